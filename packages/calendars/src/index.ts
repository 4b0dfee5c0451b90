// In the order of processing: where a calendar comes from, what it says, how it is kept fresh, who is busy when.

/** @public */
export { readSource, type CalendarSource, type SourceOptions, type SourceReading } from './sources/read-source.ts';

/** @public */
export { readCalendar, type Reading, type ReadingOptions } from './icalendar/read-calendar.ts';
/** @public */
export { defaultLimits, type CalendarLimits } from './limits.ts';
/** @public */
export { type CalendarProblem, type CalendarProblemCode } from './problem.ts';

/** @public */
export { parseThread, type ParseThread, type ParseThreadOptions } from './parsing/parse-thread.ts';
/** @public */
export {
  createCalendarReader,
  type CalendarChange,
  type CalendarReader,
  type CalendarReaderOptions,
} from './calendar-reader.ts';
/** @public */
export { type HostCalendar } from './take-reading.ts';
/** @public */
export { type HostBusy } from './host-busy.ts';
/** @public */
export { memorySnapshots, type CalendarSnapshot, type SnapshotStore } from './snapshot.ts';

/** @public */
export { shiftCalendar, type Shift } from './shift/shift-calendar.ts';
