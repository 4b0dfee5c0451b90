import { StoreUnavailable } from '@team-booking/engine';
import { FAILURES } from './failures.ts';

/** Failures that may be over in a moment, so that a transaction that has not committed is worth a second try. */
const PASSING = new Set(['57P01', '57P02', '57P03', '57P05', '25P03', '53300', 'ECONNREFUSED', 'ENOENT', 'EAI_AGAIN']);

/** Conflicts with other transactions: serialization failure, deadlock, lock timeout. */
const CONFLICTS = new Set(['40001', '40P01', '55P03']);

/** Codes of a connection that broke. Class 08 of SQLSTATE means the same. */
const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']);

/** The SQLSTATE of PostgreSQL, or the code of a failed connection; '' if it is neither. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Whether another transaction was in the way, so that this one may succeed if it runs again. */
export function isConflict(error: unknown): boolean {
  return CONFLICTS.has(codeOf(error));
}

/** Whether a key is there already. In a race it is another transaction's, and this one finds it when it runs again. */
export function isDuplicate(error: unknown): boolean {
  return codeOf(error) === '23505';
}

/** Whether the connection was lost, or the answer did not come in time. */
export function isLost(error: unknown): boolean {
  const code = codeOf(error);
  if (BROKEN.has(code) || code.startsWith('08') || code.startsWith('57P0')) return true;
  // `pg` throws these without a code.
  return (
    code === '' &&
    /^(Connection terminated|Query read timeout|Client has encountered|.*not queryable)/.test(messageOf(error))
  );
}

/** Whether a statement was not even sent, as the connection had been lost before. */
export function isUnsent(error: unknown): boolean {
  return codeOf(error) === '' && messageOf(error).endsWith('not queryable');
}

/** Whether a transaction that has not committed may succeed in a moment, on another connection. */
export function isPassing(error: unknown): boolean {
  return isLost(error) || PASSING.has(codeOf(error));
}

/** Whether no connection of the pool became free in time. */
export function isPoolExhausted(error: unknown): boolean {
  return codeOf(error) === '' && messageOf(error).startsWith('timeout exceeded when trying to connect');
}

/** Replaces failures of the machine, the network and the access by {@link StoreUnavailable}. */
export function asUnavailable(error: unknown): unknown {
  const [what, remedy] = FAILURES[codeOf(error)] ?? [];
  if (what !== undefined && remedy !== undefined) {
    return new StoreUnavailable(`${what} (${messageOf(error)})`, remedy, { cause: error });
  }
  if (!isLost(error)) return error;
  return new StoreUnavailable(
    `The connection to the database was lost (${messageOf(error)})`,
    'Check that PostgreSQL runs and that the network reaches it; no restart of this server is needed.',
    { cause: error },
  );
}

/** What happened, in words. A connection that was tried at several addresses fails with several errors and no message. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || codeOf(error) || error.name;
}
