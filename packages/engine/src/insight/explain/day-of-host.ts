import type { ClosingRule, Explanation } from '@team-booking/contract/team';
import { freeTime, type Host } from '@team-booking/core/availability';
import type { Interval } from '@team-booking/core/intervals';
import { formatInstant } from '@team-booking/core/iso';
import { dateOf, MINUTE } from '@team-booking/core/time';
import { buffersFor, coreHost } from '../../availability/timetable.ts';
import type { BookingTypeConfig } from '../../config/team-config.ts';
import { ruleOf, type HostAsked } from './host-closures.ts';

type Block = Explanation['hosts'][number]['day'][number];

/** Time for which a rule holds. Of several, the first counts. */
interface Layer extends Interval {
  readonly rule: ClosingRule | 'free';
  readonly booking?: string;
}

/** A host's day without gaps: what closes each part of it, or that they are free. */
export function dayOfHost({ timetable, named }: HostAsked, type: BookingTypeConfig, day: Interval): Block[] {
  const layers = [...layersOf(timetable, type, day, named)];
  const edges = [...layers.flatMap(({ start, end }) => [start, end]), day.start, day.end];
  const cuts = [...new Set(edges)].filter((cut) => day.start <= cut && cut <= day.end).sort((a, b) => a - b);
  const blocks: (Layer & { end: number })[] = [];
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1];
    if (end === undefined) break;
    const layer = layers.find((one) => one.start <= start && end <= one.end);
    const rule = layer?.rule ?? notWorking(timetable.host, start);
    const before = blocks.at(-1);
    if (before && before.rule === rule && before.booking === layer?.booking) before.end = end;
    else blocks.push({ start, end, rule, ...(layer?.booking !== undefined && { booking: layer.booking }) });
  }
  return blocks.map(({ start, end, ...block }) => ({ from: formatInstant(start), to: formatInstant(end), ...block }));
}

function* layersOf(
  timetable: HostAsked['timetable'],
  type: BookingTypeConfig,
  day: Interval,
  named: ReadonlySet<string>,
): Generator<Layer> {
  const { closed, bookings, calendar, bars } = timetable;
  if (closed === 'inactive') yield { ...day, rule: 'hours' };
  for (const { taken, booking } of bookings) {
    yield { ...taken, rule: 'our-booking', ...(named.has(booking) && { booking }) };
  }
  if (closed === 'calendar') yield { ...day, rule: 'calendar-unreadable' };
  for (const { start, end } of calendar) yield { start, end, rule: 'busy' };
  const { before, after } = type.buffers;
  for (const { start, end } of [...bookings, ...calendar]) {
    yield { start: start - after * MINUTE, end: end + before * MINUTE, rule: 'gap' };
  }
  for (const { start, end } of bars) yield { start, end, rule: 'limit' };
  for (const time of workingTimes(coreHost(timetable), type, day)) yield { ...time, rule: 'free' };
}

/** The hours of a host on a day, to the minute. */
function workingTimes(host: Host, type: BookingTypeConfig, { start, end }: Interval): Interval[] {
  const { from, hosts } = freeTime({
    ...buffersFor(type),
    from: start,
    to: end,
    now: start,
    minNotice: 0,
    shortest: 1,
    longest: 1,
    hosts: [{ ...host, busy: [], noStart: [] }],
  });
  const { free = [] } = hosts[0] ?? {};
  return Array.from({ length: free.length / 2 }, (_, i) => ({
    start: from + free[i * 2]! * MINUTE,
    end: Math.min(from + free[i * 2 + 1]! * MINUTE, end),
  }));
}

/** Why a host does not work at an instant that their hours do not cover. */
function notWorking({ timeZone, overrides }: HostAsked['timetable']['host'], instant: number): ClosingRule {
  const date = dateOf(instant, timeZone);
  const override = overrides.find((one) => one.date === date);
  return override ? ruleOf([override]) : 'hours';
}
