import { invalidField } from '@team-booking/contract';
import type { Closure, Explanation, TeamRequestOf } from '@team-booking/contract/team';
import { explain, type SlotExplanation } from '@team-booking/core/explain';
import type { Interval } from '@team-booking/core/intervals';
import { formatInstant, parseInstant } from '@team-booking/core/iso';
import { localDay, MINUTE, startOfDay, zoneTable } from '@team-booking/core/time';
import { sees } from '../../access/check-access.ts';
import { everybodyOf } from '../../availability/party.ts';
import { startsOfAnswer } from '../../availability/starts-of-answer.ts';
import { readTimetables, type Timetable } from '../../availability/timetable.ts';
import { hostsById } from '../../booking/backend.ts';
import { checkReach } from '../../booking/check-reach.ts';
import { partyOfType } from '../../booking/party-of.ts';
import type { BookingTypeConfig } from '../../config/team-config.ts';
import { isHidden } from '../../offering/is-hidden.ts';
import { answerOffered } from '../../offering/offered-time.ts';
import type { StoreView } from '../../store/store.ts';
import { coreGroups, hostsOf } from '../../team/seats.ts';
import type { TeamContext } from '../../team-surface/team-context.ts';
import { offeredType } from '../offered-type.ts';
import { slotQuery } from '../slot-query.ts';
import { changeOf } from './closing-rules.ts';
import { dayOfHost } from './day-of-host.ts';
import { forColleague, notTheirs } from './for-colleague.ts';
import { closuresOf } from './host-closures.ts';
import { nearestChanges } from './nearest-changes.ts';

/** Why a time can or cannot be booked: what a visitor would be offered now, host by host. */
export function explainSlot(context: TeamContext, { id, query }: TeamRequestOf<'explain'>): Promise<Explanation> {
  const { backend, actor, now } = context;
  return backend.store.read(backend.team, async (view) => {
    const { type } = await offeredType(context, view, id);
    const { start: sent, duration = type.durations[0]! } = query();
    if (!type.durations.includes(duration)) {
      throw invalidField('?duration', `has to be one of ${type.durations.join(', ')}`);
    }
    const start = parseInstant(sent);
    checkReach(start, now, '?start');
    const slot = { start, end: start + duration * MINUTE };
    const day = dayOf(type, start);
    const hosts = await hostsById(view, hostsOf(type));
    const reading = { type, hosts, from: day.start, to: day.end, longest: duration, now, except: null };
    const { timetables } = await readTimetables(view, backend.busy, reading);

    const asked = slotQuery(type, timetables, { from: start, to: start + MINUTE, duration, now: start });
    const explained = explain({ ...asked, minNotice: 0, start });
    const named = await namedBookings(view, timetables, (host) => sees(actor, [host]));
    const closed = timetables.map((timetable, i) => {
      const about = { type: id, timetable, named };
      const { host } = timetable;
      const found = {
        closedBy: closuresOf(about, slot, explained.hosts[i]!.closedBy),
        day: dayOfHost(about, type, day),
      };
      return { host, ...(sees(actor, [host.id]) ? found : forColleague(found)) };
    });
    const ofAll = [...timeClosures(type, start, now), ...(await hiddenClosures(context, view, type, explained))];
    // Only admins change what holds for everybody.
    const forAll = actor.person.role === 'admin' ? ofAll : ofAll.map(notTheirs);
    const seats = explained.closedBy.find(({ rule }) => rule === 'too-few-free');
    const onGrid = !explained.closedBy.some(({ rule }) => rule === 'off-grid');
    const groups = coreGroups(type);
    const free = new Set(closed.flatMap(({ host, closedBy }) => (closedBy.length === 0 ? [host.id] : [])));
    const closedHosts = closed.map(({ host, closedBy }) => ({ host: host.id, closedBy }));
    return {
      start: formatInstant(slot.start),
      end: formatInstant(slot.end),
      timeZone: type.slot.timeZone,
      open: onGrid && forAll.length === 0 && !seats,
      onGrid,
      closedBy: forAll,
      groups: groups.map(({ need, hosts: members }) => ({
        need: need === 'all' ? members.length : need,
        free: members.filter((host) => free.has(host)),
      })),
      hosts: closed.map(({ host, closedBy, day: blocks }) => ({
        host: host.id,
        name: host.name,
        free: closedBy.length === 0,
        closedBy,
        day: blocks,
      })),
      nearest: start < now ? [] : nearestChanges(forAll, groups, closedHosts),
      ...(await openOn(context, view, type, { day, start, duration })),
    };
  });
}

/** The day in the zone of the type. */
function dayOf({ slot: { timeZone } }: BookingTypeConfig, instant: number): Interval {
  const zone = zoneTable(timeZone);
  const day = localDay(zone, instant);
  return { start: startOfDay(zone, day), end: startOfDay(zone, day + 1) };
}

/** What closes a time for everybody, whoever is free. */
function timeClosures({ id, window }: BookingTypeConfig, start: number, now: number): Closure[] {
  if (start < now) return [{ rule: 'horizon', from: formatInstant(now), change: null }];
  const [earliest, horizon] = [now + window.minNotice * MINUTE, now + window.horizon * MINUTE];
  return [
    ...(start < earliest
      ? [{ rule: 'notice', from: formatInstant(earliest), change: changeOf('notice', { type: id }) } as const]
      : []),
    ...(start >= horizon
      ? [{ rule: 'horizon', to: formatInstant(horizon), change: changeOf('horizon', { type: id }) } as const]
      : []),
  ];
}

/** What hides a time that enough hosts are free for. Nothing is asked of one that is closed already. */
async function hiddenClosures(
  { backend: { busy }, now }: TeamContext,
  view: StoreView,
  type: BookingTypeConfig,
  { start, hosts, closedBy }: SlotExplanation,
): Promise<Closure[]> {
  if (closedBy.length > 0) return [];
  const free = hosts.flatMap((one) => (one.closedBy.length === 0 ? [one.host] : []));
  if (!(await isHidden(view, busy, { type, route: null, start, free, now, except: null }))) return [];
  return [{ rule: 'hidden-by-policy', change: changeOf('hidden-by-policy', { type: type.id }) }];
}

/** Bookings that may be named: those of hosts whose bookings one may see, apart from slots that are only held. */
async function namedBookings(
  view: StoreView,
  timetables: readonly Timetable[],
  isSeen: (host: string) => boolean,
): Promise<ReadonlySet<string>> {
  const seen = timetables.filter(({ host }) => isSeen(host.id));
  const named = new Set<string>();
  for (const id of new Set(seen.flatMap(({ bookings }) => bookings.map(({ booking }) => booking)))) {
    if (await view.booking(id)) named.add(id);
  }
  return named;
}

interface Around {
  readonly day: Interval;
  readonly start: number;
  readonly duration: number;
}

/** The starts that visitors are offered on the day of a time, and those next to it. */
async function openOn(
  { backend: { busy }, now }: TeamContext,
  view: StoreView,
  type: BookingTypeConfig,
  { day, start, duration }: Around,
): Promise<Pick<Explanation, 'starts' | 'before' | 'after'>> {
  const party = partyOfType(type, null, null)!;
  const hosts = await hostsById(view, everybodyOf(party));
  const asked = { type, from: day.start, to: day.end, party, hosts, durations: [duration], now, except: null };
  const starts = startsOfAnswer(type, await answerOffered(view, busy, asked, null), duration);
  const before = starts.findLast((one) => one < start);
  const after = starts.find((one) => one > start);
  return {
    starts: Array.from(starts, formatInstant),
    before: before === undefined ? null : formatInstant(before),
    after: after === undefined ? null : formatInstant(after),
  };
}
