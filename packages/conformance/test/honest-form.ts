import type { Booking, BookingRequest, FieldError, FixtureBookingType } from '@team-booking/contract';

type Form = Pick<BookingRequest, 'timeZone' | 'attendee' | 'guests' | 'answers' | 'location' | 'consent'>;

/** Validates the form. */
export function formErrors(type: FixtureBookingType, request: Form): FieldError[] {
  const errors: FieldError[] = [];
  const wrong = (pointer: string) => errors.push({ pointer, detail: 'is wrong' });
  for (const { id, required, options } of type.fields) {
    const answer = request.answers?.[id];
    const empty = answer === undefined || (typeof answer === 'string' && answer.trim() === '');
    if (empty ? required : options && !options.some(({ value }) => value === answer)) wrong(`/answers/${id}`);
  }
  if ((request.guests ?? []).length > type.guests.max) wrong('/guests');
  const { consent } = type;
  if (consent && (!request.consent?.accepted || request.consent.version !== consent.version)) wrong('/consent');
  if (type.locations.length > 1 || request.location) {
    const location = type.locations.find(({ id }) => id === request.location?.id);
    if (!location) wrong('/location/id');
    else if (location.ask && request.location?.[location.ask] === undefined) wrong(`/location/${location.ask}`);
  }
  if (!isZone(request.timeZone)) wrong('/timeZone');
  return errors;
}

/** The location of a booking. */
export function locationOf({ locations }: FixtureBookingType, chosen: BookingRequest['location']): Booking['location'] {
  const location = locations.length === 1 ? locations[0] : locations.find(({ id }) => id === chosen?.id);
  if (!location) return null;
  return { kind: location.kind, label: location.label, ...(chosen?.phone !== undefined && { phone: chosen.phone }) };
}

function isZone(timeZone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone }).format(0) !== '';
  } catch {
    return false;
  }
}
