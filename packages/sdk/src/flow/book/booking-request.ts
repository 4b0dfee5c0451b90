import type {
  Answers,
  BookingRequest,
  BookingType,
  Field,
  LocationChoice,
  LocationOption,
} from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import type { FlowContext } from '../context.ts';
import type { FlowOptions } from '../flow.ts';
import type { Choice, Draft } from '../state.ts';
import type { Slot } from '../../availability/slot.ts';

/** Builds the contract's request from the choice and the draft. Empty fields are left out. */
export function bookingRequest(
  type: BookingType,
  slot: Slot,
  choice: Choice,
  draft: Draft,
  { locale = 'en', metadata }: FlowOptions,
  { link, route }: FlowContext['entry'],
): BookingRequest {
  const phone = draft.phone.trim();
  const guests = draft.guests.map((email) => ({ email: email.trim() })).filter(({ email }) => email);
  const answers = answersOf([...(type.routing?.questions ?? []), ...type.fields], draft);
  const location = locationOf(type, draft);
  return {
    bookingType: type.slug,
    start: formatInstant(slot.start),
    duration: slot.duration,
    timeZone: choice.timeZone,
    locale,
    attendee: { name: draft.name.trim(), email: draft.email.trim(), ...(phone && { phone }) },
    ...(guests.length > 0 && { guests }),
    ...(Object.keys(answers).length > 0 && { answers }),
    ...(location && { location: locationChoice(location, draft) }),
    ...(choice.host && { host: choice.host }),
    ...(type.consent && { consent: { version: type.consent.version, accepted: draft.consent } }),
    ...(link && { link }),
    ...(route && { route }),
    ...(metadata && { metadata }),
  };
}

/** What is answered of some questions. */
export function answersOf(fields: readonly Field[], draft: Draft): Answers {
  const answers = fields.flatMap((field) => {
    const answer = answerOf(field, draft);
    return answer === null ? [] : [[field.id, answer] as const];
  });
  return Object.fromEntries(answers);
}

/** The answer in the type its field demands; `null` if it is empty. */
export function answerOf({ id, type }: Field, { answers }: Draft): string | number | boolean | string[] | null {
  const answer = answers[id];
  if (type === 'checkbox') return answer === undefined ? null : answer === true;
  if (type === 'checkboxes') return Array.isArray(answer) && answer.length > 0 ? [...answer] : null;
  const text = typeof answer === 'string' ? answer.trim() : '';
  if (!text) return null;
  return type === 'number' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** The chosen location, or the only one. */
export function locationOf({ locations }: BookingType, { location }: Draft): LocationOption | undefined {
  return locations.length === 1 ? locations[0] : locations.find(({ id }) => id === location);
}

function locationChoice({ id, ask }: LocationOption, { locationDetail }: Draft): LocationChoice {
  const detail = locationDetail.trim();
  return { id, ...(ask && detail && { [ask]: detail }) };
}
