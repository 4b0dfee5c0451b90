// In the order in which a backend is built: types, availability, booking, assignment, errors.
import type { Guarantee } from '../guarantee.ts';
import { answers } from './answers.ts';
import { attendance } from './attendance.ts';
import { badInput } from './bad-input.ts';
import { bookedTime } from './booked-time.ts';
import { bookingRecord } from './booking-record.ts';
import { buffers } from './buffers.ts';
import { buffersBetweenTypes } from './buffers-between-types.ts';
import { busyTime } from './busy-time.ts';
import { cancel } from './cancel.ts';
import { collective } from './collective.ts';
import { completed } from './completed.ts';
import { conditionalRequests } from './conditional-requests.ts';
import { creditReturned } from './credit-returned.ts';
import { crossOrigin } from './cross-origin.ts';
import { daylightSaving } from './daylight-saving.ts';
import { deadlines } from './deadlines.ts';
import { discovery } from './discovery.ts';
import { doubleBooking } from './double-booking.ts';
import { durations } from './durations.ts';
import { edit } from './edit.ts';
import { editAnswers } from './edit-answers.ts';
import { editDeadline } from './edit-deadline.ts';
import { editForm } from './edit-form.ts';
import { emptyEvents } from './empty-events.ts';
import { emptyGroups } from './empty-groups.ts';
import { errorShape } from './error-shape.ts';
import { expiry } from './expiry.ts';
import { fixtures } from './fixtures.ts';
import { form } from './form.ts';
import { freeHosts } from './free-hosts.ts';
import { grid } from './grid.ts';
import { groups } from './groups.ts';
import { heldOnce, heldTurns, holds } from './holds.ts';
import { horizon } from './horizon.ts';
import { idempotency } from './idempotency.ts';
import { joinLink } from './join-link.ts';
import { keyReuse } from './key-reuse.ts';
import { limitWeeks } from './limit-weeks.ts';
import { limits } from './limits.ts';
import { limitsCounted } from './limits-counted.ts';
import { limitsMoving } from './limits-moving.ts';
import { limitsWaiting } from './limits-waiting.ts';
import { liveChanges } from './live-changes.ts';
import { liveOthers } from './live-others.ts';
import { lostLink } from './lost-link.ts';
import { manageLink } from './manage-link.ts';
import { manageTokens } from './manage-tokens.ts';
import { mediaType } from './media-type.ts';
import { newDuration } from './new-duration.ts';
import { nightShifts } from './night-shifts.ts';
import { notice } from './notice.ts';
import { overlappingGroups } from './overlapping-groups.ts';
import { overrides } from './overrides.ts';
import { owner } from './owner.ts';
import { panelSeats } from './panel-seats.ts';
import { publicType } from './public-type.ts';
import { replay } from './replay.ts';
import { requestedHost } from './requested-host.ts';
import { hostChoice } from './host-choice.ts';
import { reschedule } from './reschedule.ts';
import { revision } from './revision.ts';
import { rotation, shares } from './rotation.ts';
import { routing } from './routing.ts';
import { sameHost } from './same-host.ts';
import { sameHosts } from './same-hosts.ts';
import { sequence } from './sequence.ts';
import { servedRange } from './served-range.ts';
import { shapes } from './shapes.ts';
import { slotCases } from './slot-cases.ts';
import { TEAM_GUARANTEES } from './team/index.ts';
import { touchingWindows } from './touching-windows.ts';
import { unknownMembers } from './unknown-members.ts';
import { unknownType } from './unknown-type.ts';
import { waiting } from './waiting.ts';
import { waitingMoved } from './waiting-moved.ts';
import { wholeMinutes } from './whole-minutes.ts';
import { withheldNames } from './withheld-names.ts';
import { workingHours } from './working-hours.ts';

/** Every guarantee of the contract that can be checked. */
export const GUARANTEES: readonly Guarantee[] = [
  discovery,
  fixtures,
  shapes,
  unknownType,
  publicType,
  revision,
  withheldNames,
  workingHours,
  overrides,
  nightShifts,
  touchingWindows,
  busyTime,
  emptyEvents,
  daylightSaving,
  grid,
  durations,
  buffers,
  buffersBetweenTypes,
  notice,
  wholeMinutes,
  servedRange,
  horizon,
  groups,
  overlappingGroups,
  emptyGroups,
  limits,
  limitWeeks,
  limitsCounted,
  slotCases,
  bookingRecord,
  form,
  answers,
  bookedTime,
  doubleBooking,
  idempotency,
  keyReuse,
  replay,
  waiting,
  limitsWaiting,
  expiry,
  joinLink,
  manageTokens,
  manageLink,
  edit,
  editAnswers,
  editForm,
  editDeadline,
  reschedule,
  newDuration,
  limitsMoving,
  waitingMoved,
  sameHost,
  sameHosts,
  cancel,
  sequence,
  deadlines,
  completed,
  freeHosts,
  collective,
  owner,
  requestedHost,
  hostChoice,
  routing,
  rotation,
  shares,
  panelSeats,
  creditReturned,
  holds,
  heldTurns,
  heldOnce,
  attendance,
  lostLink,
  liveChanges,
  liveOthers,
  unknownMembers,
  badInput,
  errorShape,
  mediaType,
  crossOrigin,
  conditionalRequests,
  ...TEAM_GUARANTEES,
];
