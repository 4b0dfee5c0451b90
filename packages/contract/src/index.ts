export { CAPABILITIES, CONTRACT, RESERVED_SLUGS, canRead } from './version.ts';
export { errorCode, outcomeKind, PROBLEMS, type OutcomeKind, type ProblemCode } from './problem-codes.ts';
export { FIELD_PROBLEMS, type FieldProblem } from './field-problems.ts';
export { FieldError, Meanwhile, Problem } from './problem-schema.ts';
export { problem } from './problem.ts';
export { invalid, invalidField, Refusal, unauthorized, type RefusalDetails } from './refusal.ts';
export { Capability, Discovery } from './discovery.ts';
export {
  BookingType,
  Contact,
  Field,
  Group,
  HostChoice,
  LocationOption,
  Mode,
  PublicHost,
  SlotGrid,
} from './booking-type.ts';
export { Availability, HostAvailability } from './availability.ts';
export {
  Answers,
  Attendance,
  Attendee,
  Booking,
  BookingChanges,
  BookingLocation,
  BookingRequest,
  BookingStatus,
  CancelRequest,
  Guest,
  LocationChoice,
  LostLinkAnswer,
  LostLinkRequest,
  RescheduleRequest,
} from './booking.ts';
export { Hold, HoldRequest } from './hold.ts';
export { RouteAnswer, RouteRequest, Routing } from './routing.ts';
export { Clock, Fixture, FixtureBookingType, FixtureHost, TestingToken, TestingTokenRequest } from './fixture.ts';
export { check, UNKNOWN_MEMBER, type Checked } from './check.ts';
export { escapePointer, unescapePointer } from './json-pointer.ts';
export { canonicalJson } from './canonical-json.ts';
export { keyFault } from './idempotency-key.ts';
export * as primitives from './primitives.ts';
