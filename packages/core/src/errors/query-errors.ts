import { QueryError } from './query-error.ts';

// One function per code, so that a bundle carries only the messages it can throw.

const shown = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : String(value));

export const notAList = (field: string): QueryError =>
  new QueryError('not-a-list', field, 'is not a list', 'Give an array, an empty one if there is nothing to list.');

export const notAnObject = (field: string): QueryError =>
  new QueryError('not-an-object', field, 'is not an object', 'Give an object with the documented fields.');

export const invalidInstant = (field: string, value: unknown): QueryError =>
  new QueryError('invalid-instant', field, `is ${shown(value)}, which is not an instant`, 'Give epoch milliseconds.');

export const invalidIsoInstant = (field: string, value: unknown): QueryError =>
  new QueryError(
    'invalid-instant',
    field,
    `is ${shown(value)}, which is not an instant`,
    'Write it as ISO 8601 in UTC, as in 2026-06-16T09:30:00Z.',
  );

export const invalidDate = (field: string, value: unknown): QueryError =>
  new QueryError(
    'invalid-date',
    field,
    `is ${shown(value)}, which is not a calendar date`,
    'Write it as year, month and day, as in 2026-06-16.',
  );

export const invalidTime = (field: string, value: unknown): QueryError =>
  new QueryError(
    'invalid-time',
    field,
    `is ${shown(value)}, which is not a time of day`,
    'Write it as HH:MM from 00:00 to 23:59; an end may also be 24:00.',
  );

export const invalidWeekday = (field: string, value: unknown): QueryError =>
  new QueryError(
    'invalid-weekday',
    field,
    `is ${shown(value)}, which is not a day of the week`,
    'Use 1 for Monday to 7 for Sunday.',
  );

export const invalidLength = (field: string, value: unknown, least: number): QueryError =>
  new QueryError(
    'invalid-length',
    field,
    `is ${shown(value)}`,
    Number.isFinite(least) ? `Give whole minutes, at least ${least}.` : 'Give whole minutes.',
  );

export const invalidHostId = (field: string, value: unknown): QueryError =>
  new QueryError('invalid-host-id', field, `is ${shown(value)}`, 'Use a string or a finite number.');

export const unknownTimeZone = (field: string, value: unknown): QueryError =>
  new QueryError(
    'unknown-time-zone',
    field,
    `is ${shown(value)}, which is not a time zone this runtime knows`,
    'Use an IANA name, as in Europe/Berlin.',
  );

export const emptyRange = (field: string): QueryError =>
  new QueryError('empty-range', field, 'is not after from', 'Ask for a range whose end lies after its start.');

export const rangeTooLong = (field: string, days: number): QueryError =>
  new QueryError('range-too-long', field, `makes a range of more than ${days} days`, 'Ask for a shorter range.');

export const tooManyStarts = (field: string, limit: number): QueryError =>
  new QueryError(
    'too-many-starts',
    field,
    `makes a grid of more than ${limit} starts`,
    'Ask for a shorter range or use a larger step.',
  );

export const reversedInterval = (field: string): QueryError =>
  new QueryError('reversed-interval', field, 'ends before it starts', 'Swap start and end.');

export const reversedDurations = (field: string): QueryError =>
  new QueryError('reversed-durations', field, 'is shorter than the shortest duration', 'Swap shortest and longest.');

export const duplicateHost = (field: string, value: unknown): QueryError =>
  new QueryError('duplicate-host', field, `lists ${shown(value)} a second time`, 'List each host once.');

export const duplicateOverride = (field: string, value: unknown): QueryError =>
  new QueryError(
    'duplicate-override',
    field,
    `is a second override of ${shown(value)}`,
    'Put all windows of a date into one override.',
  );

export const unknownHost = (field: string, value: unknown): QueryError =>
  new QueryError(
    'unknown-host',
    field,
    `is ${shown(value)}, which is not among the hosts`,
    'List the host in hosts, with empty hours for one who is switched off.',
  );

export const invalidNeed = (field: string, value: unknown): QueryError =>
  new QueryError('invalid-need', field, `is ${shown(value)}`, 'Give a whole number from 1, or "all".');

export const needExceedsGroup = (field: string, need: number, size: number): QueryError =>
  new QueryError(
    'need-exceeds-group',
    field,
    `needs ${need} hosts out of ${size}`,
    'Need fewer hosts or list more of them.',
  );

export const invalidPeriod = (field: string, value: unknown): QueryError =>
  new QueryError('invalid-period', field, `is ${shown(value)}`, 'Limit bookings per "day", "week" or "month".');

export const invalidMax = (field: string, value: unknown): QueryError =>
  new QueryError('invalid-max', field, `is ${shown(value)}`, 'Give a whole number from 0.');
