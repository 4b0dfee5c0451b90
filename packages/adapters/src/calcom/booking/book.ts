import type { BookingRequest } from '@team-booking/contract';
import { formatInstant, parseInstant } from '@team-booking/core/iso';
import type { EventType } from '../event-type/event-type.ts';
import { ATTENDEE_PHONE, responsesOf } from './answers.ts';
import { carriedBy } from './carried.ts';
import { languageOf } from './languages.ts';

/** The body of `POST /v2/bookings` for a validated request. */
export function bookingInput(request: BookingRequest, event: EventType, key: string): Record<string, unknown> {
  const { start, duration, timeZone, locale, attendee, guests = [], answers, location } = request;
  const asked = answers?.[ATTENDEE_PHONE];
  const phoneNumber = attendee.phone ?? (typeof asked === 'string' && asked !== '' ? asked : undefined);
  const responses = responsesOf(answers, event.questions);
  const language = languageOf(locale);
  const place = event.places.find(({ option }) => option.id === location?.id);
  return {
    eventTypeId: event.id,
    start: formatInstant(parseInstant(start)),
    ...(event.severalLengths && { lengthInMinutes: duration }),
    attendee: {
      name: attendee.name,
      email: attendee.email,
      timeZone,
      ...(phoneNumber && { phoneNumber }),
      ...(language && { language }),
    },
    ...(guests.length > 0 && { guests: guests.map(({ email }) => email) }),
    ...(Object.keys(responses).length > 0 && { bookingFieldsResponses: responses }),
    ...(place && { location: place.input(location!) }),
    metadata: carriedBy(request, key),
  };
}
