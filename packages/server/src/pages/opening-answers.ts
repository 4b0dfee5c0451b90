import { createFlow, http } from '@team-booking/sdk';
import { BASE, type PublicApi } from './plain/public-api.ts';

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
  const answers = new Map<string, string>();
  const backend = http(BASE, {
    async fetch(url, init) {
      const path = (url as string).slice(BASE.length);
      const response = await api(path, init);
      const body = await response.clone().text();
      if (response.ok) answers.set(path, body);
      return response;
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
  // Later months were asked for in case that there is nothing in this one.
  const last = flow.days().at(-1)!.date;
  const shown = [...answers].filter(([path]) => (/from=([\d-]+)T/.exec(path)?.[1] ?? '') <= last);
  const members = shown.map(([path, body]) => `${JSON.stringify(path)}:${body}`);
  return `{"asOf":"${new Date(now).toISOString()}",${members.join()}}`;
}
