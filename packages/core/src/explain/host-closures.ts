import { barredStarts, widenedBusy } from '../availability/busy-time.ts';
import type { Buffers, Host, HostId } from '../availability/host.ts';
import { workingTime } from '../availability/working-time.ts';
import { covers } from '../intervals/interval-set.ts';
import { parseDate } from '../time/calendar-date.ts';
import { MINUTE } from '../time/units.ts';
import { localDay } from '../time/wall-clock.ts';
import { zoneTable } from '../time/zone-table.ts';
import type { HostClosure } from './closure.ts';

/** A slot in epoch milliseconds, with its buffers. */
export interface AskedSlot {
  readonly start: number;
  readonly end: number;
  readonly buffers: Buffers;
}

/** Which of a host's hours, overrides, busy times and limits close a slot; none if the host can take it (rules 1–4). */
export function* hostClosures<Id extends HostId>(
  host: Host<Id>,
  slot: AskedSlot,
  field: string,
): Generator<HostClosure> {
  if (!works(host, slot, field)) yield whyNotWorking(host, slot, field);
  yield* busyClosures(host, slot, field);
  yield* limitClosures(host, slot, field);
}

/** Whether a host's working time holds all of a slot. */
export function works<Id extends HostId>(host: Host<Id>, { start, end }: AskedSlot, field: string): boolean {
  return covers(workingTime(host, start, end, field), start, end);
}

function whyNotWorking<Id extends HostId>(host: Host<Id>, slot: AskedSlot, field: string): HostClosure {
  if (!works({ ...host, overrides: [] }, slot, field)) return { rule: 'outside-hours' };
  const without = (date: string): Host<Id> => ({
    ...host,
    overrides: host.overrides.filter((other) => other.date !== date),
  });
  const dates = overridesAround(host, slot);
  const alone = dates.filter((date) => works(without(date), slot, field));
  return { rule: 'override', dates: alone.length > 0 ? alone : dates };
}

/** Dates of the overrides whose windows might have held some of a slot: a night reaches into the next date. */
export function overridesAround<Id extends HostId>({ timeZone, overrides }: Host<Id>, slot: AskedSlot): string[] {
  const zone = zoneTable(timeZone);
  const first = localDay(zone, slot.start) - 1;
  const last = localDay(zone, slot.end - 1);
  const around = overrides.filter(({ date }) => first <= parseDate(date) && parseDate(date) <= last);
  return around.map(({ date }) => date).sort();
}

const NO_BUFFERS: Buffers = { bufferBefore: 0, bufferAfter: 0 };

function* busyClosures<Id extends HostId>(host: Host<Id>, slot: AskedSlot, field: string): Generator<HostClosure> {
  const { bufferBefore, bufferAfter } = slot.buffers;
  // Validated all at once first, so that errors name the index.
  widenedBusy(host, NO_BUFFERS, field);
  for (const [index, busy] of host.busy.entries()) {
    const [start, end] = widenedBusy({ ...host, busy: [busy] }, NO_BUFFERS, field);
    if (start === undefined || end === undefined) continue;
    if (start < slot.end && slot.start < end) {
      yield { rule: 'busy', index, busy };
    } else if (start < slot.end + bufferAfter * MINUTE && slot.start - bufferBefore * MINUTE < end) {
      yield { rule: 'buffer', side: end <= slot.start ? 'before' : 'after', index, busy };
    }
  }
}

function* limitClosures<Id extends HostId>(host: Host<Id>, slot: AskedSlot, field: string): Generator<HostClosure> {
  barredStarts(host, field);
  for (const noStart of host.noStart ?? []) {
    const [from, to] = barredStarts({ ...host, noStart: [noStart] }, field);
    if (from !== undefined && to !== undefined && from <= slot.start && slot.start < to) {
      yield { rule: 'limit', noStart };
    }
  }
}
