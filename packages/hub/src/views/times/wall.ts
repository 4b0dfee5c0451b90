import {
  DAY,
  formatDate,
  instantAt,
  localDay,
  MINUTE,
  parseDate,
  wallClockAt,
  weekdayOf,
  zoneTable,
} from '@team-booking/core/time';

/** Starts of a booking type: every `step` minutes from `offset` minutes past midnight. */
export interface Grid {
  readonly step: number;
  readonly offset?: number;
}

const DAY_MINUTES = 1440;
const FORM = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/;

/** Minutes on a clock since 1970, of a text such as `2026-12-16T11:00`; `null` for what is none. */
function minutesOf(at: string): number | null {
  const [, date, hour, minute] = FORM.exec(at) ?? [];
  if (!date) return null;
  try {
    const found = parseDate(date) * DAY_MINUTES + Number(hour) * 60 + Number(minute);
    return written(found) === at ? found : null;
  } catch {
    return null;
  }
}

function written(minutes: number): string {
  const day = Math.floor(minutes / DAY_MINUTES);
  const [hour, minute] = [Math.floor((minutes - day * DAY_MINUTES) / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${formatDate(day)}T${hour}:${minute}`;
}

/** The instant at which clocks of a zone show a text such as `2026-12-16T11:00`; `null` for what is none. */
export function instantOf(at: string, timeZone: string): number | null {
  const minutes = minutesOf(at);
  return minutes === null ? null : instantAt(zoneTable(timeZone), minutes * MINUTE);
}

/** What clocks of a zone show at an instant, as an address has it: `2026-12-16T11:00`. */
export function clockAt(instant: number, timeZone: string): string {
  return written(Math.floor(wallClockAt(zoneTable(timeZone), instant) / MINUTE));
}

/** The next start of a grid after a time, or the one before it. */
export function stepped(at: string, { step, offset = 0 }: Grid, to: 1 | -1): string {
  const minutes = minutesOf(at)!;
  const day = Math.floor(minutes / DAY_MINUTES);
  const place = (minutes - day * DAY_MINUTES - offset) / step;
  const next = offset + (to > 0 ? Math.floor(place) + 1 : Math.ceil(place) - 1) * step;
  if (next >= DAY_MINUTES) return written((day + 1) * DAY_MINUTES + (offset % step));
  if (next >= 0) return written(day * DAY_MINUTES + next);
  const first = offset % step;
  return written((day - 1) * DAY_MINUTES + first + Math.floor((DAY_MINUTES - 1 - first) / step) * step);
}

/** The start of a grid at or before a time of the same day. */
export function snapped(at: string, grid: Grid): string {
  return stepped(written(minutesOf(at)! + 1), grid, -1);
}

/** The same time some days later. */
export function daysLater(at: string, days: number): string {
  return written(minutesOf(at)! + days * DAY_MINUTES);
}

/** What is asked about as long as nobody has said when: ten o'clock on the next working day. */
export function usualTime(now: number, timeZone: string): string {
  let day = localDay(zoneTable(timeZone), now) + 1;
  while (weekdayOf(day) > 5) day++;
  return written(day * DAY_MINUTES + 600);
}

/** The first instant from another one on at which clocks of a zone show the beginning of an hour of the week (1 = Monday). */
export function firstHour(from: number, { weekday, hour }: Readonly<Record<'weekday' | 'hour', number>>, zone: string) {
  const table = zoneTable(zone);
  const today = localDay(table, from);
  const day = today + ((weekday - weekdayOf(today) + 7) % 7);
  const instant = instantAt(table, day * DAY + hour * 60 * MINUTE);
  return instant >= from ? instant : instantAt(table, (day + 7) * DAY + hour * 60 * MINUTE);
}
