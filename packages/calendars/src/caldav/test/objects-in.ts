import { unfold } from '../../icalendar/content-lines.ts';
import { partsOf, valueOf } from '../../writing/parts.ts';

/** A calendar as the objects that a CalDAV server keeps of it: one for each UID, with all that the calendar says besides. */
export function objectsIn(text: string): string[] {
  const lines = Array.from(unfold(text.replace(/^\uFEFF/, '')), (line) => line.text);
  const parts = partsOf(lines);
  const uids = [...new Set(parts.filter(({ name }) => name === 'VEVENT').map((part) => uidOf(part.lines)))];
  return uids.map((uid) =>
    parts
      .filter(({ name, lines: own }) => name !== 'VEVENT' || uidOf(own) === uid)
      .flatMap((part) => part.lines)
      .map((line) => `${line}\r\n`)
      .join(''),
  );
}

const uidOf = (lines: readonly string[]): string => valueOf(lines, 'UID') ?? '';
