import {
  unescapePointer,
  type Answers,
  type BookingRequest,
  type BookingType,
  type Field,
  type FieldError,
} from '@team-booking/contract';
import type { Choice } from './choice.ts';

/** Names of form inputs for members of the booking request. */
export const inputOf = {
  answer: (field: string) => `answer.${field}`,
  locationDetail: (ask: 'phone' | 'address') => `location-${ask}`,
};

/** Converts a submitted form to a booking request, without validation: the contract validates it. */
export function requestFrom(
  form: URLSearchParams,
  type: BookingType,
  choice: Choice & { readonly start: number },
  locale: string,
): BookingRequest {
  const text = textIn(form);
  const phone = text('phone');
  const guests = text('guests')
    .split(/[\s,;]+/)
    .filter(Boolean);
  const answers = answersFrom(form, [...(type.routing?.questions ?? []), ...type.fields]);
  const route = form.get('route');
  const location = type.locations.find(({ id }) => id === text('location')) ?? type.locations[0];
  const detail = location?.ask && text(inputOf.locationDetail(location.ask));
  return {
    bookingType: type.slug,
    start: new Date(choice.start).toISOString(),
    duration: choice.duration,
    timeZone: choice.timeZone,
    locale,
    attendee: { name: text('name'), email: text('email'), ...(phone && { phone }) },
    ...(choice.link !== null && { link: choice.link }),
    ...(Object.keys(choice.campaign).length > 0 && { metadata: { ...choice.campaign } }),
    ...(guests.length > 0 && { guests: guests.map((email) => ({ email })) }),
    ...(Object.keys(answers).length > 0 && { answers }),
    ...(location && { location: { id: location.id, ...(location.ask && detail && { [location.ask]: detail }) } }),
    ...(type.routing && route && { route }),
    ...(type.consent && { consent: { version: type.consent.version, accepted: form.get('consent') === 'yes' } }),
  };
}

/** The answers that a form has to some questions. */
export function answersFrom(form: URLSearchParams, fields: readonly Field[]): Answers {
  const text = textIn(form);
  const answers: Answers = {};
  for (const field of fields) {
    const answer = answerFrom(form, field, text);
    if (answer !== undefined) answers[field.id] = answer;
  }
  return answers;
}

function textIn(form: URLSearchParams): (name: string) => string {
  return (name) => (form.get(name) ?? '').replaceAll('\r\n', '\n').trim();
}

function answerFrom(form: URLSearchParams, field: Field, text: (name: string) => string) {
  const name = inputOf.answer(field.id);
  switch (field.type) {
    case 'checkbox':
      return form.get(name) === 'yes' ? true : undefined;
    case 'checkboxes': {
      const chosen = form.getAll(name);
      return chosen.length > 0 ? chosen : undefined;
    }
    case 'number': {
      const written = text(name);
      return written === '' ? undefined : Number.isFinite(Number(written)) ? Number(written) : written;
    }
    default:
      return text(name) || undefined;
  }
}

/** The inputs that the contract's errors point to; errors without an input are dropped. */
export function inputsOf(errors: readonly FieldError[]): Set<string> {
  const inputs = errors.map(({ pointer }) => {
    const [, member, name] = pointer.split('/').map(unescapePointer);
    if (member === 'attendee') return name;
    if (member === 'answers') return name && inputOf.answer(name);
    if (member === 'location')
      return name === 'phone' || name === 'address' ? inputOf.locationDetail(name) : 'location';
    return member === 'guests' || member === 'consent' ? member : undefined;
  });
  return new Set(inputs.flatMap((input) => input || []));
}
