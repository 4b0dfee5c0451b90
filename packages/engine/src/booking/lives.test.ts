import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Booking } from '@team-booking/contract';
import type { TeamSettings } from '@team-booking/contract/team';
import { assignedHosts } from '@team-booking/core/assignment';
import { blocksTime } from '@team-booking/core/booking';
import { MINUTE } from '@team-booking/core/time';
import fc from 'fast-check';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { paid } from '../payment/paid.ts';
import type { Payments } from '../payment/payment-provider.ts';
import { Till } from '../../test/till.ts';
import { settleLatePayment } from '../payment/settle-late-payment.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { host, type } from '../testing/sample-team.ts';
import { reassign } from './reassign.ts';
import { unlessRefused } from './test/unless-refused.ts';
import { verifyPool } from '@team-booking/core/assignment';

const HOSTS = ['a', 'b', 'c', 'd'];
const TYPES = ['call', 'paid', 'panel', 'both'];
const PAYMENTS: Payments = new Map([['till', new Till()]]);
const HALF_HOUR = 30 * MINUTE;
const EASY = { window: { minNotice: 0 }, policy: { sameHost: false } };
const SETTINGS = {
  name: 'Team',
  hosts: HOSTS.map((id) => host(id)),
  bookingTypes: [
    type('call', 'round-robin', HOSTS.slice(0, 3), { ...EASY, approval: true }),
    type('paid', 'round-robin', HOSTS, { ...EASY, payment: { amount: 1, currency: 'EUR', provider: 'till' } }),
    {
      ...type('panel', 'panel', [], EASY),
      hosts: undefined,
      groups: [
        { need: 1, hosts: ['a', 'b', 'c'] },
        { need: 2, hosts: ['b', 'c', 'd'] },
      ],
    },
    type('both', 'collective', ['a', 'b'], EASY),
  ],
} as unknown as TeamSettings;

/** Half hours from the next one on. */
const slot = fc.nat(7);
/** How many bookings or holds ago. */
const of = fc.nat(5);
const act = <T extends string, Rest extends Record<string, fc.Arbitrary<unknown>>>(op: T, rest: Rest) =>
  fc.record({ op: fc.constant(op), ...rest }) as unknown as fc.Arbitrary<
    { op: T } & { [K in keyof Rest]: Rest[K] extends fc.Arbitrary<infer V> ? V : never }
  >;
const step = fc.oneof(
  { weight: 6, arbitrary: act('book', { slot, type: fc.constantFrom(...TYPES), held: fc.boolean() }) },
  { weight: 2, arbitrary: act('hold', { slot, type: fc.constantFrom(...TYPES) }) },
  { weight: 1, arbitrary: act('release', { of }) },
  { weight: 3, arbitrary: act('pay', { of, reference: fc.constantFrom('one', 'two') }) },
  { weight: 2, arbitrary: act('settle', { of }) },
  { weight: 3, arbitrary: act('decide', { of, approve: fc.boolean() }) },
  { weight: 2, arbitrary: act('cancel', { of, byTeam: fc.boolean() }) },
  { weight: 3, arbitrary: act('move', { of, slot, byTeam: fc.boolean(), anyone: fc.boolean() }) },
  { weight: 2, arbitrary: act('reassign', { of, to: fc.constantFrom(undefined, ...HOSTS) }) },
  {
    weight: 4,
    arbitrary: act('noShow', {
      of,
      whos: fc.array(fc.constantFrom('attendee', 'host', null), { minLength: 1, maxLength: 3 }),
      once: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: act('edit', { of }) },
  { weight: 4, arbitrary: act('wait', { minutes: fc.constantFrom(1, 16, 40, 90) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A team whose bookings live by random steps. */
class Lives {
  readonly team: OpenTeam;
  readonly bookings: Booking[] = [];
  readonly holds: { id: string; token: string }[] = [];
  readonly #before = new Map<string, BookingRow>();

  constructor(team: OpenTeam) {
    this.team = team;
  }

  async take(one: Step): Promise<void> {
    const { team } = this;
    if (one.op === 'wait') {
      team.now += one.minutes * MINUTE;
      return;
    }
    if (one.op === 'book' || one.op === 'hold') return this.#begin(one);
    if (one.op === 'release') {
      const hold = this.holds.at(-1 - one.of);
      if (hold) await team.release(hold.id, hold.token);
      return;
    }
    const booking = this.bookings.at(-1 - one.of);
    if (booking) await this.#change(one, booking);
  }

  async #begin(one: Extract<Step, { op: 'book' | 'hold' }>): Promise<void> {
    const asked = { bookingType: one.type, start: this.#startOf(one.slot), duration: 30 };
    if (one.op === 'hold') {
      const { status, body } = await this.team.hold(asked);
      if (status === 201) this.holds.push(body);
      return;
    }
    const [hold] = one.held ? this.holds.slice(-1) : [];
    const { status, body } = await this.team.tryBook({
      ...asked,
      ...(hold && { hold: { id: hold.id, token: hold.token } }),
    });
    if (status !== 201) return;
    this.bookings.push(body);
    const kept = await this.team.store.read('team', (view) => view.timesOf(hold?.id ?? ''));
    assert.deepEqual(kept, [], 'a hold that was booked takes nothing');
  }

  async #change(one: Exclude<Step, { op: 'book' | 'hold' | 'release' | 'wait' }>, booking: Booking): Promise<void> {
    const { team } = this;
    const parameters = { id: booking.id };
    switch (one.op) {
      case 'pay': {
        const payment = { provider: 'till', reference: one.reference };
        return void (await paid(team.backend, { booking: booking.id, payment }, team.now));
      }
      case 'settle':
        return void (await unlessRefused(settleLatePayment(team.backend, booking.id, team.now)));
      case 'decide':
        return void (await (one.approve
          ? team.ask('approve', { parameters })
          : team.ask('decline', { parameters, body: {} })));
      case 'cancel':
        return void (await (one.byTeam
          ? team.ask('cancelTeamBooking', { parameters, body: {} })
          : team.change(booking, 'cancel')));
      case 'move': {
        const body = { start: this.#startOf(one.slot), anyone: one.anyone };
        return void (await (one.byTeam
          ? team.ask('moveTeamBooking', { parameters, body })
          : team.change(booking, 'reschedule', body)));
      }
      case 'reassign': {
        const row = (await team.store.read('team', (view) => view.booking(booking.id)))!;
        const seat = { id: booking.id, from: row.state.hosts.at(-1)!, ...(one.to !== undefined && { to: one.to }) };
        const keyed = { route: 'reassign', key: `${Math.random()}`, body: '' };
        return void (await unlessRefused(reassign(team.backend, seat, keyed, team.now)));
      }
      case 'noShow':
        if (one.once) team.now = Math.max(team.now, Date.parse((await team.read(booking)).body.start));
        for (const who of one.whos) await team.ask('noShow', { parameters, body: { who } });
        return;
      case 'edit':
        return void (await team.change(booking, 'edit', { guests: [{ email: `${Math.random()}@guest.example` }] }));
    }
  }

  #startOf(slot: number): string {
    return new Date((Math.ceil(this.team.now / HALF_HOUR) + slot) * HALF_HOUR).toISOString();
  }

  /** Holds what is stored to what has to be so at any time. */
  async check(): Promise<void> {
    await this.team.store.read('team', async (view) => {
      for (const { id } of this.bookings) await this.#checkBooking(view, (await view.booking(id))!);
      for (const pool of TYPES) await checkPool(view, pool);
    });
  }

  async #checkBooking(view: StoreView, row: BookingRow): Promise<void> {
    const { id, status, start, end, hosts, sequence } = row.state;
    const times = await view.timesOf(id);
    const taken = blocksTime(status) ? hosts.toSorted() : [];
    assert.deepEqual(times.map((time) => time.host).toSorted(), taken, `${status}: time is taken of its hosts`);
    for (const time of times) assert.deepEqual([time.start, time.end], [start, end]);

    const live = (await view.recordsOf(id)).filter((record) => record.live);
    assert.ok(live.length <= 1, 'one live record at most');
    // After its start the policy of the pool decides, which is to give turns back.
    const missed = row.state.status === 'no-show' && row.state.who === 'attendee';
    assert.equal(live.length, taken.length > 0 && !missed ? 1 : 0, `${status}: a record as long as it takes place`);
    for (const { record } of live) assert.deepEqual(assignedHosts(record).toSorted(), hosts.toSorted());

    const before = this.#before.get(id);
    if (before) {
      assert.ok(sequence >= before.state.sequence, 'its sequence never falls');
      const was = before.state.status;
      if (was === 'cancelled' || was === 'declined') assert.equal(status, was, 'what has ended stays so');
      if (was === 'completed' || was === 'no-show') assert.match(status, /^(completed|no-show|confirmed)$/);
    }
    this.#before.set(id, row);
  }
}

async function checkPool(view: StoreView, pool: string): Promise<void> {
  const postings = await view.postings(pool);
  const sums = new Map<number, number>();
  for (const { tier, amount } of postings.flatMap(({ entries }) => entries)) {
    sums.set(tier, (sums.get(tier) ?? 0) + amount);
  }
  assert.deepEqual(
    [...sums.values()].filter((sum) => sum !== 0),
    [],
    'the ledger sums to nothing',
  );
  const records = (await view.records(pool)).filter(({ record }) => record.kind !== 'fixed');
  assert.deepEqual(verifyPool(postings, records), { ok: true, records: records.length });
}

test('whatever happens to bookings: time, ledger and records agree with their states', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
      const lives = new Lives(await openTeam(SETTINGS, { payments: PAYMENTS, holdsPerClient: 100 }));
      lives.team.now = Date.parse('2026-06-15T09:00:00Z');
      for (const one of steps) {
        await lives.take(one);
        await lives.check();
      }
      for (const { id } of lives.bookings) {
        seen.add((await lives.team.store.read('team', (view) => view.booking(id)))!.state.status);
      }
    }),
    { numRuns: 100 },
  );
  assert.ok(seen.size >= 6, `only ${[...seen].join()} came about`);
});
