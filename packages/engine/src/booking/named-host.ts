import { invalidField, Refusal } from '@team-booking/contract';
import type { FreeAt } from '../availability/free-at.ts';

/** Why somebody cannot be given a booking, for whoever gives it. */
const WORDS: Readonly<Record<string, string>> = {
  inactive: 'is switched off',
  'calendar-unreadable': 'has a calendar that cannot be read',
  'outside-hours': 'does not work then',
  calendar: 'is busy then',
  limit: 'has reached a limit',
};

/**
 * Checks whoever is to get a booking by hand: nobody who has another one, and outside of hours and calendar only if that is said.
 *
 * @throws {Refusal} `slot-taken`, `invalid`
 */
export function checkNamed(host: string, { busy }: FreeAt, outside: boolean): void {
  const why = busy.get(host);
  if (why === undefined) return;
  if (why === 'booking') throw hostTaken();
  // Nobody takes bookings who is switched off.
  if (outside && why !== 'inactive') return;
  const remedy = why === 'inactive' ? 'Choose another host' : 'Choose another host, or send outside: true';
  throw invalidField('/to', `${WORDS[why] ?? 'is not free then'}. ${remedy}`, 'not-free');
}

export function hostTaken(): Refusal {
  return new Refusal('slot-taken', 'That host has another booking then. Choose another host, or move a booking.');
}
