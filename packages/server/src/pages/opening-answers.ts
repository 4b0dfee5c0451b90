import { DAY, HOUR } from '@team-booking/core/time';
import { createFlow, http } from '@team-booking/sdk';
import { BASE, type PublicApi } from './plain/public-api.ts';

/** Milliseconds ahead that a booker shows days of, although they are in the next month. */
const RUNS_ON = 13 * DAY;

/** How a booker opens. */
export interface Opening {
  readonly slug: string;
  readonly link: string | undefined;
  /** `YYYY-MM`. */
  readonly month: string | undefined;
  readonly timeZone: string;
  /** Of the page. */
  readonly locale: string;
  /** The present, epoch milliseconds. */
  readonly now: number;
}

/**
 * What a booker asks for before its first times, with the answers, as JSON for its page: the times then show without a round trip. Its own flow asks,
 * over the public API, so the same rules hold and it finds what it would ask for. `null` if nothing can be shown at once.
 */
export async function openingAnswers(
  api: PublicApi,
  { slug, link, month, timeZone, locale, now }: Opening,
): Promise<string | null> {
  const asked = new Map<string, Promise<Response>>();
  const backend = http(BASE, {
    fetch(url, init) {
      const path = (url as string).slice(BASE.length);
      const response = api(path, init);
      asked.set(path, response);
      return response.then((one) => one.clone());
    },
  });
  const never = () => () => {};
  const environment = { after: never, onReturn: never };
  const flow = createFlow({
    backend,
    slug,
    link,
    timeZone,
    locale,
    now: () => now,
    environment,
    ...(month && { month }),
  });
  const isShown = await new Promise<boolean>((resolve) => {
    flow.listen(({ name }) => /ready|error/.test(name) && resolve(name === 'ready'));
    flow.start();
  });
  flow.stop();
  if (!isShown) return null;
  const last = Math.max(Date.parse(flow.days().at(-1)!.date), now + RUNS_ON);
  const members: string[] = [];
  for (const [path, answer] of asked) {
    const response = await answer;
    // Later months were asked for in case that there is nothing in this one.
    if (response.ok && firstDay(path) <= last) members.push(`${JSON.stringify(path)}:${await response.text()}`);
  }
  return `{"asOf":"${new Date(now).toISOString()}",${members.join()}}`;
}

/** The first day of the month that is asked for: zones that are ahead of UTC are asked for, too. */
function firstDay(path: string): number {
  return Date.parse(new URL(path, BASE).searchParams.get('from') ?? '1970-01-01') + 14 * HOUR;
}
