export { addMonths, firstOfMonth, formatDate, parseDate, weekdayOf, type DayNumber } from './calendar-date.ts';
export { dateOf } from './date-of.ts';
export { isTimeZone } from './is-time-zone.ts';
export { DAY, HOUR, MINUTE, SECOND } from './units.ts';
export { instantAt, localDay, localMinute, offsetAt, startOfDay, wallClockAt } from './wall-clock.ts';
export { zoneTable, type ZoneTable } from './zone-table.ts';
