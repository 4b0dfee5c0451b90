import type { BookingRequest, BookingType, FieldError, LocationChoice } from '@team-booking/contract';
import { parseInstant } from '@team-booking/core/iso';
import { isTimeZone } from '@team-booking/core/time';
import { mayHost } from '../event-type/requested-host.ts';
import { isEmail, isLine } from '../formats.ts';
import { isMembers } from '../reading.ts';
import { wrongAnswers } from './wrong-answers.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/;

/** Metadata keys that this adapter adds, and how many Cal.com allows. */
const MOST_METADATA = 30;

/**
 * Validates a booking request; errors have JSON pointers. Cal.com validates too, but its messages name no fields.
 */
export function wrongIn(request: BookingRequest, type: BookingType): FieldError[] {
  const { start, duration, timeZone, locale, attendee, guests, location, host, hold, metadata } = request;
  const errors: FieldError[] = [...wrongStart(start)];
  const demand = (holds: boolean, pointer: string, detail: string) => {
    if (!holds) errors.push({ pointer, detail });
  };
  demand(type.durations.includes(duration), '/duration', `is none of ${type.durations.join(', ')}`);
  demand(typeof timeZone === 'string' && isTimeZone(timeZone), '/timeZone', 'is no time zone');
  demand(typeof locale === 'string' && /^[A-Za-z0-9-]{2,35}$/.test(locale), '/locale', 'is no language tag');
  if (isMembers(attendee)) {
    const { name, email, phone } = attendee;
    demand(isLine(name, 200), '/attendee/name', 'is required, in one line');
    demand(isEmail(email), '/attendee/email', 'is no e-mail address');
    demand(phone === undefined || isLine(phone, 40), '/attendee/phone', 'is no phone number');
  } else demand(false, '/attendee', 'is required');
  errors.push(...wrongGuests(guests, type), ...wrongAnswers(request.answers, type));
  if (location !== undefined || type.locations.length > 1 || type.locations[0]?.ask) {
    errors.push(...wrongLocation(location, type));
  }
  demand(host === undefined || mayHost(type, host), '/host', 'cannot be asked for at Cal.com');
  demand(hold === undefined, '/hold', 'cannot be: nothing is held at Cal.com');
  errors.push(...wrongMetadata(metadata));
  return errors;
}

/** Validates a start. Cal.com's clock, not the visitor's, decides whether it is too soon or too far ahead. */
export function wrongStart(start: unknown): FieldError[] {
  const right = typeof start === 'string' && INSTANT.test(start) && !Number.isNaN(parseInstant(start));
  return right ? [] : [{ pointer: '/start', detail: 'is no instant in UTC' }];
}

function wrongGuests(guests: unknown, type: BookingType): FieldError[] {
  if (guests === undefined) return [];
  if (!Array.isArray(guests)) return [{ pointer: '/guests', detail: 'is no list' }];
  const { max } = type.guests;
  const many = guests.length > max ? [{ pointer: '/guests', detail: `are more than ${max}` }] : [];
  const each = (guests as unknown[]).flatMap((guest, i) => {
    const { email, name } = isMembers(guest) ? guest : { email: null, name: undefined };
    if (!isEmail(email)) return [{ pointer: `/guests/${i}/email`, detail: 'is no e-mail address' }];
    return name === undefined || isLine(name, 200) ? [] : [{ pointer: `/guests/${i}/name`, detail: 'is no name' }];
  });
  return [...many, ...each];
}

function wrongLocation(choice: LocationChoice | undefined, { locations }: BookingType): FieldError[] {
  if (!isMembers(choice)) return [{ pointer: '/location', detail: 'is required' }];
  const option = locations.find(({ id }) => id === choice.id);
  if (!option) return [{ pointer: '/location/id', detail: 'is none of the locations' }];
  const { ask } = option;
  return !ask || isLine(choice[ask], 500) ? [] : [{ pointer: `/location/${ask}`, detail: 'is required' }];
}

function wrongMetadata(metadata: unknown): FieldError[] {
  if (metadata === undefined) return [];
  if (!isMembers(metadata)) return [{ pointer: '/metadata', detail: 'is no object' }];
  const entries = Object.entries(metadata);
  const many = entries.length > MOST_METADATA ? [{ pointer: '/metadata', detail: 'has too many members' }] : [];
  const long = entries
    .filter(([key, value]) => key.length > 40 || typeof value !== 'string' || value.length > 500)
    .map(([key]) => ({ pointer: `/metadata/${key}`, detail: 'is longer than Cal.com takes: 40 and 500 characters' }));
  return [...many, ...long];
}
