import type { Hold } from '@team-booking/contract';
import type { HoldOutcome } from '@team-booking/sdk';
import type { Context } from '../context.ts';
import { host, roundRobin, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

const at = (time: string) => `${TUESDAY}T${time}:00Z`;

function hold(context: Context, time: string, idempotencyKey = context.newKey()): Promise<HoldOutcome> {
  return context.backend.hold({ bookingType: 'call', start: at(time), duration: 30 }, { idempotencyKey });
}

/** Holds a time of `call`, and demands success. */
async function held(context: Context, time: string): Promise<Hold> {
  const outcome = await hold(context, time);
  if (outcome.ok) return outcome.hold;
  throw context.broken({ what: `holding ${time}, which is free`, expected: 'a hold', came: outcome.problem });
}

export const holds: Guarantee = {
  name: 'holds',
  about:
    'A held time is taken for everybody else, in availability and in bookings, until it is given back or expires; whoever holds it may book it, which uses the hold up.',
  remedy:
    "Take the hosts' time for a hold as for a booking, until expiresAt; release it in the transaction that books with its id and token. A hold with another token, or an expired one, counts as none.",
  capabilities: ['holds'],
  needs: 'testing',
  async check(context) {
    const hours = [{ days: [2], start: '09:00', end: '11:00' }];
    await context.setUp({ hosts: [host('ada', { hours })], bookingTypes: [solo('call', 'ada'), solo('other', 'ada')] });
    const isOffered = async (time: string) => (await context.times('other', { from: TUESDAY })).includes(time);

    const { id, token, expiresAt } = await held(context, '10:00');
    context.same(await isOffered('10:00'), false, 'whether 10:00 is offered while it is held');
    context.refused(await context.tryBook({ bookingType: 'other' }), ['taken'], 'a booking of time that is held');
    const foreign = { id, token: `${token}x` };
    context.refused(
      await context.tryBook({ hold: foreign }),
      ['taken'],
      'a booking with a token that is not the hold’s',
    );
    const second = await hold(context, '10:00');
    context.same(second.ok, false, 'whether time that is held can be held again');

    const booking = await context.book({ hold: { id, token } });
    await context.cancel(booking);
    context.same(
      await isOffered('10:00'),
      true,
      'whether 10:00 is offered once it was booked with its hold and cancelled',
    );

    const given = await held(context, '09:00');
    await context.backend.release(given);
    context.same(await isOffered('09:00'), true, 'whether 09:00 is offered once its hold was given back');
    const moved = await held(context, '09:00');
    await context.book({ start: at('10:30'), hold: { id: moved.id, token: moved.token } });
    context.same(await isOffered('09:00'), true, 'whether 09:00 is offered once its holder has booked another time');

    const last = await held(context, '09:30');
    context.demand(Date.parse(last.expiresAt) >= Date.parse(expiresAt), {
      what: 'when holds expire',
      expected: 'an instant ahead',
      came: [expiresAt, last.expiresAt],
    });
    await context.clock(last.expiresAt);
    context.same(await isOffered('09:30'), true, 'whether 09:30 is offered once its hold has expired');
    await context.book({ start: at('09:30') });
  },
};

export const heldTurns: Guarantee = {
  name: 'held-turns',
  about: 'A hold assigns nothing: whose turn it is stays as if nothing had been held.',
  remedy:
    'Choose the hosts of a hold as for a booking, but post nothing to the ledger and keep no record; choose anew when it is booked.',
  capabilities: ['holds'],
  needs: 'testing',
  async check(context) {
    const ids = ['ada', 'bo', 'cy'];
    const set = () => context.setUp({ hosts: ids.map((id) => host(id)), bookingTypes: [roundRobin('call', ids)] });
    const booked = async (time: string, hold?: Hold) => {
      const { hosts } = await context.book({
        start: at(time),
        ...(hold && { hold: { id: hold.id, token: hold.token } }),
      });
      return hosts.map(({ id }) => id);
    };
    const times = ['10:00', '11:00', '12:00', '13:00'];
    await set();
    const expected: string[][] = [];
    for (const time of times) expected.push(await booked(time));

    await set();
    const came: string[][] = [];
    for (const [i, time] of times.entries()) {
      const hold = await held(context, i === 2 ? '15:00' : time);
      if (i === 1) await context.backend.release(hold);
      came.push(await booked(time, i === 1 ? undefined : hold));
    }
    context.same(came, expected, 'the hosts of four bookings with holds, some of them given back');
  },
};

export const heldOnce: Guarantee = {
  name: 'held-once',
  about:
    'A hold that is asked for twice with the same key is one hold, so that a lost answer keeps nobody from the time they hold; another request with that key is refused.',
  remedy:
    'Keep the idempotency key of a hold with it, and answer a repeat with the same id and token while the hold lasts, without counting it again.',
  capabilities: ['holds'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const key = context.newKey();
    const first = await hold(context, '10:00', key);
    const again = await hold(context, '10:00', key);
    context.same(again, first, 'the answer to the same request for a hold, sent twice');
    await context.fails(
      () => hold(context, '11:00', key),
      ['idempotency-key-reused'],
      'another request for a hold with that key',
    );
    const twice = context.newKey();
    const both = await Promise.all([hold(context, '12:00', twice), hold(context, '12:00', twice)]);
    context.same(both[1], both[0], 'the answers to the same request for a hold, sent twice at once');
    if (!first.ok) return;
    const { id, token } = first.hold;
    await context.book({ start: at('10:00'), hold: { id, token } });
  },
};
