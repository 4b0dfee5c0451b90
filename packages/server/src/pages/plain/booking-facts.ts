import type { Booking } from '@team-booking/contract';
import { safeLink } from '@team-booking/sdk';
import { type Html, markup } from '../layout.ts';
import type { Voice } from '../words.ts';
import { formatsFor } from './formats.ts';
import { plainWords } from './words.ts';

/** What a visitor has booked: what, when, with whom and where. */
export function bookingFacts(voice: Voice, booking: Booking): Html {
  const words = plainWords(voice.locale);
  const formats = formatsFor(voice.locale, booking.timeZone);
  const names = booking.hosts.map(({ name }) => name).filter((name) => name !== undefined);
  const { location } = booking;
  return markup`<dl class="facts-list">
    <dt>${words.what}</dt>
    <dd><bdi>${booking.title}</bdi></dd>
    <dt>${words.when}</dt>
    <dd>${formats.span(Date.parse(booking.start), Date.parse(booking.end))}</dd>
    ${
      names.length > 0 &&
      markup`<dt>${words.who}</dt>
        <dd><bdi>${formats.list(names)}</bdi></dd>`
    }
    ${
      location &&
      markup`<dt>${words.where}</dt>
        <dd>
          <bdi>${[location.label, location.address, location.phone].filter(Boolean).join(', ')}</bdi>
          ${safeLink(location.joinUrl) && markup`<br /><a href="${safeLink(location.joinUrl)}" target="_top">${words.join}</a>`}
        </dd>`
    }
  </dl>`;
}
