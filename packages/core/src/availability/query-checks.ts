import {
  duplicateHost,
  emptyRange,
  invalidHostId,
  invalidLength,
  notAList,
  notAnObject,
  rangeTooLong,
} from '../errors/query-errors.ts';
import { checkInstant } from '../time/instant.ts';
import { DAY, MINUTE } from '../time/units.ts';
import type { Buffers, Host, HostId } from './host.ts';

/** The longest time a query may look at: ten years. */
const MAX_DAYS = 3660;

/** A length in whole minutes, as milliseconds. */
export function readLength(minutes: number, least: number, field: string): number {
  if (!Number.isSafeInteger(minutes) || minutes < least) throw invalidLength(field, minutes, least);
  return minutes * MINUTE;
}

/** How long a slot is, as milliseconds. */
export function readDuration(minutes: number, field: string): number {
  const duration = readLength(minutes, 1, field);
  if (duration > MAX_DAYS * DAY) throw rangeTooLong(field, MAX_DAYS);
  return duration;
}

/** `from` and `to` of a query. */
export function readRange(query: { from: number; to: number }): { from: number; to: number } {
  const from = checkInstant(query.from, '/from');
  const to = checkInstant(query.to, '/to');
  if (from >= to) throw emptyRange('/to');
  if (to - from > MAX_DAYS * DAY) throw rangeTooLong('/to', MAX_DAYS);
  return { from, to };
}

/** The first instant that leaves the notice. */
export function readEarliest(query: { now: number; minNotice: number }): number {
  return checkInstant(query.now, '/now') + readLength(query.minNotice, 0, '/minNotice');
}

export function checkBuffers(buffers: Buffers, field = ''): void {
  readLength(buffers.bufferBefore, 0, `${field}/bufferBefore`);
  readLength(buffers.bufferAfter, 0, `${field}/bufferAfter`);
}

export function checkList(value: unknown, field: string): void {
  if (!Array.isArray(value)) throw notAList(field);
}

export function checkObject(value: unknown, field: string): void {
  if (typeof value !== 'object' || value === null) throw notAnObject(field);
}

/** The ids of the hosts, validated. Other members of a host are validated where they are read. */
export function readHosts<Id extends HostId>(hosts: readonly Host<Id>[]): Set<Id> {
  checkList(hosts, '/hosts');
  const ids = new Set<Id>();
  for (let h = 0; h < hosts.length; h++) {
    const host = hosts[h]!;
    checkObject(host, `/hosts/${h}`);
    if (typeof host.id !== 'string' && !Number.isFinite(host.id)) throw invalidHostId(`/hosts/${h}/id`, host.id);
    if (ids.has(host.id)) throw duplicateHost(`/hosts/${h}/id`, host.id);
    ids.add(host.id);
  }
  return ids;
}
