import type { Booking, BookingType } from '@team-booking/contract';
import { moneyText } from '@team-booking/core/money';
import { HOUR } from '@team-booking/core/time';
import { safeLink } from '@team-booking/sdk';
import { cardPage } from '../card.ts';
import { type Html, markup, type Place } from '../layout.ts';
import type { Voice } from '../words.ts';
import { bookingFacts } from './booking-facts.ts';
import { formatsFor, type Formats } from './formats.ts';
import type { PlainWords } from '@team-booking/words/server';
import { plainWords } from './words.ts';

/** The confirmation, with the link to move or cancel the booking. @param now epoch milliseconds */
export function bookedPage(place: Place, voice: Voice, type: BookingType, booking: Booking, now: number): Html {
  const words = plainWords(voice.locale);
  const formats = formatsFor(voice.locale, booking.timeZone);
  const { payment } = booking;
  const title =
    booking.status === 'awaiting-payment'
      ? words.unpaid
      : booking.status === 'awaiting-approval'
        ? words.requested
        : words.confirmed;
  return cardPage(
    { place, voice, title: `${title} · ${type.branding.team}`, above: type.branding.team, heading: title },
    markup`${payment && toPay(type, payment, voice.locale, formats, words, now)}
      ${bookingFacts(voice, booking)}
      ${booking.status === 'confirmed' && calendarForm(place, booking, words)}
      <p class="muted">
        ${type.capabilities.includes('mail') ? words.mailed(booking.attendee.email) : words.noMail}
      </p>
      <p>${words.keepLink} <a href="${safeLink(booking.manage.url)}" target="_top">${words.manage}</a></p>`,
  );
}

/** Until when the time is held, and where it is paid. */
function toPay(
  { payment: price }: BookingType,
  { url, expiresAt }: NonNullable<Booking['payment']>,
  locale: string,
  formats: Formats,
  words: PlainWords,
  now: number,
): Html {
  const until = Date.parse(expiresAt);
  const when = until - now > 12 * HOUR ? formats.span(until, until) : formats.time(until);
  const label = price ? words.payAndBook(moneyText(locale, price.amount, price.currency)) : words.pay;
  return markup`<p>${words.heldUntil(when)}</p>
    ${safeLink(url) && markup`<p><a class="button" href="${safeLink(url)}" target="_top">${label}</a></p>`}`;
}

function calendarForm(place: Place, { id, manage, bookingType }: Booking, words: PlainWords): Html {
  return markup`<form method="post" action="${place.base}/${bookingType}/plain/calendar">
    <input type="hidden" name="booking" value="${id}" />
    <input type="hidden" name="token" value="${manage.token}" />
    <button class="button quiet">${words.calendarFile}</button>
  </form>`;
}
