import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { panelHistories, playPanels } from '../../../test/panel-histories.ts';
import { free, histories, play } from '../../../test/pool-histories.ts';
import { after } from '../ledger/advance.ts';
import type { Entry } from '../record/entry.ts';
import type { Posting } from '../ledger/ledger.ts';
import { createPool, type PoolHost } from '../ledger/pool.ts';
import { ledgerState, rebuild, type LedgerState } from '../ledger/state.ts';
import type { Assigned, Step } from '../ledger/step.ts';
import { eventsOf } from '../history/stored-history.ts';
import { verify } from '../history/verify.ts';
import { reassignSeat } from '../panel/name-seat.ts';
import type { LedgerRecord } from '../record/record.ts';
import type { RotationRecord } from '../record/rotation-record.ts';
import { changeTier, changeWeight, leave } from './membership.ts';
import { reassign, reassignTo } from './move.ts';
import { assignByHand, pick } from './pick.ts';
import { restoreRecord } from './restore.ts';

/** All of a state but how long its ledger is; maps have an order that does not matter. */
const shown = ({ pool, balances, turns, assignments }: LedgerState) => ({
  pool,
  balances,
  turns: [...turns].sort(([a], [b]) => a - b),
  assignments: [...assignments].sort(([a], [b]) => (a < b ? -1 : 1)),
});

/** A ledger that is written step by step, as a store has it. */
class Ledger {
  state: LedgerState;
  readonly postings: Posting[];
  readonly records: LedgerRecord[];

  constructor(state: LedgerState, postings: readonly Posting[] = [], records: readonly LedgerRecord[] = []) {
    this.state = state;
    this.postings = [...postings];
    this.records = [...records];
  }

  apply<Taken extends Step>(step: Taken): Taken {
    this.state = after(this.state, step);
    if ('postings' in step) this.postings.push(...step.postings);
    if (step.kind === 'assigned') this.records.push(step.record);
    return step;
  }

  undo(former: LedgerRecord, record: LedgerRecord) {
    return this.apply(restoreRecord(this.state, { former, record, postings: this.postings }));
  }

  /** That what is stored tells the same, and every record is what the rule gives. */
  check(): void {
    const { state, postings, records } = this;
    assert.deepEqual(shown(rebuild(state.pool, postings.toReversed(), records)), shown(state));
    for (const record of records) {
      const earlier = postings
        .filter(({ seq }) => seq < record.seq)
        .flatMap(({ entries }): readonly Entry[] => entries);
      assert.deepEqual(verify(record, earlier), { ok: true });
    }
  }
}

const start = (hosts: readonly PoolHost[]) =>
  new Ledger(ledgerState(createPool('p', hosts), { entries: [], live: [], lastSeq: 0 }));
const even = (...ids: string[]): PoolHost[] => ids.map((id) => ({ id, weight: 1, tier: 1 }));
const request = (bookingId: string, ...ids: string[]) => ({ bookingId, at: null, slot: null, free: ids });
const made = (step: Step): RotationRecord => {
  assert.equal(step.kind, 'assigned');
  return (step as Assigned).record;
};
const code = (step: Step) => (step.kind === 'refused' ? step.code : step.kind);

test('a reassignment that is undone leaves the state as it was, whatever was before', () => {
  let undone = 0;
  fc.assert(
    fc.property(histories, fc.nat(), free, fc.boolean(), (history, of, ids, byHand) => {
      const { state, postings, records, live } = play(history);
      const former = [...live.values()][of % live.size];
      if (!former) return;
      const ledger = new Ledger(state, postings, records);
      const asked = request(former.bookingId, ...ids);
      const step = byHand
        ? reassignTo(state, former, asked, state.pool.members.find(({ active }) => active)?.host ?? 'A')
        : reassign(state, former, asked);
      if (ledger.apply(step).kind !== 'assigned') return;
      const restored = ledger.undo(former, made(step));
      // What belonged to hosts who have left before was spread by the reassignment: that is taken back as well.
      assert.equal(restored.kind, 'restored');
      assert.deepEqual(shown(ledger.state), shown(state));
      assert.equal(ledger.state.lastSeq, step.kind === 'assigned' ? step.postings.at(-1)!.seq + 1 : 0);
      ledger.check();
      undone++;
    }),
    { numRuns: 300 },
  );
  assert.ok(undone > 30, `only ${undone} were reassigned`);
});

test('the same holds for a seat of a panel', () => {
  let undone = 0;
  fc.assert(
    fc.property(panelHistories, fc.nat(), (history, of) => {
      const steps = playPanels(history);
      const state = steps.at(-1)!.after;
      const postings = steps.flatMap(({ step }) => (step && 'postings' in step ? step.postings : []));
      const records = steps.flatMap(({ step }) => (step?.kind === 'assigned' ? [step.record] : []));
      const voided = new Set(postings.flatMap(({ cause }) => (cause.kind === 'voided' ? [cause.record] : [])));
      const live = records.filter((record) => !voided.has(record.seq));
      const former = live[of % live.length];
      if (former?.kind !== 'panel') return;
      const ledger = new Ledger(state, postings, records);
      const everybody = state.pool.members.map(({ host }) => host);
      const step = reassignSeat(state, former, request(former.bookingId, ...everybody), former.chosen[0]!);
      if (ledger.apply(step).kind !== 'assigned') return;
      assert.equal(ledger.undo(former, (step as Assigned<LedgerRecord>).record).kind, 'restored');
      assert.deepEqual(shown(ledger.state), shown(state));
      ledger.check();
      undone++;
    }),
    { numRuns: 150 },
  );
  assert.ok(undone > 10, `only ${undone} were reassigned`);
});

test('reassignments are undone one after the other, the latest first, and what was undone does not stand in the way', () => {
  const ledger = start(even('A', 'B', 'C', 'D'));
  const all = ['A', 'B', 'C', 'D'];
  const booked = ['b1', 'b2', 'b3'].map((id) => made(ledger.apply(pick(ledger.state, request(id, ...all)))));
  const states = [ledger.state];
  const given = booked.map((former) => {
    const record = made(ledger.apply(reassign(ledger.state, former, request(former.bookingId, ...all))));
    states.push(ledger.state);
    return [former, record] as const;
  });
  assert.equal(
    code(restoreRecord(ledger.state, { former: given[0]![0], record: given[0]![1], postings: ledger.postings })),
    'decided-since',
  );
  for (const [i, [former, record]] of [...given.entries()].reverse()) {
    assert.equal(ledger.undo(former, record).kind, 'restored');
    assert.deepEqual(shown(ledger.state), shown(states[i]!));
  }
  // Again, after three were undone.
  const again = made(ledger.apply(reassign(ledger.state, booked[1]!, request('b2', ...all))));
  assert.equal(ledger.undo(booked[1]!, again).kind, 'restored');
  const last = made(ledger.apply(reassignTo(ledger.state, booked[0]!, request('b1', ...all), 'D')));
  assert.equal(ledger.undo(booked[0]!, last).kind, 'restored');
  assert.deepEqual(shown(ledger.state), shown(states[0]!));
  ledger.check();
  const events = eventsOf(ledger).map(({ op }) => op);
  assert.deepEqual(events, ['book', 'book', 'book'], 'as if nothing had been');
});

test('the next choice is the one that would have been made without it', () => {
  const ledger = start(even('A', 'B', 'C'));
  const all = ['A', 'B', 'C'];
  const former = made(ledger.apply(pick(ledger.state, request('b1', ...all))));
  const expected = made(pick(ledger.state, request('b2', ...all)));
  const record = made(ledger.apply(reassign(ledger.state, former, request('b1', ...all))));
  ledger.undo(former, record);
  const next = made(ledger.apply(pick(ledger.state, request('b2', ...all))));
  assert.deepEqual({ ...next, seq: 0 }, { ...expected, seq: 0 });
  ledger.check();
});

test('a record that is live again can be voided and reassigned again', () => {
  const ledger = start(even('A', 'B', 'C'));
  const all = ['A', 'B', 'C'];
  const former = made(ledger.apply(pick(ledger.state, request('b1', ...all))));
  ledger.undo(former, made(ledger.apply(reassign(ledger.state, former, request('b1', ...all)))));
  const record = made(ledger.apply(reassign(ledger.state, former, request('b1', ...all))));
  assert.equal(record.chosen, 'B');
  ledger.check();
  assert.deepEqual(
    eventsOf(ledger).map(({ op }) => op),
    ['book', 'reassign'],
  );
});

test('what the pool has decided since cannot be undone around', () => {
  const decided: ((ledger: Ledger) => Step)[] = [
    ({ state }) => pick(state, request('b9', 'A', 'B', 'C')),
    ({ state }) => assignByHand(state, request('b9'), 'C'),
    ({ state }) => changeTier(state, 'C', 2),
    ({ state }) => leave(state, 'B'),
  ];
  for (const decide of decided) {
    const ledger = start(even('A', 'B', 'C'));
    const former = made(ledger.apply(pick(ledger.state, request('b1', 'A', 'B', 'C'))));
    const record = made(ledger.apply(reassign(ledger.state, former, request('b1', 'A', 'B', 'C'))));
    ledger.apply(decide(ledger));
    assert.equal(code(ledger.undo(former, record)), 'decided-since');
  }
});

test('another weight is no decision', () => {
  const ledger = start(even('A', 'B', 'C'));
  const former = made(ledger.apply(pick(ledger.state, request('b1', 'A', 'B', 'C'))));
  const { balances } = ledger.state;
  const record = made(ledger.apply(reassign(ledger.state, former, request('b1', 'A', 'B', 'C'))));
  ledger.apply(changeWeight(ledger.state, 'A', 5));
  assert.equal(code(ledger.undo(former, record)), 'restored');
  assert.deepEqual(ledger.state.balances, balances);
});

test('records that are not of one reassignment are refused', () => {
  const ledger = start(even('A', 'B'));
  const one = made(ledger.apply(pick(ledger.state, request('b1', 'A', 'B'))));
  const two = made(ledger.apply(pick(ledger.state, request('b2', 'A', 'B'))));
  assert.equal(code(ledger.undo(one, two)), 'decided-since');
});
