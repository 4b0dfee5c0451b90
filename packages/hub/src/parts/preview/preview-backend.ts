import type { Availability, BookingType } from '@team-booking/contract';
import type { AvailabilityQuery, BookingBackend, Outcome } from '@team-booking/sdk';
import { previewType, type Previewed } from './preview-type.ts';

const MINUTE = 60_000;
const DAY = 24 * 60;
/** Days of the week that have example times, and from when to when. Minutes of a UTC day. */
const WORKING = { days: [1, 2, 3, 4, 5], from: 8 * 60, to: 16 * 60 };

/** What a preview of the booker asks: it shows the draft, over real times where visitors have them, and books nothing. */
export function previewBackend(
  previewed: Previewed,
  { real, now }: { readonly real: BookingBackend; readonly now: () => number },
): BookingBackend {
  const { document } = previewed;
  const isThere = hasRealTimes(document);
  const hosts = document.members.map(({ id }) => id);
  const never = () => Promise.reject(new Error('A preview books nothing.'));
  return {
    discover: (options) => real.discover(options),
    async bookingType(slug, options) {
      const type: BookingType = previewType(previewed, isThere ? await real.bookingType(document.slug, options) : null);
      return { ...type, slug };
    },
    availability: (_, query, options) =>
      isThere ? real.availability(document.slug, query, options) : Promise.resolve(exampleTimes(hosts, query, now())),
    route: (_, answers, options) => real.route(document.slug, answers, options),
    book: () => Promise.resolve(refused()),
    booking: never,
    edit: never,
    reschedule: never,
    cancel: never,
    attend: never,
    lostLink: never,
    hold: never,
    release: () => Promise.resolve(),
    changes: (_, listener, entry) => (isThere ? real.changes(document.slug, listener, entry) : () => {}),
  };
}

/** Whether a type has real times to show. */
export const hasRealTimes = ({ status, linkOnly }: Previewed['document']): boolean =>
  status === 'published' && linkOnly !== true;

function refused(): Outcome {
  const detail = 'A preview books nothing.';
  const problem = { type: 'about:blank', code: 'wrong-state', title: detail, status: 409, detail };
  return { ok: false, kind: 'refused', problem };
}

/** Working hours of everybody, where there are no times yet. */
export function exampleTimes(hosts: readonly string[], query: AvailabilityQuery, now: number): Availability {
  const from = Math.ceil(Math.max(Date.parse(query.from), now) / MINUTE) * MINUTE;
  const to = Math.max(from, Date.parse(query.to));
  const free: number[] = [];
  const midnight = Math.floor(from / (DAY * MINUTE)) * DAY;
  for (let day = midnight; day * MINUTE < to; day += DAY) {
    if (!WORKING.days.includes(new Date(day * MINUTE).getUTCDay())) continue;
    const start = Math.max(day + WORKING.from, from / MINUTE);
    const end = day + WORKING.to;
    if (start < end) free.push(start - from / MINUTE, end - from / MINUTE);
  }
  const iso = (instant: number) => new Date(instant).toISOString();
  return {
    from: iso(from),
    to: iso(to),
    asOf: iso(now),
    revision: 'preview',
    hosts: hosts.map((id) => ({ id, free })),
  };
}
