import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Booking } from '@team-booking/contract';
import { balancesOf, ledgerState, replay, type PoolEvent } from '@team-booking/core';
import fc from 'fast-check';
import { host, openApi, SETTINGS, type } from '../api/test/api.ts';
import type { TeamSettings } from '../team/settings.ts';

const HOSTS = ['a', 'b', 'c', 'd'];
const MEMBERS = HOSTS.map((id, i) => ({ host: id, weight: (i % 2) + 1, priority: i === 3 ? 2 : 1 }));
const START = Date.parse('2026-06-16T09:00:00Z');

const action = fc.oneof(
  { weight: 5, arbitrary: fc.record({ op: fc.constant('book' as const), slot: fc.nat(7) }) },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('cancel' as const), of: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      op: fc.constant('reschedule' as const),
      of: fc.nat(),
      slot: fc.nat(7),
      anyone: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ op: fc.constant('requested' as const), slot: fc.nat(7), host: fc.constantFrom(...HOSTS) }),
  },
);

test('after any bookings, moves and cancellations the stored ledger is what the core replays', async (t) => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('turns', 'strict', 'totals'),
      fc.array(action, { maxLength: 30 }),
      async (fairness, actions) => {
        const call = type('call', 'round-robin', MEMBERS, { fairness, policy: { sameHost: false } });
        const api = await openApi(t, {
          ...SETTINGS,
          hosts: HOSTS.map((id) => host(id)),
          bookingTypes: [call],
        } as TeamSettings);
        const events: PoolEvent[] = [];
        const live = new Map<string, { booking: Booking; slot: number; host: string }>();
        const startOf = (slot: number) => new Date(START + slot * 1_800_000).toISOString();
        const free = (slot: number, except?: string) =>
          HOSTS.filter(
            (id) =>
              ![...live.values()].some((one) => one.slot === slot && one.host === id && one.booking.id !== except),
          );

        for (const one of actions) {
          if (one.op === 'book' || one.op === 'requested') {
            const wish = one.op === 'requested' ? { host: one.host } : {};
            const answer = await api.tryBook({ start: startOf(one.slot), ...wish });
            const event = { id: answer.body.id ?? 'refused', free: free(one.slot), ...wish };
            events.push({ op: one.op, ...event } as PoolEvent);
            if (answer.status === 201) {
              live.set(answer.body.id, { booking: answer.body, slot: one.slot, host: answer.body.hosts[0]!.id });
            }
            continue;
          }
          const chosen = [...live.values()][one.of % live.size];
          if (!chosen) continue;
          const { id } = chosen.booking;
          if (one.op === 'cancel') {
            await api.change(chosen.booking, 'cancel');
            events.push({ op: 'cancel', id });
            live.delete(id);
          } else {
            const { slot, anyone } = one;
            const answer = await api.change(chosen.booking, 'reschedule', { start: startOf(slot), anyone });
            events.push({ op: 'reschedule', id, free: free(slot, id), anyone });
            if (answer.status === 200) live.set(id, { ...chosen, slot, host: answer.body.hosts[0]!.id });
          }
        }

        const pool = MEMBERS.map(({ host: id, weight, priority }) => ({ id, weight, tier: priority }));
        const expected = replay({ pool, mode: fairness, events });
        await api.store.read('team', async (view) => {
          const stored = (await view.pool('call'))!;
          assert.deepEqual(balancesOf(ledgerState(stored, await view.ledger(stored))), expected.balances);
          const records = (await view.records('call')).filter((record) => record.live);
          assert.deepEqual(
            new Map(records.map(({ record }) => [record.bookingId, record.chosen])),
            new Map([...live.values()].map((one) => [one.booking.id, one.host]).toSorted() as [string, string][]),
          );
        });
      },
    ),
    { numRuns: 25 },
  );
});
