import type { RotationRecord } from '@team-booking/core/assignment';

/**
 * Canonical JSON of the fact that a record was posted, and of the record.
 *
 * @param record one that the rule has just given, so that its members are in order
 */
export function textsOf(record: RotationRecord): { readonly posting: string; readonly record: string } {
  const { at, bookingId, seq, entries } = record;
  const cause = { bookingId, kind: 'assigned', record: seq };
  return {
    posting: JSON.stringify({ at, cause, entries, kind: 'posting', seq }),
    record: JSON.stringify({ kind: 'record', record }),
  };
}
