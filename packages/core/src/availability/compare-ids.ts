import type { HostId } from './host.ts';

/** The order of ids in answers: numbers by size, then strings by code unit. */
export function compareIds(a: HostId, b: HostId): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
