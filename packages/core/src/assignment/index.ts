export { after } from './advance.ts';
export { arrange } from './arrange.ts';
export { AssignmentError, type AssignmentErrorCode } from './assignment-error.ts';
export { correct } from './correct.ts';
export { fixedAssignment, type FixedAssignment, type FixedRecord } from './fixed.ts';
export type { Account, Cause, Entry, Posting } from './ledger.ts';
export { changeTier, changeWeight, join, leave, reorder } from './membership.ts';
export { reassign, reassignTo, reschedule } from './move.ts';
export { assignByHand, assignRequested, pick } from './pick.ts';
export { isOffered, offering, type Offer, type Offering, type SlotHosts } from './offering.ts';
export type { Held } from './panel/held.ts';
export { assignSeatByHand, assignSeatRequested, reassignSeat, reassignSeatTo } from './panel/name-seat.ts';
export { panelGroups, type PanelGroups, type RotatingGroup } from './panel/panel-groups.ts';
export type { PanelPick, PanelRecord } from './panel/panel-record.ts';
export { pickSeats, reschedulePanel, type PanelRequest } from './panel/pick-panel.ts';
export { createPool, type Member, type PoolMode, type Pool, type PoolHost, type PoolPolicy } from './pool.ts';
export { assignedHosts, liveRecord, type AssignmentRecord, type LedgerRecord, type LiveRecord } from './record.ts';
export type { HostRow, Reason, SlotTime, Verdict } from './record-parts.ts';
export type { RotationRecord } from './rotation-record.ts';
export type { PoolEvent } from './pool-event.ts';
export { replay, type Outcome, type PanelHistory, type PoolHistory, type Replayed } from './replay.ts';
export { ALGORITHM, BOOKING } from './rule.ts';
export { selectionWords, sentence, type Names, type SelectionWords, type Telling } from './sentences/index.ts';
export { simulate, type Draft, type SimulatedHistory, type Simulation } from './simulate.ts';
export { balancesOf, ledgerState, rebuild, type LedgerState, type StoredLedger } from './state.ts';
export type {
  Assigned,
  Corrected,
  Kept,
  PoolChanged,
  RefusalCode,
  Refused,
  SeatRequest,
  Step,
  Voided,
} from './step.ts';
export type { HostTally } from './tally.ts';
export { eventsOf, type StoredHistory } from './stored-history.ts';
export { verify, type Difference, type Verification } from './verify.ts';
export { voidAfterStart, voidRecord } from './void.ts';
