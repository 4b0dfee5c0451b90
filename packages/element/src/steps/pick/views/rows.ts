import { localMinute, zoneTable } from '@team-booking/core/time';
import type { Slot } from '@team-booking/sdk';
import { dayParts, type DayPart } from '../day-parts.ts';

/** The rows of a part of the day: of each day its slot at that time, or `null`. */
export interface Rows {
  readonly part: DayPart;
  readonly rows: readonly (readonly (Slot | null)[])[];
}

/** Aligns the slots of days by their local time: a row for each time that any of them has, grouped by the part of the day. */
export function rowsOf(days: readonly (readonly Slot[])[], timeZone: string): Rows[] {
  const zone = zoneTable(timeZone);
  const rows: Record<number, (Slot | null)[]> = {};
  for (const [index, slots] of days.entries()) {
    for (const slot of slots) {
      let minute = localMinute(zone, slot.start);
      // When clocks are set back, a day has two slots at the same local time.
      if (rows[minute]?.[index]) minute += 0.5;
      (rows[minute] ??= Array<null>(days.length).fill(null))[index] = slot;
    }
  }
  const ordered = Object.keys(rows)
    .sort((a, b) => +a - +b)
    .map((minute) => rows[+minute]!);
  const rowBy = new Map(ordered.map((row) => [row.find(Boolean)!, row]));
  return dayParts([...rowBy.keys()], timeZone).map(({ part, slots }) => ({
    part,
    rows: slots.map((slot) => rowBy.get(slot)!),
  }));
}
