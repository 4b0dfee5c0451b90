import type { Booking, BookingType } from '@team-booking/contract';
import { safeLink } from '@team-booking/sdk';
import { type Html, layout, markup, type Place } from '../layout.ts';
import type { Voice } from '../words.ts';
import { formatsFor } from './formats.ts';
import { plainWords } from './words.ts';

/** The confirmation, with the link to move or cancel the booking. */
export function bookedPage(place: Place, voice: Voice, type: BookingType, booking: Booking): Html {
  const words = plainWords(voice.words.language);
  const formats = formatsFor(voice.locale, booking.timeZone);
  const names = booking.hosts.map(({ name }) => name).filter((name) => name !== undefined);
  const { location, payment } = booking;
  const title =
    booking.status === 'awaiting-payment'
      ? words.unpaid
      : booking.status === 'awaiting-approval'
        ? words.requested
        : words.confirmed;
  return layout({
    place,
    voice,
    title: `${title} · ${type.branding.team}`,
    main: markup`<div class="narrow card plain">
      <header>
        <p class="muted">${type.branding.team}</p>
        <h1>${title}</h1>
      </header>
      ${safeLink(payment?.url) && markup`<p><a class="button" href="${safeLink(payment?.url)}" target="_top">${words.pay}</a></p>`}
      <dl class="facts-list">
        <dt>${words.what}</dt>
        <dd>${booking.title}</dd>
        <dt>${words.when}</dt>
        <dd>${formats.span(Date.parse(booking.start), Date.parse(booking.end))}</dd>
        ${
          names.length > 0 &&
          markup`<dt>${words.who}</dt>
            <dd>${formats.list(names)}</dd>`
        }
        ${
          location &&
          markup`<dt>${words.where}</dt>
            <dd>
              ${location.label}${location.address && markup`, ${location.address}`}${location.phone && markup`, ${location.phone}`}
              ${safeLink(location.joinUrl) && markup`<br /><a href="${safeLink(location.joinUrl)}" target="_top">${words.join}</a>`}
            </dd>`
        }
      </dl>
      <p class="muted">${words.sentTo(booking.attendee.email)}</p>
      <p>${words.keepLink} <a href="${safeLink(booking.manage.url)}" target="_top">${words.manage}</a></p>
    </div>`,
  });
}
