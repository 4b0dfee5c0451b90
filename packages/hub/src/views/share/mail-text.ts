import { direction } from '@team-booking/words';
import type { Formats } from '../../format/formats.ts';

/** What is offered in a mail. */
export interface Offered {
  readonly title: string;
  /** Link of the booking type. */
  readonly url: string;
  /** Minutes. */
  readonly duration: number;
  /** Starts, as instants. */
  readonly starts: readonly string[];
}

/** A day with starts that are free. */
export interface FreeDay {
  readonly day: string;
  readonly starts: readonly string[];
}

/** How many times of a day are shown, spread over it. */
const MOST = 5;

/** Some of a day's starts, the first and the last among them. */
export function spread(starts: readonly string[], most = MOST): string[] {
  if (starts.length <= most) return [...starts];
  return Array.from({ length: most }, (_, i) => starts[Math.round((i * (starts.length - 1)) / (most - 1))]!);
}

/** What is ticked as long as nobody has chosen: two times of each day. */
export function usual(days: readonly FreeDay[]): string[] {
  return days.flatMap(({ starts }) => spread(spread(starts), 2));
}

/** Letters that are written from right to left. */
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A title of the other direction, isolated, so that the numbers behind it are not drawn into it. */
function ownOrder(title: string, locale: string): string {
  return RTL.test(title) === (direction(locale) === 'rtl') ? title : `\u2068${title}\u2069`;
}

/** The times as plain text on the clock of the hub, which is named, each with a link that opens the booker at it. */
export function mailText({ title, url, duration, starts }: Offered, formats: Formats, locale: string): string {
  const lines = starts
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .map((start) => {
      const link = new URL(url);
      link.searchParams.set('start', new Date(start).toISOString().replace('.000Z', 'Z'));
      link.searchParams.set('duration', String(duration));
      return `${formats.dayAndTime(start)}\n${link.href}`;
    });
  return [
    `${ownOrder(title, locale)} · ${formats.minutes(duration)} (${formats.place(formats.timeZone)})`,
    ...lines,
  ].join('\n\n');
}
