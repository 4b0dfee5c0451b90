import { host, solo, TUESDAY } from '../fixture/index.ts';
import { accessOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const manageTokens: Guarantee = {
  name: 'manage-tokens',
  about:
    "Only who has the manage token of a booking can see or change it: not without, not with a wrong one, not with another booking's.",
  remedy:
    "Derive the token from the booking's id with a secret (HMAC) and compare in constant time; answer 401 unauthorized, or 404 for unknown ids.",
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const booking = await context.book();
    const other = await context.book({ start: `${TUESDAY}T11:00:00Z` });
    const { id, token } = accessOf(booking);
    const flipped = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');
    const start = `${TUESDAY}T14:00:00Z`;
    const wrong: [string, string][] = [
      ['x', 'a wrong token'],
      [`${token}x`, 'a token with a letter more'],
      [token.slice(0, -4), 'a token with letters less'],
      [other.manage.token, 'the token of another booking'],
      ...(token.length > 40 ? [] : [[flipped, 'a token with another last letter'] as [string, string]]),
    ];
    for (const [bad, what] of wrong) {
      const access = { id, token: bad };
      const key = () => ({ idempotencyKey: context.newKey() });
      const { backend } = context;
      const [from, to] = [`${TUESDAY}T00:00:00Z`, `${TUESDAY}T23:00:00Z`];
      const codes = ['unauthorized', 'not-found'];
      await context.fails(() => backend.booking(access), codes, `reading a booking with ${what}`);
      await context.fails(() => backend.edit(access, { guests: [] }), codes, `editing a booking with ${what}`);
      await context.fails(() => backend.reschedule(access, { start }, key()), codes, `rescheduling with ${what}`);
      await context.fails(() => backend.cancel(access, {}, key()), codes, `cancelling with ${what}`);
      await context.fails(
        () => backend.availability('call', { from, to, duration: 30, booking: access }),
        codes,
        `availability for a booking with ${what}`,
      );
    }
    await context.fails(
      () => context.backend.booking({ id: 'no-such-booking', token }),
      ['not-found', 'unauthorized'],
      'a booking that does not exist',
    );
    const untouched = await context.backend.booking(accessOf(booking));
    context.same(untouched, booking, 'the booking after all of this');
  },
};
