import { after } from '../ledger/advance.ts';
import { assignByHand, isMember, pick } from './pick.ts';
import type { RotationRecord } from '../record/rotation-record.ts';
import type { LedgerState } from '../ledger/state.ts';
import { refused, type Assigned, type Kept, type Refused, type SeatRequest } from '../ledger/step.ts';
import { voidRecord } from './void.ts';

/**
 * Reassigns a booking to the next host.
 *
 * @param record the booking's live record
 * @returns refused `nobody-else-free`; nothing has changed then
 */
export function reassign(state: LedgerState, record: RotationRecord, request: SeatRequest): Assigned | Refused {
  const step = replace(state, record, (voided) => pick(voided, request, record.chosen));
  return step.kind === 'refused' ? refused('nobody-else-free') : step;
}

/**
 * Reassigns a booking to another host by hand, free or not.
 *
 * @param record the booking's live record
 * @returns kept if it is theirs already; refused `unknown-host`
 */
export function reassignTo(
  state: LedgerState,
  record: RotationRecord,
  request: SeatRequest,
  to: string,
): Assigned | Kept | Refused {
  if (to === record.chosen) return { kind: 'kept', record };
  return replace(state, record, (voided) => assignByHand(voided, request, to, record.chosen));
}

/**
 * Moves a booking to another time, that of `request`. It keeps its host and its record if the host is still in the pool and free
 * then; if not, or if the visitor asked for anyone, its record is voided and the seat assigned anew, possibly to the same host.
 *
 * @param record the booking's live record
 * @param anyone whether the visitor asked for anyone
 * @returns refused `nobody-free`; nothing has changed then
 */
export function reschedule(
  state: LedgerState,
  record: RotationRecord,
  request: SeatRequest,
  { anyone = false }: { readonly anyone?: boolean } = {},
): Assigned | Kept | Refused {
  const { chosen } = record;
  if (!anyone && isMember(state, chosen) && request.free.includes(chosen)) return { kind: 'kept', record };
  return replace(state, record, (voided) => pick(voided, request));
}

function replace(
  state: LedgerState,
  record: RotationRecord,
  choose: (voided: LedgerState) => Assigned | Refused,
): Assigned | Refused {
  const voided = voidRecord(state, record);
  const chosen = choose(after(state, voided));
  if (chosen.kind === 'refused') return chosen;
  return { ...chosen, voided: record, postings: [...voided.postings, ...chosen.postings] };
}
