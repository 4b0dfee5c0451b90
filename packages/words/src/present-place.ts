/** Names of today by the last part of ids that have another one; runtimes go on using the old ids. */
const PRESENT: Readonly<Record<string, string>> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Coral_Harbour: 'Atikokan',
  Dacca: 'Dhaka',
  Enderbury: 'Kanton',
  Faeroe: 'Faroe Islands',
  Faroe: 'Faroe Islands',
  Godthab: 'Nuuk',
  Ho_Chi_Minh: 'Ho Chi Minh City',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Macao: 'Macau',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  St_Johns: 'St. John’s',
  Truk: 'Chuuk',
};

/** The present name of a zone's place where its id has an old one or none: "Kolkata" of `Asia/Calcutta`, "UTC−5" of `Etc/GMT+5`. */
export function presentPlace(timeZone: string): string | undefined {
  if (/^(Etc\/)?(UTC|UCT|GMT[+-]?0?|Greenwich|Universal|Zulu)$/.test(timeZone)) return 'UTC';
  // The sign of these ids is that of POSIX: positive is west.
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(timeZone) ?? [];
  if (hours) return `UTC${sign === '+' ? '−' : '+'}${hours}`;
  return PRESENT[timeZone.replace(/.*\//, '')];
}
