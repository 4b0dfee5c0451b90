import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  assignedHosts,
  balancesOf,
  ledgerState,
  replay,
  simulate,
  type PoolEvent,
  type SimulatedHistory,
} from '@team-booking/core/assignment';
import { poolHistory } from './pool-history.ts';
import { verifyPool } from '@team-booking/core/assignment';
import type { StoredPosting, StoredRecord } from '../store/ledger-rows.ts';
import type { Store } from '../store/store.ts';
import { memoryStore } from '../testing/memory-store.ts';
import { BusySeason } from '../../test/busy-season.ts';

const BOOKINGS = 1000;

interface Stored {
  readonly postings: readonly StoredPosting[];
  readonly records: readonly StoredRecord[];
  readonly history: SimulatedHistory;
  readonly balances: Readonly<Record<string, number>>;
}

let store: Store;
let season: BusySeason;
const stored: Record<string, Stored> = {};

before(async () => {
  store = memoryStore();
  season = new BusySeason(store, 3);
  await season.make(BOOKINGS);
  for (const slug of ['call', 'panel']) {
    stored[slug] = await store.read(season.team, async (view) => {
      const pool = (await view.pool(slug))!;
      return {
        postings: await view.postings(slug),
        records: await view.records(slug),
        history: (await poolHistory(view, slug))!,
        balances: balancesOf(ledgerState(pool, await view.ledger(pool))),
      };
    });
  }
});
after(() => store.close());

/** The bookings that each host has at the end of a history. */
function countsOf(events: readonly PoolEvent[], outcomes: ReturnType<typeof replay>['outcomes']) {
  const hosts = new Map<string, readonly string[]>();
  for (const [i, event] of events.entries()) {
    if (event.op === 'cancel') hosts.delete(event.id);
    else if ('id' in event && outcomes[i]!.hosts.length > 0) hosts.set(event.id, outcomes[i]!.hosts);
  }
  return Map.groupBy([...hosts.values()].flat(), (id) => id);
}

/** A history by `replay`, whose answer has two forms. */
const replayed = (history: SimulatedHistory) => replay(history as SimulatedHistory & { groups: never });

describe(`a stored history of ${BOOKINGS} bookings with cancellations, moves and reassignments`, () => {
  test('has every kind of event', () => {
    const ops = Object.values(season.events).flatMap((events) => events.map(({ op }) => op));
    const count = (wanted: string) => ops.filter((op) => op === wanted).length;
    const firsts = new Set(
      Object.values(stored).flatMap(({ records }) => records.map(({ record }) => record.bookingId)),
    );
    assert.equal(firsts.size, BOOKINGS);
    for (const [op, least] of [
      ['cancel', 100],
      ['reassign', 60],
      ['reschedule', 30],
      ['requested', 30],
    ] as const) {
      assert.ok(count(op) >= least, `${op}: ${count(op)}`);
    }
    const reasons = new Set(Object.values(stored).flatMap(({ records }) => records.map(({ record }) => record.reason)));
    for (const reason of [
      'rotation',
      'rotation_skip',
      'share_correction',
      'manual',
      'requested_host',
      'panel',
    ] as const) {
      assert.ok(reasons.has(reason), reason);
    }
  });

  test('is reconstructed from the ledger', () => {
    for (const [slug, { history }] of Object.entries(stored)) {
      const events = history.events.map(({ at, slot, ...event }) => {
        assert.ok(at !== undefined && (slot !== undefined || event.op === 'cancel'));
        return event;
      });
      assert.deepEqual(events, season.events[slug], slug);
    }
  });

  test('leaves the balances and the hosts that the core replays', () => {
    for (const [slug, { history, balances, records }] of Object.entries(stored)) {
      const { balances: computed, outcomes } = replayed(history);
      assert.deepEqual(balances, computed, slug);
      const last = new Map(outcomes.flatMap(({ record }) => (record ? [[record.bookingId, record]] : [])));
      for (const { record, live } of records) {
        if (live) assert.deepEqual(assignedHosts(record), season.live.get(record.bookingId)?.hosts);
        if (live) assert.deepEqual(assignedHosts(record), assignedHosts(last.get(record.bookingId)!));
      }
    }
  });

  test('has valid records only', () => {
    for (const { postings, records } of Object.values(stored)) {
      assert.deepEqual(verifyPool(postings, records), { ok: true, records: records.length });
    }
  });

  test('names the record whose entry was changed', () => {
    for (const { postings, records } of Object.values(stored)) {
      const middle = postings.filter(({ cause, entries }) => cause.kind === 'assigned' && entries.length > 0);
      const tampered = middle[Math.floor(middle.length / 2)]!;
      const verified = verifyPool(withAmount(postings, tampered.seq), records);
      assert.ok(!verified.ok);
      assert.equal(verified.record.seq, tampered.seq);
      assert.equal(verified.difference.field, '/entries');
    }
  });

  test('names the next record that stands on an entry that was changed in what was given back', () => {
    for (const { postings, records } of Object.values(stored)) {
      const given = postings.filter(({ cause, entries }) => cause.kind === 'voided' && entries.length > 0);
      const tampered = given[Math.floor(given.length / 2)]!;
      const { host } = tampered.entries[0]!;
      const verified = verifyPool(withAmount(postings, tampered.seq), records);
      assert.ok(!verified.ok);
      const next = records.find(({ record }) => record.seq > tampered.seq)!;
      assert.equal(verified.record.seq, next.record.seq);
      const row = next.record.hosts.findIndex((one) => one.host === host);
      assert.equal(verified.difference.field, `/hosts/${row}/balance`);
    }
  });

  test('simulated under other weights is the same requests replayed from the beginning', () => {
    for (const [slug, { history }] of Object.entries(stored)) {
      const hosts = history.pool.map((host, i) => ({ ...host, weight: [5, 1, 4, 1, 2][i]! }));
      const simulated = simulate({ history, draft: { hosts } });
      const events = season.events[slug]!;
      const { balances, outcomes } = replayed({ ...history, pool: hosts, events });
      assert.deepEqual(Object.fromEntries(simulated.hosts.map(({ host, balance }) => [host, balance])), balances);
      const counts = countsOf(events, outcomes);
      for (const { host, bookings, minutes } of simulated.hosts) {
        assert.equal(bookings, counts.get(host)?.length ?? 0, host);
        assert.equal(minutes, 30 * bookings);
      }
      assert.notDeepEqual(balances, stored[slug]!.balances, 'the weights matter');
      assert.equal(simulated.requests, events.filter(({ op }) => op === 'book' || op === 'requested').length);
    }
  });
});

/** A copy of a ledger with one nano-booking more in the first entry of a posting. */
function withAmount(postings: readonly StoredPosting[], seq: number): StoredPosting[] {
  return postings.map((posting) => {
    if (posting.seq !== seq) return posting;
    const [first, ...rest] = posting.entries;
    return { ...posting, entries: [{ ...first!, amount: first!.amount + 1 }, ...rest] };
  });
}
