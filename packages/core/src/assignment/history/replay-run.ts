import type { Group } from '../../slots/seating.ts';
import { after } from '../ledger/advance.ts';
import type { PoolEvent } from './pool-event.ts';
import type { LedgerRecord } from '../record/record.ts';
import { stepOf } from './replay-step.ts';
import type { LedgerState } from '../ledger/state.ts';
import type { Step } from '../ledger/step.ts';

/** The step of an event, with the states before and after it. */
export interface RunStep {
  readonly event: PoolEvent;
  /** `null` if the state of its booking did not allow it. */
  readonly step: Step | null;
  readonly before: LedgerState;
  readonly after: LedgerState;
}

/**
 * Applies events to a state, one after the other.
 *
 * @throws AssignmentError as `stepOf`
 */
export function* run(
  start: LedgerState,
  events: Iterable<PoolEvent>,
  groups: readonly Group[] | null,
): Generator<RunStep> {
  let state = start;
  const live = new Map<string, LedgerRecord>();
  for (const event of events) {
    const before = state;
    const step = stepOf(before, live, event, groups);
    if (step) state = after(before, step);
    if (step?.kind === 'voided') live.delete(step.voided.bookingId);
    if (step?.kind === 'assigned') live.set(step.record.bookingId, step.record);
    yield { event, step, before, after: state };
  }
}
