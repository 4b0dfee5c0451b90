/** What can be wrong with a query. The codes are stable; the messages are in `query-errors.ts`. */
export type QueryErrorCode =
  | 'not-a-list'
  | 'not-an-object'
  | 'invalid-instant'
  | 'invalid-date'
  | 'invalid-time'
  | 'invalid-weekday'
  | 'invalid-length'
  | 'invalid-host-id'
  | 'unknown-time-zone'
  | 'empty-range'
  | 'range-too-long'
  | 'too-many-starts'
  | 'reversed-interval'
  | 'reversed-durations'
  | 'duplicate-host'
  | 'duplicate-override'
  | 'unknown-host'
  | 'invalid-need'
  | 'need-exceeds-group'
  | 'invalid-period'
  | 'invalid-max';

/**
 * An invalid query. Nothing else is thrown on purpose by
 * availability and slots; a query without a result (nobody is free) gets an empty list instead.
 */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  /** Stable, for programs. */
  readonly code: QueryErrorCode;
  /** Where in the query, as a JSON pointer: `/hosts/3/busy/0/end`. */
  readonly field: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;

  constructor(code: QueryErrorCode, field: string, problem: string, remedy: string) {
    super(`${field} ${problem}. ${remedy}`);
    this.code = code;
    this.field = field;
    this.remedy = remedy;
  }
}
