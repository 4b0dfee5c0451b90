export { after } from './ledger/advance.ts';
export { arrange } from './steps/arrange.ts';
export { correct } from './steps/correct.ts';
export { fixedAssignment, type FixedAssignment, type FixedRecord } from './record/fixed-record.ts';
export type { Cause, Posting } from './ledger/ledger.ts';
export type { Account, Entry } from './record/entry.ts';
export { changeTier, changeWeight, join, leave, reorder } from './steps/membership.ts';
export { reassign, reassignTo, reschedule } from './steps/move.ts';
export { restoreRecord, type Undoing } from './steps/restore.ts';
export { assignByHand, assignRequested, pick } from './steps/pick.ts';
export { isOffered, offering, type Offer, type Offering, type SlotHosts } from './offering/offering.ts';
export type { Held } from './record/held.ts';
export { assignSeatByHand, assignSeatRequested, reassignSeat, reassignSeatTo, seatAgain } from './panel/name-seat.ts';
export { panelGroups, type PanelGroups, type RotatingGroup } from './panel/panel-groups.ts';
export type { PanelPick, PanelRecord } from './record/panel-record.ts';
export { pickSeats, reschedulePanel, type PanelRequest } from './panel/pick-panel.ts';
export { createPool, type Member, type Pool, type PoolHost, type PoolPolicy } from './ledger/pool.ts';
export type { PoolMode } from './rule/mode.ts';
export {
  assignedHosts,
  liveRecord,
  type AssignmentRecord,
  type LedgerRecord,
  type LiveRecord,
} from './record/record.ts';
export { OUTSIDE_ROUTE, type HostRow, type RecordRoute, type SlotTime } from './record/record-parts.ts';
export type { Reason, Verdict } from './rule/reason.ts';
export type { RotationRecord } from './record/rotation-record.ts';
export type { PoolEvent } from './history/pool-event.ts';
export { replay, type Outcome, type PanelHistory, type PoolHistory, type Replayed } from './history/replay.ts';
export { ALGORITHM, BOOKING } from './rule/rule.ts';
export {
  loadSelectionWords,
  selectionLanguages,
  selectionWords,
  sentence,
  type Names,
  type SelectionWords,
  type Telling,
} from './sentences/index.ts';
export { comingTurns } from './history/coming-turns.ts';
export { simulate, type Draft, type OpenSlot, type SimulatedHistory, type Simulation } from './history/simulate.ts';
export { balancesOf, ledgerState, rebuild, type LedgerState, type StoredLedger } from './ledger/state.ts';
export type {
  Assigned,
  Corrected,
  Kept,
  PoolChanged,
  RefusalCode,
  Refused,
  Restored,
  SeatRequest,
  Step,
  Voided,
} from './ledger/step.ts';
export type { HostTally, KeptBooking } from './history/tally.ts';
export { waits } from './history/waits.ts';
export { eventsOf, type StoredHistory } from './history/stored-history.ts';
export { choose, type Choice, type Question, type QuestionHost } from './history/question.ts';
export { verify, type Difference, type Verification } from './history/verify.ts';
export { PoolVerifier, verifyPool, type PoolVerification } from './history/verify-pool.ts';
export { voidAfterStart, voidRecord } from './steps/void.ts';
