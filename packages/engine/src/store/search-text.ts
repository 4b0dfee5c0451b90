import { bookingNumber } from '../booking/booking-number.ts';
import type { BookingRow } from './rows.ts';

/**
 * What a booking is found by: the attendee's name, e-mail address and phone number, the guests' names and addresses, the answers'
 * text and the booking's number. A line each, so that no words are found across two of them.
 */
export function searchText({ state, attendee, guests, answers }: BookingRow): string {
  return [
    bookingNumber(state.id),
    attendee.name,
    attendee.email,
    attendee.phone ?? '',
    ...guests.flatMap(({ name, email }) => [name ?? '', email]),
    ...Object.values(answers).flat().map(String),
  ]
    .map(searchable)
    .filter((text) => text !== '')
    .join('\n');
}

/** Words as they occur in a {@link searchText}, without those of which nothing is left. */
export function searchWords(words: readonly string[] = []): string[] {
  return words.map(searchable).filter((word) => word !== '');
}

/** Words of ASCII with one space between them, as most are: there is nothing to normalise. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** In lower case, without diacritics; control characters, which not every database keeps in a text, are spaces. */
function searchable(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .toWellFormed()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
