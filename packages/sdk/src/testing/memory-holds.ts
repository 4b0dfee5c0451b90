import type { BookingRequest, Hold, HoldRequest } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import { MINUTE } from '@team-booking/core/time';
import { BackendError } from '../backend-error.ts';
import type { HoldOutcome } from '../backend.ts';
import { no, type HeldTime, type MemoryStore } from './memory-store.ts';
import { seat, wrongSlot } from './memory-slots.ts';

/** Holds last ten minutes. */
const LASTS = 10 * MINUTE;

/** @param key of the request, which a repeated one has, too */
export function hold(store: MemoryStore, { start, duration, host }: HoldRequest, key: string): HoldOutcome {
  demandHolds(store);
  const same = store.holds.find((one) => one.key === key && Date.parse(one.expiresAt) > store.now());
  if (same) return { ok: true, hold: { id: same.id, token: same.token, expiresAt: same.expiresAt } };
  const at = Date.parse(start);
  const wrong = wrongSlot(store, at, duration);
  if (wrong) return wrong;
  const hosts = seat(store, at, duration, host);
  if (!hosts) return no('taken', 'slot-taken', 'Choose another time.');
  const id = `h${++store.held}`;
  const kept = { id, token: `token-of-${id}`, expiresAt: formatInstant(store.now() + LASTS) };
  const time = { start: formatInstant(at), end: formatInstant(at + duration * MINUTE), hosts };
  store.holds.push({ ...kept, ...time, key });
  store.changed(time);
  return { ok: true, hold: kept };
}

export function release(store: MemoryStore, { id, token }: Hold): void {
  demandHolds(store);
  const held = liveHold(store, { id, token });
  if (!held) throw new BackendError('not-found', `There is no hold ${id}.`);
  drop(store, held);
}

/** The hold that a request names, unless it has expired or is somebody else's. */
export function liveHold(store: MemoryStore, named: BookingRequest['hold']): HeldTime | undefined {
  return store.holds.find(
    ({ id, token, expiresAt }) => id === named?.id && token === named.token && Date.parse(expiresAt) > store.now(),
  );
}

/** Gives back the time of a hold. */
export function drop(store: MemoryStore, held: HeldTime): void {
  store.holds.splice(store.holds.indexOf(held), 1);
  store.changed(held);
}

function demandHolds({ type }: MemoryStore): void {
  if (!type.capabilities.includes('holds')) throw new BackendError('unsupported', 'This backend keeps no holds.');
}
