import { StoreUnavailable } from '@team-booking/engine';

/** The status of a page that could not be made: the visitor asked too often, the database fails, or the server does. */
export function failureStatus(error: Error): 429 | 500 | 503 {
  const code = 'code' in error ? error.code : null;
  if (code === 'too-many-requests') return 429;
  return error instanceof StoreUnavailable || code === 'unavailable' ? 503 : 500;
}
