import {
  type Answers,
  type Attendee,
  type BookingRequest,
  type FieldError,
  type Guest,
  invalid,
  type LocationChoice,
} from '@team-booking/contract';
import { isTimeZone } from '@team-booking/core/time';
import type { Static } from 'typebox';
import type { BookingTypeConfig } from '../../config/team-config.ts';
import { checkAnswers } from './answers.ts';
import { chooseLocation, type ChosenLocation } from './location.ts';

/** What a visitor entered and may change later. */
export interface FormEntries {
  readonly attendee: Attendee;
  readonly guests: readonly Static<typeof Guest>[];
  readonly answers: Answers;
  readonly location: LocationChoice | undefined;
}

/** A form that is valid for its type. */
export interface CheckedForm {
  readonly attendee: Attendee;
  readonly guests: readonly Static<typeof Guest>[];
  readonly answers: Answers;
  readonly location: ChosenLocation | null;
}

/**
 * Validates what a visitor entered against the questions of the type.
 *
 * @param further other errors, so that all of them are reported at once
 * @throws {Refusal} `invalid`, naming every field to correct
 */
export function checkForm(
  type: BookingTypeConfig,
  entries: FormEntries,
  further: readonly FieldError[] = [],
): CheckedForm {
  const { attendee, guests } = entries;
  const { answers, errors: answerErrors } = checkAnswers(type.fields, entries.answers);
  const { chosen, errors: locationErrors } = chooseLocation(type, entries.location, attendee.phone);
  const errors = [...further, ...guestErrors(type, guests), ...answerErrors, ...locationErrors];
  if (errors.length > 0) throw invalid(errors);
  return {
    attendee: personOf(attendee),
    guests: personsOf(guests),
    answers,
    location: chosen,
  };
}

/** A visitor with the contract's members of a person, and no others. */
export function personOf({ name, email, phone }: Attendee): Attendee {
  return { name, email, ...(phone !== undefined && { phone }) };
}

/** Guests with the contract's members, and no others. */
export function personsOf(guests: FormEntries['guests']): FormEntries['guests'] {
  return guests.map(({ email, name }) => ({ email, ...(name !== undefined && { name }) }));
}

/** What is wrong with the part of a booking request that never changes later. */
export function requestErrors(type: BookingTypeConfig, request: BookingRequest): FieldError[] {
  const errors: FieldError[] = [];
  if (!isTimeZone(request.timeZone)) {
    errors.push({
      pointer: '/timeZone',
      detail: 'is no known time zone; use an IANA name such as Europe/Berlin',
      code: 'unknown-time-zone',
    });
  }
  const { consent } = type;
  if (consent && request.consent?.accepted !== true) {
    errors.push({ pointer: '/consent/accepted', detail: 'has to be true', code: 'required' });
  } else if (consent && request.consent?.version !== consent.version) {
    errors.push({
      pointer: '/consent/version',
      detail: 'is not of the present text; load the booking type again',
      code: 'choice',
    });
  }
  return errors;
}

/** What is wrong with the number of guests. */
export function guestErrors({ guests: { max } }: BookingTypeConfig, guests: readonly unknown[]): FieldError[] {
  if (guests.length <= max) return [];
  const pointer = '/guests';
  if (max === 0) return [{ pointer, detail: 'cannot be added here', code: 'no-choice' }];
  return [{ pointer, detail: `may be ${max} at most`, code: 'too-many', limit: max }];
}
