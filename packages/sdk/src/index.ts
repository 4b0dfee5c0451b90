export type * from './backend.ts';
export { BackendError, type BackendErrorCode } from './backend-error.ts';

export { createFlow } from './flow/create-flow.ts';
export type * from './flow/flow.ts';
export { mayCancel, mayReschedule } from './flow/policy.ts';
export type * from './flow/state.ts';
