import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Booking } from '@team-booking/contract';
import {
  assignedHosts,
  balancesOf,
  ledgerState,
  replay,
  verify,
  type PoolEvent,
  type PoolMode,
} from '@team-booking/core/assignment';
import type { Group } from '@team-booking/core/slots';
import fc from 'fast-check';
import type { TeamSettings } from '@team-booking/contract/team';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { host, SETTINGS, type } from '../testing/sample-team.ts';

const HOSTS = ['a', 'b', 'c', 'd'];
const MEMBERS = HOSTS.map((id, i) => ({ host: id, weight: (i % 2) + 1, priority: i === 3 ? 2 : 1 }));
const START = Date.parse('2026-06-16T09:00:00Z');

const slot = fc.nat(5);
const action = fc.oneof(
  { weight: 5, arbitrary: fc.record({ op: fc.constant('book' as const), slot }) },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('cancel' as const), of: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({ op: fc.constant('reschedule' as const), of: fc.nat(), slot, anyone: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('requested' as const), slot, host: fc.constantFrom(...HOSTS) }) },
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

interface Live {
  booking: Booking;
  slot: number;
  hosts: readonly string[];
}

/** Does what is asked over the API, and writes down what happened in the words of `replay`. */
async function act(api: OpenTeam, bookingType: string, actions: readonly Action[]) {
  const events: PoolEvent[] = [];
  const live = new Map<string, Live>();
  const startOf = (at: number) => new Date(START + at * 1_800_000).toISOString();
  const hostsOf = (booking: Booking) => booking.hosts.map(({ id }) => id);
  const free = (at: number, except?: string) => {
    const there = [...live.values()].filter((one) => one.slot === at && one.booking.id !== except);
    return HOSTS.filter((id) => !there.some(({ hosts }) => hosts.includes(id)));
  };
  for (const one of actions) {
    if (one.op === 'book' || one.op === 'requested') {
      const requested = one.op === 'requested' ? { host: one.host } : {};
      const { status, body } = await api.tryBook({ bookingType, start: startOf(one.slot), ...requested });
      events.push({ op: one.op, id: body.id ?? 'refused', free: free(one.slot), ...requested } as PoolEvent);
      if (status === 201) live.set(body.id, { booking: body, slot: one.slot, hosts: hostsOf(body) });
      continue;
    }
    const chosen = [...live.values()][one.of % live.size];
    if (!chosen) continue;
    const { id } = chosen.booking;
    if (one.op === 'cancel') {
      await api.change(chosen.booking, 'cancel');
      events.push({ op: 'cancel', id });
      live.delete(id);
      continue;
    }
    const move = { start: startOf(one.slot), anyone: one.anyone };
    const { status, body } = await api.change(chosen.booking, 'reschedule', move);
    events.push({ op: 'reschedule', id, free: free(one.slot, id), anyone: one.anyone });
    if (status === 200) live.set(id, { ...chosen, slot: one.slot, hosts: hostsOf(body) });
  }
  return { events, live };
}

async function checkLedger(settings: object, actions: readonly Action[]) {
  const { mode, fairness, groups } = settings as { mode: string; fairness: PoolMode; groups?: Group[] };
  const base = type('call', mode, MEMBERS, { policy: { sameHost: false } });
  const { hosts: _, ...panel } = base;
  const members = groups?.map(({ need, hosts }) => ({
    need,
    hosts: MEMBERS.filter((one) => hosts.includes(one.host)),
  }));
  const bookingType = members ? { ...panel, groups: members } : { ...base, fairness };
  const hosts = HOSTS.map((id) => host(id));
  const api = await openTeam({ ...SETTINGS, hosts, bookingTypes: [bookingType] } as TeamSettings);
  const { events, live } = await act(api, 'call', actions);

  const pool = MEMBERS.map(({ host: id, weight, priority }) => ({ id, weight, tier: priority }));
  const history = { pool, mode: fairness, events };
  const expected = groups ? replay({ ...history, groups }) : replay(history);
  await api.store.read('team', async (view) => {
    const stored = (await view.pool('call'))!;
    assert.deepEqual(balancesOf(ledgerState(stored, await view.ledger(stored))), expected.balances);
    const all = await view.records('call');
    const postings = await view.postings('call');
    for (const { record } of all) {
      const earlier = postings.filter(({ seq }) => seq < record.seq).flatMap(({ entries }) => entries);
      assert.deepEqual(verify(record, earlier), { ok: true });
    }
    const records = all.filter((record) => record.live);
    assert.deepEqual(
      new Map(records.map(({ record }) => [record.bookingId, assignedHosts(record)])),
      new Map([...live].map(([id, one]) => [id, one.hosts])),
    );
  });
}

test('after any bookings, moves and cancellations the stored ledger is what the core replays', async () => {
  const fairness = fc.constantFrom('turns', 'strict', 'totals');
  const property = fc.asyncProperty(fairness, fc.array(action, { maxLength: 30 }), (policy, actions) =>
    checkLedger({ mode: 'round-robin', fairness: policy }, actions),
  );
  await fc.assert(property, { numRuns: 15 });
});

test('the same holds for panels', async () => {
  const groups = [
    { need: 1, hosts: ['a', 'b'] },
    { need: 1, hosts: ['b', 'c', 'd'] },
  ];
  const moves = action.filter(({ op }) => op !== 'requested');
  const property = fc.asyncProperty(fc.array(moves, { maxLength: 20 }), (actions) =>
    checkLedger({ mode: 'panel', fairness: 'turns', groups }, actions),
  );
  await fc.assert(property, { numRuns: 10 });
});
