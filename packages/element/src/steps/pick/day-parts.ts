import { localMinute, zoneTable } from '@team-booking/core/time';
import type { Slot } from '@team-booking/sdk';

export type DayPart = 'morning' | 'afternoon' | 'evening';

/** Groups slots by the part of the day; parts without slots are left out. */
export function dayParts(slots: readonly Slot[], timeZone: string): { part: DayPart; slots: Slot[] }[] {
  const zone = zoneTable(timeZone);
  const groups: { part: DayPart; slots: Slot[] }[] = [];
  for (const slot of slots) {
    const hour = localMinute(zone, slot.start) / 60;
    const part = hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
    const last = groups.at(-1);
    if (last?.part === part) last.slots.push(slot);
    else groups.push({ part, slots: [slot] });
  }
  return groups;
}
