import fc from 'fast-check';
import { after } from '../src/assignment/ledger/advance.ts';
import type { Posting } from '../src/assignment/ledger/ledger.ts';
import { createPool, type PoolHost } from '../src/assignment/ledger/pool.ts';
import type { PoolMode } from '../src/assignment/rule/mode.ts';
import type { RotationRecord } from '../src/assignment/record/rotation-record.ts';
import type { PoolEvent } from '../src/assignment/history/pool-event.ts';
import { stepOf } from '../src/assignment/history/replay-step.ts';
import { ledgerState, type LedgerState } from '../src/assignment/ledger/state.ts';
import type { Step } from '../src/assignment/ledger/step.ts';

/** One history: hosts, a mode, and what happens to them. */
export interface SomeHistory {
  readonly pool: readonly PoolHost[];
  readonly mode: PoolMode;
  readonly events: readonly PoolEvent[];
}

export const modes: fc.Arbitrary<PoolMode> = fc.constantFrom('turns', 'strict', 'totals');
const weights = fc.oneof(
  { weight: 3, arbitrary: fc.constant(1) },
  fc.integer({ min: 1, max: 9 }),
  fc.constant(999_983),
);
const tiers = fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 3 }));
const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

export const pools = (given: { weight?: fc.Arbitrary<number>; tier?: fc.Arbitrary<number> } = {}) =>
  fc
    .array(fc.record({ weight: given.weight ?? weights, tier: given.tier ?? tiers }), { minLength: 1, maxLength: 7 })
    .map((hosts): PoolHost[] => hosts.map((host, i) => ({ id: letters[i] ?? '', ...host })));

/** Some of all hosts there may ever be: often nearly everybody, sometimes few. */
export const free = fc.oneof(fc.subarray(letters, { minLength: 5 }), fc.subarray(letters), fc.constant(letters));
const host = fc.constantFrom(...letters);
const id = fc.integer({ min: 1, max: 40 }).map((n) => `b${n}`);
const amount = fc.integer({ min: -3_000_000_000, max: 3_000_000_000 });

const book = fc.record({ op: fc.constant('book' as const), id, free });
const voids = fc.oneof(
  fc.record({ op: fc.constant('cancel' as const), id }),
  fc.record({ op: fc.constant('noShow' as const), id, who: fc.constantFrom('host' as const, 'attendee' as const) }),
  fc.record({ op: fc.constant('reassign' as const), id, free }),
  fc.record({ op: fc.constant('reassign' as const), id, free, to: host }),
  fc.record({ op: fc.constant('reschedule' as const), id, free, anyone: fc.boolean() }),
);
const byHand = fc.oneof(
  fc.record({ op: fc.constant('assign' as const), id, to: host, free }),
  fc.record({ op: fc.constant('requested' as const), id, host, free }),
);
const administration = fc.oneof(
  fc.record({ op: fc.constant('correct' as const), hostId: host, amount }),
  fc.record({ op: fc.constant('remove' as const), hostId: host }),
  fc.record({ op: fc.constant('weight' as const), hostId: host, weight: weights }),
  fc.record({ op: fc.constant('tier' as const), hostId: host, tier: tiers }),
  fc.record({ op: fc.constant('add' as const), host: fc.record({ id: host, weight: weights, tier: tiers }) }),
);

export const bookings = fc.array(book, { maxLength: 60 });
const anything = fc.oneof(
  { weight: 6, arbitrary: book },
  { weight: 4, arbitrary: voids },
  { weight: 1, arbitrary: byHand },
  { weight: 2, arbitrary: administration },
);

/** Histories in which everything happens that can happen to a pool. */
export const histories = fc.record({ pool: pools(), mode: modes, events: fc.array(anything, { maxLength: 60 }) });

/** A step with the states on both sides of it. */
export interface Stepped {
  readonly event: PoolEvent;
  readonly step: Step;
  readonly before: LedgerState;
  readonly after: LedgerState;
}

/** A history as a store would see it: step by step, everything kept that was ever to be stored. */
export function play({ pool, mode, events }: SomeHistory) {
  let state = ledgerState(createPool('replay', pool, { mode }), { entries: [], live: [], lastSeq: 0 });
  const live = new Map<string, RotationRecord>();
  const postings: Posting[] = [];
  const records: RotationRecord[] = [];
  const steps: Stepped[] = [];
  for (const event of events) {
    const step = stepOf(state, live, event);
    if (!step) continue;
    const next = after(state, step);
    steps.push({ event, step, before: state, after: next });
    state = next;
    if ('postings' in step) postings.push(...step.postings);
    if (step.kind === 'voided') live.delete(step.voided.bookingId);
    if (step.kind === 'assigned' && step.record.kind === 'rotation') {
      live.set(step.record.bookingId, step.record);
      records.push(step.record);
    }
  }
  return { state, postings, records, live, steps };
}
