import { invalid, invalidField, Refusal, type FieldError } from '@team-booking/contract';
import type { SickDayRequest } from '@team-booking/contract/team';
import type { Interval } from '@team-booking/core/intervals';
import { parseInstant } from '@team-booking/core/iso';
import { DAY } from '@team-booking/core/time';
import type { Actor } from '../access/actor.ts';
import { checkOwn } from '../access/check-access.ts';
import { checkReach } from '../booking/check-reach.ts';

/** A year: longer absences are for switching off. */
const LONGEST = 366 * DAY;

/** Checks who asks for what. @throws {Refusal} `forbidden` */
export function checkAsker(actor: Actor, { host, choices = {}, timeOff = false }: SickDayRequest): void {
  checkOwn(actor, host);
  if (actor.person.role !== 'admin' && Object.keys(choices).length > 0) {
    throw new Refusal('forbidden', 'Hosts give their bookings to whoever is next. Ask an admin to choose somebody.');
  }
  // Time off is how the team works, not what becomes of a booking.
  if (timeOff && actor.via === 'token' && !actor.scopes.includes('settings')) {
    throw new Refusal('forbidden', 'This token lacks the scope settings. Make one that has it, or leave timeOff out.');
  }
}

/** The range that is asked for. @throws {Refusal} `invalid` */
export function askedRange({ from, to }: SickDayRequest, now: number): Interval {
  const [start, end] = [parseInstant(from), parseInstant(to)];
  const errors: FieldError[] = [];
  if (Number.isNaN(start)) errors.push({ pointer: '/from', detail: 'is no instant', code: 'format' });
  if (Number.isNaN(end)) errors.push({ pointer: '/to', detail: 'is no instant', code: 'format' });
  if (errors.length > 0) throw invalid(errors);
  if (end <= start) throw invalidField('/to', 'is not after from', 'order');
  if (end <= now) throw invalidField('/to', 'is over. What took place stays with whoever hosted it', 'past');
  checkReach(end, now, '/to');
  if (end - start > LONGEST)
    throw invalidField('/to', 'is more than a year after from. Switch the host off instead', 'too-far');
  return { start, end };
}
