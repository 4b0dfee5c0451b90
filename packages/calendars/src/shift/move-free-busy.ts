import { formatWall } from '../icalendar/date-values.ts';
import { nameOf } from '../writing/parts.ts';
import { datesIn, distance, mondayOf, shiftDates, WEEK, type Weeks } from './weeks.ts';

/** A VFREEBUSY that covers exactly these weeks: its periods, from Monday of the first to Sunday of the last, repeated. */
export function moveFreeBusy(lines: readonly string[], weeks: Weeks): readonly string[] {
  const periods = lines.filter((line) => nameOf(line) === 'FREEBUSY');
  const dates = periods.flatMap((line) => datesIn(line));
  if (dates.length === 0) return lines;
  const [first, last] = [Math.min(...dates), Math.max(...dates)];
  const length = mondayOf(last) + WEEK - mondayOf(first);

  const moved: string[] = [];
  for (let by = distance(first, weeks.first); mondayOf(first) + by < weeks.end; by += length) {
    moved.push(...periods.map((line) => shiftDates(line, by)));
  }
  const [begin = '', ...rest] = lines.filter((line) => !['FREEBUSY', 'DTSTART', 'DTEND'].includes(nameOf(line)));
  return [
    begin,
    `DTSTART:${formatWall(weeks.first)}Z`,
    `DTEND:${formatWall(weeks.end)}Z`,
    ...rest.slice(0, -1),
    ...moved,
    ...rest.slice(-1),
  ];
}
