export type * from './backend.ts';
export { BackendError, type BackendErrorCode } from './backend-error.ts';

export { addressOf, type Address } from './http/address.ts';
export { http, type HttpOptions } from './http/http.ts';

export { createClient } from './client/client.ts';
export type { BookableTime, BookingDetails, Client, ClientOptions, TimesQuery } from './client/client.ts';

export { createFlow } from './flow/create-flow.ts';
export type * from './flow/flow.ts';
export { mayCancel, mayReschedule } from './flow/policy.ts';
export type * from './flow/state.ts';
