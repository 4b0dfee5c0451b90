import fc from 'fast-check';
import { run, type RunStep } from '../src/assignment/history/replay-run.ts';
import { startOf, type PanelHistory } from '../src/assignment/history/replay.ts';
import type { PoolEvent } from '../src/assignment/history/pool-event.ts';
import type { Group } from '../src/slots/seating.ts';
import { group, hosts, ids } from './panel-pools.ts';

const host = fc.constantFrom(...ids);
const id = fc.integer({ min: 1, max: 4 }).map((n) => `b${n}`);
const free = fc.oneof(fc.subarray(ids, { minLength: 3 }), fc.subarray(ids, { minLength: 6 }));

const book = fc.record({ op: fc.constant('book' as const), id, free });
const seats = fc.oneof(
  fc.record({ op: fc.constant('reassign' as const), id, free, from: host }),
  fc.record({ op: fc.constant('reassign' as const), id, free, from: host, to: host }),
  fc.record({ op: fc.constant('assign' as const), id, free, from: host, to: host }),
  fc.record({ op: fc.constant('requested' as const), id, free, host }),
);
const others = fc.oneof(
  fc.record({ op: fc.constant('cancel' as const), id }),
  fc.record({ op: fc.constant('reschedule' as const), id, free, anyone: fc.boolean() }),
  fc.record({ op: fc.constant('remove' as const), hostId: host }),
  fc.record({ op: fc.constant('tier' as const), hostId: host, tier: fc.constantFrom(1, 2) }),
  fc
    .record({ id: host, weight: fc.constant(1), tier: fc.constantFrom(1, 2) })
    .map((added) => ({ op: 'add' as const, host: added })),
);

/** Histories of panels in which everything happens that can happen to them. */
export const panelHistories: fc.Arbitrary<PanelHistory> = fc
  .record({
    pool: hosts,
    more: fc.array(group, { maxLength: 2 }),
    policy: fc.record({ requested: fc.constantFrom('neutral' as const, 'by-hand' as const) }),
    events: fc.array(
      fc.oneof(
        { weight: 5, arbitrary: book },
        { weight: 5, arbitrary: seats },
        { weight: 2, arbitrary: others },
      ) as fc.Arbitrary<PoolEvent>,
      { minLength: 5, maxLength: 40 },
    ),
  })
  .map(({ more, ...history }) => {
    // One that rotates for sure, whatever the others fix.
    const groups: Group[] = [{ need: 2, hosts: ids }, ...more];
    return { ...history, groups };
  });

/** A history of panels step by step. */
export function playPanels(history: PanelHistory): RunStep[] {
  return [...run(startOf(history), history.events, history.groups)];
}
