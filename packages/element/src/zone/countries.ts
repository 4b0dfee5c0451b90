const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/**
 * Which country a zone lies in, in the words of a locale; empty where the browser cannot tell. Works in small steps: all at once
 * would hold the page up.
 */
export async function zoneCountries(locale: string): Promise<ReadonlyMap<string, string>> {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const countries = new Map<string, string>();
  for (const first of LETTERS) {
    await new Promise((resolve) => setTimeout(resolve));
    for (const second of LETTERS) {
      const code = first + second;
      const zones = (new Intl.Locale(`und-${code}`) as Zoned).getTimeZones?.();
      const name = zones && names.of(code);
      if (name) for (const zone of zones) countries.set(zone, name);
    }
  }
  return countries;
}

type Zoned = Intl.Locale & { getTimeZones?(): string[] };
