import { escapePointer, type BookingType, type Field } from '@team-booking/contract';
import type { Draft, FormError, FormErrorCode } from '../state.ts';
import { inFormOrder } from '../write/form-order.ts';
import { answerOf, locationOf } from './booking-request.ts';

/** The contract's pattern: only a mail sent there proves an address. */
// oxlint-disable-next-line no-control-regex
const EMAIL = /^[^\s@<>",;:\\\u0000-\u001f]+@[^\s@<>",;:\\\u0000-\u001f]+$/;

const DETAIL: Record<FormErrorCode, string> = {
  required: 'is required',
  email: 'is not an e-mail address',
  url: 'is not an address that starts with https:// or http://',
  number: 'is not a number',
  date: 'is not a date',
  option: 'is not one of the options',
  'too-long': 'is too long',
  'too-many': 'is more than may be added',
};

/** Finds what a backend of the contract would refuse, before anything is sent; in the order of the form. */
export function validate(type: BookingType, draft: Draft): FormError[] {
  const errors: FormError[] = [];
  const check = (pointer: string, code: FormErrorCode | null) => errors.push(...errorAt(pointer, code));
  check('/attendee/name', line(draft.name, 200) ?? required(draft.name));
  check('/attendee/email', required(draft.email) ?? email(draft.email));
  check('/attendee/phone', line(draft.phone, 40));

  const guests = draft.guests.filter((guest) => guest.trim());
  if (guests.length > type.guests.max) check('/guests', 'too-many');
  for (const [i, guest] of draft.guests.entries()) if (guest.trim()) check(`/guests/${i}/email`, email(guest));

  errors.push(...validateAnswers(type.fields, draft));

  const location = locationOf(type, draft);
  if (!location && type.locations.length > 0) check('/location', 'required');
  if (location?.ask) {
    const longest = location.ask === 'phone' ? 40 : 500;
    check(`/location/${location.ask}`, required(draft.locationDetail) ?? line(draft.locationDetail, longest));
  }
  if (type.consent && !draft.consent) check('/consent', 'required');
  return inFormOrder(errors, type);
}

/** Finds what is wrong with the answers to some questions. */
export function validateAnswers(fields: readonly Field[], draft: Draft): FormError[] {
  return fields.flatMap((field) => errorAt(`/answers/${escapePointer(field.id)}`, answer(field, draft)));
}

function errorAt(pointer: string, code: FormErrorCode | null): FormError[] {
  return code ? [{ pointer, code, detail: DETAIL[code] }] : [];
}

function required(text: string): FormErrorCode | null {
  return text.trim() ? null : 'required';
}

function line(text: string, longest: number): FormErrorCode | null {
  return text.trim().length > longest ? 'too-long' : null;
}

function email(text: string): FormErrorCode | null {
  return EMAIL.test(text.trim()) && text.trim().length <= 254 ? null : 'email';
}

function answer(field: Field, draft: Draft): FormErrorCode | null {
  const value = answerOf(field, draft);
  // A required checkbox has to be ticked.
  if (value === null || (field.type === 'checkbox' && value === false)) return field.required ? 'required' : null;
  if (Array.isArray(value)) return value.every((one) => offers(field, one)) ? null : 'option';
  if (typeof value !== 'string') return null;
  if (value.length > (field.maxLength ?? 10_000)) return 'too-long';
  switch (field.type) {
    case 'email':
      return email(value);
    case 'url':
      return /^https?:\/\/[^\s]+$/.test(value) ? null : 'url';
    case 'number':
      return 'number';
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? null : 'date';
    case 'select':
    case 'radio':
      return offers(field, value) ? null : 'option';
    default:
      return null;
  }
}

function offers({ options = [] }: Field, value: string): boolean {
  return options.some((option) => option.value === value);
}
