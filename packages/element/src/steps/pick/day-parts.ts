import { localMinute, zoneTable } from '@team-booking/core/time';
import type { Time } from '@team-booking/sdk';

export type DayPart = 'morning' | 'afternoon' | 'evening';

/** Times in the order of the day, under their part of it; parts without times are left out. */
export function dayParts(times: readonly Time[], timeZone: string): { part: DayPart; times: Time[] }[] {
  const zone = zoneTable(timeZone);
  const groups: { part: DayPart; times: Time[] }[] = [];
  for (const time of times) {
    const hour = localMinute(zone, time.start) / 60;
    const part = hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
    const last = groups.at(-1);
    if (last?.part === part) last.times.push(time);
    else groups.push({ part, times: [time] });
  }
  return groups;
}
