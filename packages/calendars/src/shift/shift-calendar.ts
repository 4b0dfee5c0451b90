import { unfold } from '../icalendar/content-lines.ts';
import { mendQuotes } from '../icalendar/property.ts';
import { fold } from '../writing/fold.ts';
import { partsOf, valueOf, type Part } from '../writing/parts.ts';
import { distance, mondayOf, WEEK, type Weeks } from './weeks.ts';
import { anchorOf, moveEvent } from './move-event.ts';
import { moveFreeBusy } from './move-free-busy.ts';

export interface Shift {
  /** A date (`YYYY-MM-DD`): the calendar's events begin in its week, from Monday. */
  readonly to: string;
  /** How many weeks to fill from then on. Default 53. */
  readonly weeks?: number;
}

/**
 * Moves a calendar to another time, so that an old example fills the present weeks. Every event, with its
 * series and exceptions, moves by whole weeks into the given one, so that weekdays, clock times and recurrences stay;
 * repetitions last until the weeks are over, single events repeat weekly, and free-busy periods repeat as a block.
 * Everything else in the calendar is copied unchanged, including what cannot be parsed.
 *
 * @throws RangeError if `to` is no date or `weeks` no positive integer
 */
export function shiftCalendar(text: string, { to, weeks = 53 }: Shift): string {
  if (!Number.isInteger(weeks) || weeks < 1) throw new RangeError(`${weeks} is no number of weeks`);
  const first = mondayOf(Temporal.PlainDate.from(to).toZonedDateTime('UTC').epochMilliseconds);
  const target = { first, end: first + weeks * WEEK };

  const lines = Array.from(unfold(text.replace(/^\uFEFF/, '')), (line) => mendQuotes(line.text));
  const parts = partsOf(lines);
  const output = parts.flatMap((part) => moved(part, parts, target));
  return `${output.map(fold).join('\r\n')}\r\n`;
}

function moved(part: Part, all: readonly Part[], target: Weeks): readonly string[] {
  if (part.name === 'VFREEBUSY') return moveFreeBusy(part.lines, target);
  if (part.name !== 'VEVENT') return part.lines;
  const uid = valueOf(part.lines, 'UID');
  const series =
    uid === undefined ? [part] : all.filter(({ name, lines }) => name === 'VEVENT' && valueOf(lines, 'UID') === uid);
  return moveEvent(part.lines, distance(anchorOf(series.map(({ lines }) => lines)), target.first), target);
}
