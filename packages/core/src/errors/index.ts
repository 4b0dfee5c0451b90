export { AssignmentError, type AssignmentErrorCode } from './assignment-error.ts';
export { QueryError, type QueryErrorCode } from './query-error.ts';
