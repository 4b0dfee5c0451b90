import { BackendError } from '@team-booking/sdk';
import { Refused } from './exchange.ts';
import { invalid, refused, taken, type No } from './problem.ts';

const TAKEN =
  /already has (a )?booking|not available|unavailable|no_available_users|already (booked|reserved)|has no hosts|limit_reached|conflict/i;
const OUT_OF_BOUNDS = /can't be booked at the "start"|out_of_bounds|in the past/i;
const STATE = /cancelled|canceled|rescheduled already|maximum number of active bookings|limit_exceeded|disabled/i;
const FIELD = /(?:booking field response: |booking field ')([\w-]+)/i;

/**
 * Converts Cal.com's refusal to book or to move to an outcome. Cal.com answers no codes, so this matches its messages; an unknown message
 * is passed on.
 *
 * @throws any other error
 */
export function refusalOf(error: unknown, otherwise: 'invalid' | 'refused' = 'invalid'): No {
  if (!(error instanceof Refused)) throw error;
  const { status, message } = error;
  if (status === 409 || TAKEN.test(message)) return taken(`Choose another time. Cal.com: ${message}`);
  if (OUT_OF_BOUNDS.test(message)) {
    return invalid([{ pointer: '/start', detail: 'cannot be booked: too soon, too far ahead, or not offered' }]);
  }
  const field = FIELD.exec(message)?.[1];
  if (field) return invalid([{ pointer: `/answers/${field}`, detail: message }]);
  if (STATE.test(message)) return refused('wrong-state', `Load the booking or its times anew. Cal.com: ${message}`);
  if (/phone/i.test(message)) return invalid([{ pointer: '/attendee/phone', detail: message }]);
  if (/e-?mail/i.test(message)) return invalid([{ pointer: '/attendee/email', detail: message }]);
  return otherwise === 'invalid' ? invalid([], `Cal.com: ${message}`) : refused('wrong-state', `Cal.com: ${message}`);
}

/** Converts a refusal to an error, where nothing can be corrected. */
export function asBackendError(error: unknown): unknown {
  return error instanceof Refused ? new BackendError('refused', `Cal.com: ${error.message}`) : error;
}
