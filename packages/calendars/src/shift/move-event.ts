import { SECOND } from '@team-booking/core/time';
import { formatWall, type Wall } from '../icalendar/date-values.ts';
import { lineOf, nameOf, valueOf } from '../writing/parts.ts';
import { datesIn, shiftDates, type Weeks } from './weeks.ts';

const dated = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE']);
const repeating = ['RRULE', 'RDATE', 'RECURRENCE-ID'];

/** Where a series begins: with its master, else with its first change. Undefined where no start can be read. */
export function anchorOf(events: readonly (readonly string[])[]): Wall | undefined {
  const masters = events.filter((lines) => lineOf(lines, 'RECURRENCE-ID') === undefined);
  const starts = (masters.length > 0 ? masters : events).flatMap((lines) => datesIn(lineOf(lines, 'DTSTART')));
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

/** A moved VEVENT; a single event becomes a weekly one, and a series ends with the weeks. */
export function moveEvent(lines: readonly string[], by: number, weeks: Weeks): string[] {
  const until = `UNTIL=${lastMoment(lines, weeks)}`;
  const once = repeating.every((name) => lineOf(lines, name) === undefined);
  return lines.flatMap((line) => {
    const name = nameOf(line);
    if (name === 'RRULE') return [lasting(line, until)];
    if (!dated.has(name)) return [line];
    const moved = shiftDates(line, by);
    return name === 'DTSTART' && once ? [moved, `RRULE:FREQ=WEEKLY;${until}`] : [moved];
  });
}

function lasting(rule: string, until: string): string {
  const endless = rule.replaceAll(/;?\b(?:UNTIL|COUNT)=[^;]*/gi, '');
  return endless === rule ? rule : `${endless};${until}`;
}

/** End of the weeks in the form that UNTIL takes beside this DTSTART: a date, a reading, or an instant. */
function lastMoment(lines: readonly string[], { end }: Weeks): string {
  const last = formatWall(end - SECOND);
  const start = valueOf(lines, 'DTSTART') ?? '';
  if (!start.includes('T')) return last.slice(0, 8);
  const floating = !start.endsWith('Z') && !/;TZID=/i.test(lineOf(lines, 'DTSTART') ?? '');
  return floating ? last : `${last}Z`;
}
