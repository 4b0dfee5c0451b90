// In the order of the way: where a calendar comes from, what it says, how that is kept fresh, who is busy when.
export {
  readSource,
  type CalendarSource,
  type SourceOptions,
  type SourceReading,
  type SourceText,
  type Validators,
} from './sources/read-source.ts';
export { isPublicAddress } from './sources/addresses.ts';
export { AddressBarred, requestWith, type Answer, type Request, type RequestOptions } from './sources/request.ts';

export { readCalendar, type Reading, type ReadingOptions } from './icalendar/read-calendar.ts';
export { defaultLimits, type CalendarLimits } from './limits.ts';
export type { CalendarProblem, CalendarProblemCode } from './problem.ts';
export type { Interval, Stretch } from './intervals.ts';

export {
  createCalendarReader,
  type CalendarChange,
  type CalendarReader,
  type CalendarReaderOptions,
} from './calendar-reader.ts';
export type { HostCalendar, ReadingSettings } from './take-reading.ts';
export type { HostBusy } from './host-busy.ts';
export {
  memorySnapshots,
  type CalendarReading,
  type CalendarSnapshot,
  type ReadingFailure,
  type SnapshotStore,
} from './snapshot.ts';

export { shiftCalendar, type Shift } from './shift/shift-calendar.ts';
