import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { after } from '../ledger/advance.ts';
import { fixedAssignment } from '../record/fixed-record.ts';
import { reassign, reassignTo, reschedule } from './move.ts';
import { assignByHand, assignRequested, pick } from './pick.ts';
import { createPool, type PoolHost, type PoolPolicy } from '../ledger/pool.ts';
import { assignedHosts } from '../record/record.ts';
import type { RotationRecord } from '../record/rotation-record.ts';
import { ledgerState, type LedgerState } from '../ledger/state.ts';
import type { Assigned, SeatRequest, Step } from '../ledger/step.ts';

const one = (id: string): PoolHost => ({ id, weight: 1, tier: 1 });
const two = (id: string): PoolHost => ({ id, weight: 1, tier: 2 });
const start = (hosts: readonly PoolHost[], policy: Partial<PoolPolicy> = {}): LedgerState =>
  ledgerState(createPool('p', hosts, policy), { entries: [], live: [], lastSeq: 0 });
const request = (bookingId: string, ...free: string[]): SeatRequest => ({ bookingId, at: null, slot: null, free });

const made = (step: Step): RotationRecord => {
  assert.equal(step.kind, 'assigned');
  return (step as Assigned).record;
};
const verdicts = (record: RotationRecord) =>
  Object.fromEntries(record.hosts.map(({ host, verdict }) => [host, verdict]));
const code = (step: Step) => (step.kind === 'refused' ? step.code : step.kind);

describe('a record', () => {
  test('holds when, for what, by which rule and version of the pool it was decided, and why hosts were busy', () => {
    const slot = { start: '2026-06-16T09:30:00Z', end: '2026-06-16T10:00:00Z' };
    const record = made(
      pick(start([one('A'), one('B')]), {
        bookingId: 'b1',
        at: '2026-06-01T08:00:00Z',
        slot,
        free: ['B', 'stranger'],
        busy: new Map([
          ['A', 'calendar'],
          ['B', 'ignored, as they are free'],
        ]),
      }),
    );
    assert.deepEqual(record, {
      kind: 'rotation',
      seq: 1,
      bookingId: 'b1',
      at: '2026-06-01T08:00:00Z',
      slot,
      algorithm: 'credit-rotation-1',
      pool: 'p',
      poolVersion: 1,
      mode: 'turns',
      tier: 1,
      tierNote: null,
      reason: 'only_free',
      chosen: 'B',
      place: 2,
      pointerBefore: null,
      walkFrom: 0,
      skipped: ['A'],
      passed: [],
      neutral: false,
      excluded: null,
      fixed: [],
      entries: [
        { host: 'B', membership: 2, tier: 1, amount: 1_000_000_000 },
        { host: 'B', membership: 2, tier: 1, amount: -1_000_000_000 },
      ],
      hosts: [
        {
          host: 'A',
          tier: 1,
          weight: 1,
          free: false,
          balance: 0,
          share: 0,
          credit: null,
          lastAssigned: null,
          busyReason: 'calendar',
          verdict: 'skipped_unavailable',
        },
        {
          host: 'B',
          tier: 1,
          weight: 1,
          free: true,
          balance: 0,
          share: 1_000_000_000,
          credit: 1_000_000_000,
          lastAssigned: null,
          verdict: 'chosen',
        },
      ],
    });
  });

  test('distinguishes lower tiers from hosts who are not free, which takes precedence', () => {
    const record = made(pick(start([one('A'), two('B'), two('C')]), request('b1', 'A', 'B')));
    assert.deepEqual(verdicts(record), { A: 'chosen', B: 'lower_tier', C: 'unavailable' });
    assert.equal(record.tierNote, 'preferred');
  });

  test('has no row for hosts who take part anyway, and does not choose them', () => {
    const record = made(pick(start([one('A'), one('B')]), { ...request('b1', 'A', 'B'), fixed: ['A'] }));
    assert.equal(record.chosen, 'B');
    assert.deepEqual(verdicts(record), { B: 'chosen' });
    assert.deepEqual(assignedHosts(record), ['A', 'B']);
  });
});

describe('by hand', () => {
  test('the free hosts of the tier earn, the named host pays, free or not, and the rotation stays where it was', () => {
    const state = start([one('A'), one('B'), one('C'), two('D')]);
    const step = assignByHand(state, request('b1', 'A', 'C', 'D'), 'B');
    const record = made(step);
    assert.equal(record.reason, 'manual');
    assert.deepEqual(verdicts(record), { A: 'not_requested', B: 'chosen', C: 'not_requested', D: 'lower_tier' });
    assert.deepEqual(after(state, step).balances, [333_333_334, -666_666_667, 333_333_333, 0]);
    assert.equal(made(pick(after(state, step), request('b2', 'A', 'B', 'C'))).pointerBefore, null);
  });

  test('a host of a lower tier can be named while those above are free', () => {
    const record = made(assignByHand(start([one('A'), two('B')]), request('b1', 'A'), 'B'));
    assert.deepEqual(verdicts(record), { A: 'higher_tier', B: 'chosen' });
    assert.equal(record.tier, 2);
    assert.equal(record.tierNote, null);
  });

  test('only hosts of the pool can be named', () => {
    assert.equal(code(assignByHand(start([one('A')]), request('b1', 'Z'), 'Z')), 'unknown-host');
  });
});

describe('a requested host', () => {
  test('moves no balance and no rotation', () => {
    const state = start([one('A'), one('B')]);
    const step = assignRequested(state, request('b1', 'A', 'B'), 'B');
    assert.deepEqual(verdicts(made(step)), { A: 'not_requested', B: 'chosen' });
    assert.equal(made(step).neutral, true);
    assert.deepEqual(after(state, step).balances, [0, 0]);
    assert.equal(made(pick(after(state, step), request('b2', 'A', 'B'))).chosen, 'A');
  });

  test('pays like one assigned by hand where the pool wants it so', () => {
    const state = start([one('A'), one('B')], { requested: 'by-hand' });
    const step = assignRequested(state, request('b1', 'A', 'B'), 'B');
    assert.deepEqual(after(state, step).balances, [500_000_000, -500_000_000]);
    assert.equal(made(step).reason, 'requested_host');
  });

  test('has to be free, and in the pool', () => {
    const state = start([one('A'), one('B')]);
    assert.equal(code(assignRequested(state, request('b1', 'A'), 'B')), 'host-not-free');
    assert.equal(code(assignRequested(state, request('b1', 'A'), 'Z')), 'unknown-host');
  });
});

describe('moving a booking', () => {
  const state = start([one('A'), one('B'), one('C')]);
  const first = pick(state, request('b1', 'A', 'B', 'C')) as Assigned;
  const booked = after(state, first);

  test('automatically needs somebody else who is free; else nothing changes', () => {
    assert.equal(code(reassign(booked, first.record, request('b1', 'A'))), 'nobody-else-free');
    const record = made(reassign(booked, first.record, request('b1', 'A', 'C')));
    assert.equal(record.chosen, 'C');
    assert.equal(record.excluded, 'A');
    assert.deepEqual(record.skipped, ['B'], 'the excluded one was not skipped');
    assert.equal(verdicts(record)['A'], 'excluded_previous_host');
  });

  test('to the host it has keeps its record', () => {
    const step = reassignTo(booked, first.record, request('b1', 'A', 'B'), 'A');
    assert.deepEqual(step, { kind: 'kept', record: first.record });
  });

  test('by hand voids the old record, and the old host earns nothing', () => {
    const step = reassignTo(booked, first.record, request('b1', 'A', 'B', 'C'), 'B') as Assigned;
    assert.equal(step.voided, first.record);
    assert.deepEqual(
      step.postings.map(({ seq, cause }) => [seq, cause.kind]),
      [
        [2, 'voided'],
        [3, 'assigned'],
      ],
    );
    assert.deepEqual(after(booked, step).balances, [0, -500_000_000, 500_000_000]);
    assert.equal(code(reassignTo(booked, first.record, request('b1', 'A'), 'Z')), 'unknown-host');
  });

  test('to another time keeps the host who is free then, and chooses anew if they are not or anyone will do', () => {
    assert.equal(reschedule(booked, first.record, request('b1', 'A', 'B')).kind, 'kept');
    assert.equal(made(reschedule(booked, first.record, request('b1', 'B', 'C'))).chosen, 'B');
    assert.equal(code(reschedule(booked, first.record, request('b1'))), 'nobody-free');
    const again = made(reschedule(booked, first.record, request('b1', 'A', 'B'), { anyone: true }));
    assert.equal(again.chosen, 'A', 'their turn, as the old record is voided');
    assert.equal(again.seq, 3);
  });
});

describe('totals mode', () => {
  const state = start([one('A'), one('B'), one('C')], { mode: 'totals' });

  test('never chosen goes before chosen, then the order decides', () => {
    const step = pick(state, request('b1', 'A', 'B', 'C'));
    assert.equal(made(step).reason, 'pool_order');
    assert.deepEqual(verdicts(made(step)), { A: 'chosen', B: 'later_in_rotation', C: 'later_in_rotation' });
  });

  test('of hosts owed the same the one longest without a booking goes first', () => {
    let now = state;
    for (const id of ['b1', 'b2', 'b3']) now = after(now, pick(now, request(id, 'A', 'B', 'C')));
    const record = made(pick(now, request('b4', 'A', 'B', 'C')));
    assert.equal(record.reason, 'least_recent');
    assert.deepEqual(verdicts(record), { A: 'chosen', B: 'tie_more_recent', C: 'tie_more_recent' });
    assert.deepEqual(
      record.hosts.map(({ lastAssigned }) => lastAssigned),
      [1, 2, 3],
    );
  });

  test('an absent host earns until they are owed two bookings', () => {
    let now = state;
    for (let i = 0; i < 12; i++) now = after(now, pick(now, request(`b${i}`, 'A', 'B')));
    assert.equal(now.balances[2], 2_000_000_000);
    const record = made(pick(now, request('last', 'A', 'B', 'C')));
    assert.equal(record.chosen, 'C');
    assert.equal(record.reason, 'most_owed');
    assert.equal(verdicts(record)['A'], 'less_credit');
  });
});

test('nobody free is no assignment', () => {
  assert.equal(code(pick(start([one('A')]), request('b1', 'Z'))), 'nobody-free');
  assert.equal(code(pick(start([]), request('b1'))), 'nobody-free');
});

test('fixed hosts have a record with a reason, and nothing is posted', () => {
  const record = fixedAssignment({ seq: 7, bookingId: 'b1', at: null, slot: null, hosts: ['A', 'B'] });
  assert.deepEqual(assignedHosts(record), ['A', 'B']);
  assert.equal(record.reason, 'fixed_hosts');
  assert.deepEqual(record.entries, []);
  assert.throws(() => fixedAssignment({ seq: 7, bookingId: 'b1', at: null, slot: null, hosts: [] }), {
    code: 'no-fixed-hosts',
  });
});
