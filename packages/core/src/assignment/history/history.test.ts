import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { histories, play } from '../../../test/pool-histories.ts';
import type { Pool } from '../ledger/pool.ts';
import { liveRecord, type LiveRecord } from '../record/record.ts';
import type { RotationRecord } from '../record/rotation-record.ts';
import { replay } from './replay.ts';
import { stepOf } from './replay-step.ts';
import { balancesOf, ledgerState, rebuild, type LedgerState } from '../ledger/state.ts';
import { verify } from './verify.ts';

/** A state as it can be compared: maps have an order that does not matter. */
const shown = ({ pool, lastSeq, balances, turns, assignments }: LedgerState) => ({
  pool,
  lastSeq,
  balances,
  turns: [...turns].sort(([a], [b]) => a - b),
  assignments: [...assignments].sort(([a], [b]) => (a < b ? -1 : 1)),
});

const turned = <T>(list: readonly T[], by: number): T[] => [...list.slice(by), ...list.slice(0, by).reverse()];

test('the balances of every tier add up to exactly 0, and so does every posting', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { state, postings } = play(history);
      const sums = new Map<number, number>();
      state.pool.members.forEach(({ tier }, i) => sums.set(tier, (sums.get(tier) ?? 0) + state.balances[i]!));
      for (const [tier, sum] of sums) assert.equal(sum, 0, `tier ${tier}`);
      for (const { entries } of postings) {
        assert.equal(
          entries.reduce((sum, { amount }) => sum + amount, 0),
          0,
        );
        assert.ok(entries.every(({ amount }) => Number.isSafeInteger(amount)));
      }
    }),
  );
});

test('the state advanced step by step equals the state rebuilt from everything stored, in any order', () => {
  fc.assert(
    fc.property(histories, fc.nat(50), (history, by) => {
      const { state, postings, records } = play(history);
      assert.deepEqual(shown(rebuild(state.pool, postings, records)), shown(state));
      const stored = JSON.parse(JSON.stringify({ pool: state.pool, postings, records })) as typeof state & {
        postings: typeof postings;
        records: typeof records;
      };
      const again = rebuild(stored.pool, turned(stored.postings, by), turned(stored.records, by));
      assert.deepEqual(shown(again), shown(state));
    }),
  );
});

test('a step can be taken from sums by account and the two latest live records of each host and tier', () => {
  fc.assert(
    fc.property(histories, ({ events, ...history }) => {
      const last = events.at(-1);
      if (!last) return;
      const { state, live } = play({ ...history, events: events.slice(0, -1) });
      const brought = ledgerState(state.pool, {
        entries: sumsOf(state.pool, state.balances),
        live: latestTwo([...live.values()]),
        lastSeq: state.lastSeq,
      });
      assert.deepEqual(stepOf(brought, live, last), stepOf(state, live, last));
    }),
  );
});

const sumsOf = ({ members }: Pool, balances: readonly number[]) =>
  members.map(({ host, membership, tier }, i) => ({ host, membership, tier, amount: balances[i]! }));

function latestTwo(records: readonly RotationRecord[]): LiveRecord[] {
  const latest = new Map<string, LiveRecord[]>();
  for (const record of records.map(liveRecord).sort((a, b) => a.seq - b.seq)) {
    const keys = record.hosts.map((host) => `host ${host}`);
    if (record.turn) keys.push(`tier ${record.turn.tier}`);
    for (const key of keys) latest.set(key, [...(latest.get(key) ?? []), record].slice(-2));
  }
  // A store may bring a record for its host and not for its tier, or the other way round; both bring it once.
  return [...new Set([...latest.values()].flat())];
}

test('replay makes the same choices and ends with the same balances as the steps one by one', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { state, records } = play(history);
      const { outcomes, balances } = replay(history);
      assert.deepEqual(balances, balancesOf(state));
      const made = outcomes.flatMap(({ record }) => (record ? [record] : []));
      assert.deepEqual([...new Map(made.map((record) => [record.seq, record])).values()], records);
    }),
  );
});

test('no step mutates its arguments', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { steps } = play(history);
      const frozen = steps.map(({ before, step }) => structuredClone({ before, step }));
      play(history);
      steps.forEach(({ before, step }, i) => assert.deepEqual({ before, step }, frozen[i]));
      for (const { before, after, step } of steps) {
        if (step.kind === 'refused' || step.kind === 'kept') assert.equal(after, before);
      }
    }),
  );
});

test('seq ascends without gaps over all postings, and a record has that of its posting', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { postings, records } = play(history);
      postings.forEach(({ seq }, i) => assert.equal(seq, i + 1));
      for (const { seq, entries, bookingId } of records) {
        const posting = postings[seq - 1]!;
        assert.deepEqual(posting.cause, { kind: 'assigned', record: seq, bookingId });
        assert.equal(posting.entries, entries);
      }
    }),
  );
});

describe('every record', () => {
  test('can be verified from the entries before it', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { postings, records } = play(history);
        for (const record of records) {
          const earlier = postings.filter(({ seq }) => seq < record.seq).flatMap(({ entries }) => entries);
          assert.deepEqual(verify(JSON.parse(JSON.stringify(record)) as RotationRecord, earlier), { ok: true });
        }
      }),
    );
  });

  test('names a free host, unless it was by hand, and lists the hosts of the pool in its order', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const { step, before } of play(history).steps) {
          if (step.kind !== 'assigned') continue;
          const { chosen, reason, hosts } = step.record;
          const row = hosts.find(({ host }) => host === chosen)!;
          assert.equal(row.verdict, 'chosen');
          assert.equal(hosts.filter(({ verdict }) => verdict === 'chosen').length, 1);
          if (reason !== 'manual') assert.equal(row.free, true);
          assert.deepEqual(
            hosts.map(({ host }) => host),
            before.pool.members.filter(({ active }) => active).map(({ host }) => host),
          );
        }
      }),
    );
  });

  test('posts to hosts of the serving tier only: other tiers neither earn nor pay', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const { entries, tier, hosts } of play(history).records) {
          assert.ok(entries.every((entry) => entry.tier === tier));
          assert.ok(hosts.every((row) => row.tier === tier || (row.share === 0 && row.credit === null)));
        }
      }),
    );
  });

  test('has a best tier that serves, unless a host was named', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const { reason, tier, hosts, tierNote } of play(history).records) {
          if (reason === 'manual' || reason === 'requested_host') assert.equal(tierNote, null);
          else assert.equal(tier, Math.min(...hosts.filter(({ free }) => free).map((row) => row.tier)));
        }
      }),
    );
  });
});
