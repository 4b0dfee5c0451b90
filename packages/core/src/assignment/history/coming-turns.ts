import type { Group } from '../../slots/seating.ts';
import { after } from '../ledger/advance.ts';
import type { LedgerState } from '../ledger/state.ts';
import { panelGroups } from '../panel/panel-groups.ts';
import { pickSeats } from '../panel/pick-panel.ts';
import type { LedgerRecord } from '../record/record.ts';
import { pick } from '../steps/pick.ts';

/**
 * The decisions that would come next if everybody were free for each of them: who is next, as a list. Nothing is stored; the ids of
 * their bookings are empty.
 *
 * @param groups of the booking type; `null` if every host of the pool may have its one seat
 * @param count how many at most; fewer if not all seats can be filled
 * @throws AssignmentError for groups as `pickSeats`
 */
export function comingTurns(state: LedgerState, groups: readonly Group[] | null, count: number): LedgerRecord[] {
  const everybody = state.pool.members.flatMap(({ active, host }) => (active ? [host] : []));
  const fixed = groups ? panelGroups(groups).fixed : [];
  const request = { bookingId: '', at: null, slot: null, free: [...everybody, ...fixed] };
  const turns: LedgerRecord[] = [];
  let present = state;
  while (turns.length < count) {
    const step = groups ? pickSeats(present, request, groups) : pick(present, request);
    if (step.kind === 'refused') break;
    turns.push(step.record);
    present = after(present, step);
  }
  return turns;
}
