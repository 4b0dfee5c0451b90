import { addMonths, firstOfMonth, formatDate, MINUTE, parseDate, startOfDay, zoneTable } from '@team-booking/core/time';
import { monthOf } from '../../availability/calendar.ts';
import type { FlowContext } from '../context.ts';
import type { Day, Instead } from '../state.ts';
import type { Slot } from '../../availability/slot.ts';

/** Month of the last instant at which a booking may start, in the visitor's zone. */
export function lastMonth(flow: FlowContext, timeZone = flow.state.choice.timeZone): string {
  return monthOf(flow.now() + flow.type!.window.horizon * MINUTE, timeZone);
}

/** First instant at which a booking may still start. */
function earliest(flow: FlowContext): number {
  return flow.now() + (flow.type?.window.minNotice ?? 0) * MINUTE;
}

/** Loaded starts of slots of a date or month in the visitor's zone, ascending. */
export function startsOn(flow: FlowContext, dateOrMonth: string, instead?: Instead): readonly number[] {
  const { duration, host, timeZone } = { ...flow.state.choice, ...instead };
  const month = dateOrMonth.slice(0, 7);
  const zone = zoneTable(timeZone);
  const date = parseDate(dateOrMonth);
  const first = Number.isNaN(date) ? parseDate(`${month}-01`) : date;
  const from = Math.max(startOfDay(zone, first), earliest(flow));
  const to = startOfDay(zone, Number.isNaN(date) ? firstOfMonth(first, 1) : date + 1);
  let starts = flow.type ? flow.months.starts(month, flow.type, duration, host) : [];
  const held = flow.held?.slot;
  // What is held for this visitor is taken for all others only.
  if (held?.duration === duration && !starts.includes(held.start)) {
    starts = [...starts, held.start].sort((a, b) => a - b);
  }
  return starts.filter((start) => from <= start && start < to);
}

/** Free slots of a date in the visitor's zone. */
export function slotsOf(flow: FlowContext, date: string): Slot[] {
  return startsOn(flow, date).map((start) => ({ start, duration: flow.state.choice.duration }));
}

/** The days from a date up to another, without it. Requests what is not loaded of their months; until then they are `loading`. */
export function daysIn(flow: FlowContext, from: string, to: string): Day[] {
  const zone = zoneTable(flow.state.choice.timeZone);
  const last = flow.now() + (flow.type?.window.horizon ?? Infinity) * MINUTE;
  const end = parseDate(to);
  const days: Day[] = [];
  let starts: readonly number[] = [];
  let counted = 0;
  let known = 0;
  let next = startOfDay(zone, parseDate(from));
  for (let day = parseDate(from); day < end; day++) {
    const date = formatDate(day);
    const begin = next;
    next = startOfDay(zone, day + 1);
    if (!days[0] || date.endsWith('-01')) {
      const month = date.slice(0, 7);
      if (flow.type && !flow.signal.aborted && month <= lastMonth(flow)) void flow.months.load(month);
      known = flow.type && !flow.opening ? flow.months.of(month).parts.length : 0;
      starts = startsOn(flow, month);
      counted = starts.findIndex((start) => start >= begin);
      if (counted < 0) counted = starts.length;
    }
    const before = counted;
    while (starts[counted]! < next) counted++;
    const free = known ? counted - before : 0;
    const none = next <= earliest(flow) ? 'past' : begin > last ? 'beyond' : known ? 'full' : 'loading';
    days.push({ date, free, why: free ? 'free' : none });
  }
  return days;
}

/** First loaded free slot at or after an instant. */
export function nextSlot(flow: FlowContext, after: number, instead?: Instead): Slot | null {
  // Where hosts are withheld, nothing is loaded of another choice.
  if (!flow.type || (instead && flow.type.capabilities.includes('starts'))) return null;
  const { duration, timeZone } = { ...flow.state.choice, ...instead };
  for (
    let month = monthOf(Math.max(after, flow.now()), timeZone);
    month <= lastMonth(flow);
    month = addMonths(month, 1)
  ) {
    const start = startsOn(flow, month, instead).find((slot) => slot >= after);
    if (start) return { start, duration };
  }
  return null;
}
