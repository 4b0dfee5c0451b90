/** Where visitors of the demo live: their zone, and the language that they read. */
const PLACES = [
  ['Europe/Berlin', 'de'],
  ['America/New_York', 'en'],
  ['Europe/Paris', 'fr'],
  ['Asia/Kolkata', 'en'],
  ['America/Los_Angeles', 'en'],
  ['Europe/Madrid', 'es'],
  ['Europe/London', 'en'],
  ['America/Sao_Paulo', 'pt-BR'],
  ['Asia/Tokyo', 'ja'],
  ['Europe/Warsaw', 'pl'],
] as const;

const FIRST =
  'Amara Bruno Clara Dmitri Elif Farah Goran Helena Ibrahim Jonas Katarzyna Leif Mei Nadia Oskar Priya Quentin Rosa Samir Tove Ulrike Viktor Wanjiru Yuki Zoltan Anouk Bilal Carmen Desta Emre Freya Gloria'.split(
    ' ',
  );
const LAST =
  'Abara Bergström Castillo Dubois Eriksen Fontaine Gupta Haddad Ivanova Jensen Kowalski Lindqvist Moreau Nakamura Okoye Pereira Quist Rossi Sato Tanaka Ueda Vargas Weber Yilmaz Zhang Andersen Bianchi Chowdhury Duarte Fischer Greene'.split(
    ' ',
  );

/** A visitor of the demo. */
export interface Person {
  readonly name: string;
  readonly email: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly locale: string;
}

/** The n-th of a thousand made-up visitors; there is nobody twice. */
export function person(n: number): Person {
  // Not in the order of the alphabet.
  const [first, last] = [FIRST[(n * 13) % FIRST.length]!, LAST[(n * 7) % LAST.length]!];
  const [timeZone, locale] = PLACES[(n * 7) % PLACES.length]!;
  const plain = `${first}.${last}`.normalize('NFKD').replaceAll(/[^\w.]/g, '');
  return { name: `${first} ${last}`, email: `${plain.toLowerCase()}@visitor.example`, timeZone, locale };
}
