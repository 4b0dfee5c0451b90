import type { Booking } from '@team-booking/contract';
import { host, NO_LIMITS, solo, TUESDAY } from '../fixture/index.ts';
import type { Context } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';
import { hearChanges } from '../reading/changes.ts';

/** Booking types of one host, so that each one's bookings change all of them: by time and buffers, by length, by a limit. */
const TYPES = [
  solo('call', 'ada', { buffers: { before: 0, after: 15 } }),
  solo('talk', 'ada', { durations: [30, 90] }),
  solo('visit', 'ada', { limits: { ...NO_LIMITS, perDay: 1 } }),
];

export const liveChanges: Guarantee = {
  name: 'live-changes',
  about:
    'Every booking, move and cancellation is reported to the streams of all booking types whose availability it changes, with a range in which the changed times are.',
  remedy:
    'Report each change that was stored, to the types that share a host with it. A range that is too wide does no harm, so the whole booking window will do.',
  capabilities: ['live'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: TYPES });
    const streams = new Map<string, Awaited<ReturnType<typeof hearChanges>>>();
    try {
      for (const { slug } of TYPES) streams.set(slug, await hearChanges(context, slug));
      let call: Booking | undefined;
      const steps: [string, () => Promise<unknown>][] = [
        ['a booking of call', async () => (call = await context.book({ start: `${TUESDAY}T10:00:00Z` }))],
        ['moving it', () => context.reschedule(call!, { start: `${TUESDAY}T14:00:00Z` })],
        ['cancelling it', () => context.cancel(call!)],
        ['a booking of visit', () => context.book({ bookingType: 'visit', start: `${TUESDAY}T11:00:00Z` })],
      ];
      for (const [what, step] of steps) {
        const before = await offered(context);
        const heard = new Map([...streams].map(([slug, { changes }]) => [slug, changes.length]));
        await step();
        const after = await offered(context);
        for (const [slug, stream] of streams) {
          const [was, is] = [before.get(slug)!, after.get(slug)!];
          const changed = [...was, ...is].filter((one) => was.has(one) !== is.has(one)).toSorted();
          const came = () => stream.changes.slice(heard.get(slug));
          const missing = () =>
            changed.filter((one) => {
              const start = Date.parse(one.slice(0, 20));
              return !came().some(({ from, to }) => Date.parse(from) <= start && start < Date.parse(to));
            });
          if (await stream.until(() => missing().length === 0)) continue;
          throw context.broken({
            what: `the changes of ${slug} after ${what}`,
            expected: `ranges in which ${missing().join(', ')} ${missing().length > 1 ? 'are' : 'is'}`,
            came: came(),
          });
        }
      }
    } finally {
      for (const stream of streams.values()) stream.end();
    }
  },
};

/** What is offered of each type on that Tuesday, as starts with their length. */
async function offered(context: Context): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const { slug, durations } of TYPES) {
    const all = new Set<string>();
    for (const duration of durations) {
      for (const { start } of await context.slots(slug, { from: TUESDAY, duration })) all.add(`${start} (${duration})`);
    }
    found.set(slug, all);
  }
  return found;
}
