import { BackendError } from '@team-booking/sdk';
import { isTimeout, remedyOf } from '../cause-of.ts';
import { host, solo, TUESDAY } from '../fixture/index.ts';
import { accessOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

const NONSENSE: readonly unknown[] = [
  null,
  '',
  'x',
  -1,
  0,
  1.5,
  1e21,
  true,
  [],
  {},
  'x'.repeat(5000),
  '\u0000',
  { length: 1 },
];
const EXPECTED = ['refused', 'not-found', 'unauthorized', 'invalid'];

export const badInput: Guarantee = {
  name: 'bad-input',
  about: "Invalid input is refused as the client's mistake; it never fails the backend and changes nothing.",
  remedy:
    'Validate every member against the schema before anything reads it; answer 422 invalid, or 400 malformed where it is not JSON.',
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const booking = await context.book();
    const before = await context.times('call', { from: TUESDAY });
    const { backend } = context;
    const attempt = async (what: string, call: () => Promise<unknown>) => {
      try {
        const came = (await call()) as { ok?: boolean };
        context.demand(came.ok === false, { what, expected: 'a refusal', came });
      } catch (error) {
        if (!(error instanceof BackendError) || isTimeout(error)) throw error;
        context.demand(EXPECTED.includes(error.code), {
          what,
          expected: 'an answer below 500',
          came: `${error.code}: ${error.message}`,
          remedy: remedyOf(error),
        });
      }
    };
    const members = ['bookingType', 'start', 'duration', 'timeZone', 'locale', 'attendee'] as const;
    for (const value of NONSENSE) {
      for (const member of members) {
        await attempt(`booking with ${member} ${JSON.stringify(value)?.slice(0, 40)}`, () =>
          context.tryBook({ start: `${TUESDAY}T12:00:00Z`, [member]: value }),
        );
      }
    }
    const dates = [
      '2026-02-30T10:00:00Z',
      '2026-06-16T25:00:00Z',
      '2026-06-16',
      '2026-06-16T10:00:00+02:00',
      '9999-12-31T23:59:59Z',
      'now',
    ];
    for (const start of dates) {
      await attempt(`booking at ${start}`, () => context.tryBook({ start }));
      await attempt(`rescheduling to ${start}`, () => context.tryReschedule(booking, { start }));
      await attempt(`availability from ${start} to the same`, () =>
        backend.availability('call', { from: start, to: start, duration: 30 }),
      );
    }
    await attempt('availability from later to earlier', () =>
      backend.availability('call', { from: '2026-06-17T00:00:00Z', to: '2026-06-16T00:00:00Z', duration: 30 }),
    );
    const guests = Array.from({ length: 11 }, (_, i) => ({ email: `g${i}@visitor.example` }));
    await attempt('editing with eleven guests', () => backend.edit(accessOf(booking), { guests }));
    await attempt('editing the attendee away', () => backend.edit(accessOf(booking), { attendee: 7 } as never));

    context.same(await backend.booking(accessOf(booking)), booking, 'a booking after all of this');
    context.same(await context.times('call', { from: TUESDAY }), before, 'times after all of this');
  },
};
