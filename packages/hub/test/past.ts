import { NOW, type Visitor } from './story.ts';

const DAY = 24 * 3_600_000;

/** A booking in turn of every working day of the last twelve weeks, so that there is a past to decide anew. */
export const TWELVE_WEEKS: readonly Visitor[] = Array.from({ length: 84 }, (_, i) => new Date(NOW - (85 - i) * DAY))
  .filter((day) => day.getUTCDay() % 6 !== 0)
  .map(
    (day, i) => ['talk', `${day.toISOString().slice(0, 10)}T${14 + (i % 3)}:00:00Z`, 30, `Visitor ${i + 1}`] as const,
  );
