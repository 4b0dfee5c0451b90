import { escapePointer, type BookingType } from '@team-booking/contract';
import type { FormError } from '../state.ts';

/** Sorts errors as their fields stand in the form: attendee, location, questions, guests, consent. */
export function inFormOrder(errors: readonly FormError[], { fields }: BookingType): FormError[] {
  const order = [
    '/attendee/name',
    '/attendee/email',
    '/attendee/phone',
    '/location',
    ...fields.map(({ id }) => `/answers/${escapePointer(id)}`),
    '/guests',
    '/consent',
  ];
  const place = ({ pointer }: FormError) => order.findIndex((one) => `${pointer}/`.startsWith(`${one}/`));
  return [...errors].sort((a, b) => place(a) - place(b));
}
