export type {
  Answers,
  Attendee,
  Availability,
  Booking,
  BookingChanges,
  BookingRequest,
  BookingStatus,
  BookingType,
  CancelRequest,
  Contact,
  Discovery,
  Field,
  FieldError,
  Guest,
  Hold,
  HoldRequest,
  LocationChoice,
  LocationOption,
  Problem,
  PublicHost,
  RescheduleRequest,
  RouteAnswer,
} from '@team-booking/contract';

export type * from './backend.ts';
export { BackendError, type BackendErrorCode } from './backend-error.ts';

export { addressOf, type Address } from './http/address.ts';
export type { HttpOptions } from './http/exchange.ts';
export { http } from './http/http.ts';

export { campaignOf } from './campaign.ts';
export type { Environment } from './environment.ts';
export { lazy } from './lazy.ts';
export { mailLink } from './mail-link.ts';
export { safeLink } from './safe-link.ts';

export type { BookingDetails, CancelOptions, Managed, RescheduleOptions } from './client/booking.ts';
export { createClient, type Client, type ClientOptions } from './client/client.ts';
export type { BookableSlot, SlotsQuery } from './client/slots-query.ts';

export type { Slot } from './availability/slot.ts';

export { createFlow } from './flow/create-flow.ts';
export type * from './flow/flow.ts';
export { isAnswered } from './flow/route/questions.ts';
export { mayCancel, mayReschedule } from './flow/manage/policy.ts';
export type * from './flow/state.ts';
export { validate } from './flow/book/validating.ts';
