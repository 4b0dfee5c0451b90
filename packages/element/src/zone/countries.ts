const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

const memo: Record<string, Promise<ReadonlyMap<string, string>>> = {};

/** Country names by time zone, in a locale; empty where the browser cannot tell. Memoised. */
export function zoneCountries(locale: string): Promise<ReadonlyMap<string, string>> {
  return (memo[locale] ??= compute(locale));
}

// Yields after each letter: all at once would block the main thread.
async function compute(locale: string): Promise<ReadonlyMap<string, string>> {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const countries = new Map<string, string>();
  for (const first of LETTERS) {
    await nextTask();
    for (const second of LETTERS) {
      const code = first + second;
      const name = names.of(code);
      const zones = name && zonesOf(new Intl.Locale(`und-${code}`));
      for (const zone of zones || []) countries.set(zone, name!);
    }
  }
  return countries;
}

// Not a timer: timers of a page in the background are throttled.
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

type Zoned = Intl.Locale & { getTimeZones?(): string[]; readonly timeZones?: string[] };

// Older WebKits have an accessor instead of the method.
function zonesOf(locale: Zoned): string[] | undefined {
  return locale.getTimeZones?.() ?? locale.timeZones;
}
