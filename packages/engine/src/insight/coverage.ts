import { invalidField } from '@team-booking/contract';
import type { Coverage, TeamRequestOf } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { findSlots } from '@team-booking/core/slots';
import { instantAt, localDay, localMinute, startOfDay, weekdayOf, zoneTable, DAY, HOUR } from '@team-booking/core/time';
import { readTimetables } from '../availability/timetable.ts';
import { zoneOf } from '../team/zone-of.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { draftedType, presentType, type DraftedType } from './draft-type.ts';
import { offeredType } from './offered-type.ts';
import { searchesOf } from './search-counts.ts';
import { openHost, slotQuery } from './slot-query.ts';

/** Default number of weeks. */
const WEEKS = 4;
/** For how many days back searches are told. */
const SEARCHES = 90;

interface Week {
  readonly zone: string;
  /** Days since 1970: from the first to before the last. */
  readonly first: number;
  readonly last: number;
  readonly duration: number;
  readonly now: number;
}

/** How many hosts could take a booking, hour by hour of the week, on average over the coming weeks. */
export function readCoverage(context: TeamContext, { id, body }: TeamRequestOf<'coverage'>): Promise<Coverage> {
  const { backend, now } = context;
  return backend.store.read(backend.team, async (view) => {
    const { team } = await offeredType(context, view, id);
    const present = presentType(team, id);
    const { durations } = present.type;
    const duration = body.duration ?? durations[0]!;
    if (!durations.includes(duration))
      throw invalidField('/duration', `has to be one of ${durations.join(', ')}`, 'choice');
    const zone = zoneOf(team);
    const first = localDay(zoneTable(zone), now) + 1;
    const week: Week = { zone, first, last: first + (body.weeks ?? WEEKS) * 7, duration, now };
    const draft = body.draft && draftedType(team, id, body.draft, '/draft');
    const hosts = await averages(context, view, present, week);
    const drafted = draft && (await averages(context, view, draft, week));
    return {
      timeZone: zone,
      from: formatInstant(startOfDay(zoneTable(zone), week.first)),
      to: formatInstant(startOfDay(zoneTable(zone), week.last)),
      duration,
      cells: Array.from({ length: 168 }, (_, cell) => ({
        weekday: Math.floor(cell / 24) + 1,
        hour: cell % 24,
        hosts: hosts[cell]!,
        draft: drafted?.[cell] ?? null,
      })),
      searches: await searchesOf(view, id, startOfDay(zoneTable(zone), first - 1 - SEARCHES)),
    };
  });
}

/** By hour of the week: how many hosts could begin a booking in it, on average over its dates. */
async function averages(
  { backend }: TeamContext,
  view: StoreView,
  { type, hosts }: DraftedType,
  { zone, first, last, duration, now }: Week,
): Promise<number[]> {
  const table = zoneTable(zone);
  const range = { from: startOfDay(table, first), to: startOfDay(table, last) };
  const reading = { type, hosts, ...range, longest: duration, now, except: null };
  const { timetables } = await readTimetables(view, backend.busy, reading);
  const ids = hosts.map(({ id }) => id);
  const slots = findSlots({
    ...slotQuery(type, timetables, { ...range, duration, now: range.from }),
    minNotice: 0,
    groups: [{ need: 1, hosts: ids }],
    hosts: timetables.map(openHost),
  });
  // Of each hour of a date, everybody who can take any start in it.
  const able = new Map<number, Set<string>>();
  for (const slot of slots) {
    const hour = localDay(table, slot.start) * 24 + Math.floor(localMinute(table, slot.start) / 60);
    const known = able.get(hour);
    if (!known) able.set(hour, new Set(slot.hosts));
    else for (const host of slot.hosts) known.add(host);
  }
  const sums = Array.from({ length: 168 }, () => ({ hosts: 0, dates: 0 }));
  for (let day = first; day < last; day++) {
    for (let hour = 0; hour < 24; hour++) {
      if (!exists(table, day, hour)) continue;
      const sum = sums[(weekdayOf(day) - 1) * 24 + hour]!;
      sum.hosts += able.get(day * 24 + hour)?.size ?? 0;
      sum.dates++;
    }
  }
  return sums.map(({ hosts: found, dates }) => (dates === 0 ? 0 : Math.round((found / dates) * 100) / 100));
}

/** Whether clocks show an hour on a date: a change of the clocks may skip it. */
function exists(zone: ReturnType<typeof zoneTable>, day: number, hour: number): boolean {
  const instant = instantAt(zone, day * DAY + hour * HOUR);
  return localDay(zone, instant) === day && Math.floor(localMinute(zone, instant) / 60) === hour;
}
