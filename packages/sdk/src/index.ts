export type * from './backend.ts';
export { BackendError, type BackendErrorCode } from './backend-error.ts';
export type * from './flow/flow.ts';
export type * from './flow/state.ts';
