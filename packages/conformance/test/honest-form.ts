import type { Answers, Booking, BookingRequest, Field, FieldError, FixtureBookingType } from '@team-booking/contract';

type Form = Pick<BookingRequest, 'timeZone' | 'attendee' | 'guests' | 'answers' | 'location' | 'consent'>;

/** Validates the form. */
export function formErrors(type: FixtureBookingType, request: Form): FieldError[] {
  const errors: FieldError[] = [];
  const wrong = (pointer: string) => errors.push({ pointer, detail: 'is wrong' });
  for (const field of type.fields) {
    const answer = request.answers?.[field.id];
    if (isEmpty(answer) ? field.required : !fits(field, answer)) wrong(`/answers/${field.id}`);
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

/** Answers without the empty ones. */
export function givenAnswers(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => !isEmpty(answer)));
}

function isEmpty(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.trim() === '';
  return answer === undefined || answer === false || (Array.isArray(answer) && answer.length === 0);
}

/** Whether an answer that is not empty fits its question. */
export function fits({ type, options = [], maxLength = 10_000 }: Field, answer: unknown): boolean {
  const isOption = (value: unknown) => options.some((option) => option.value === value);
  if (type === 'checkbox') return answer === true;
  if (type === 'number' && typeof answer === 'number') return true;
  if (type === 'checkboxes') {
    return Array.isArray(answer) && new Set(answer).size === answer.length && answer.every(isOption);
  }
  if (typeof answer !== 'string' || answer.length > maxLength) return false;
  if (type === 'select' || type === 'radio') return isOption(answer);
  // oxlint-disable-next-line no-control-regex
  if (type !== 'textarea' && /[\u0000-\u001f]/.test(answer)) return false;
  if (type === 'email') return /^[^\s@]+@[^\s@]+$/.test(answer);
  if (type === 'url') return /^https?:\/\/[^\s]+$/.test(answer);
  if (type === 'number') return Number.isFinite(Number(answer));
  if (type !== 'date') return true;
  const day = new Date(`${answer}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(answer);
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
