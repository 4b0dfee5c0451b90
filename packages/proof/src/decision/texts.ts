import type { RotationRecord } from '@team-booking/core/assignment';

/**
 * Canonical JSON of the fact that a record was posted, and of the record.
 *
 * @param record one that the rule has just given, so that its members are in order
 */
export function textsOf(record: RotationRecord): { readonly posting: string; readonly record: string } {
  const { at, bookingId, seq } = record;
  const text = JSON.stringify({ kind: 'record', record });
  // Both have the same entries. No value looks like this, as quotes have a backslash inside of texts.
  const entries = text.slice(text.indexOf('"entries":['), text.indexOf(',"excluded":'));
  const cause = JSON.stringify({ bookingId, kind: 'assigned', record: seq });
  return {
    posting: `{"at":${JSON.stringify(at)},"cause":${cause},${entries},"kind":"posting","seq":${seq}}`,
    record: text,
  };
}
