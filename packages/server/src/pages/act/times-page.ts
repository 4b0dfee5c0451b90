import type { Booking } from '@team-booking/contract';
import { safeLink } from '@team-booking/sdk';
import { markup, type Html } from '../layout.ts';
import { formatsFor } from '../plain/formats.ts';
import type { FreeDay } from '../plain/times.ts';
import { plainWords } from '../plain/words.ts';
import { actForm, actPage, viewOf, type Notice, type Spot } from './act-page.ts';
import { shownOf } from './visitor-page.ts';
import { actWords } from './words.ts';

/** Times that a booking can be moved to. */
export interface TimesView {
  readonly booking: Booking;
  readonly days: readonly FreeDay[];
  /** First date of the previous and the next page, or `null`. */
  readonly earlier: string | null;
  readonly later: string | null;
  readonly notice: Notice | null;
}

export function timesPage(spot: Spot, { booking, days, earlier, later, notice }: TimesView): Html {
  const { voice } = spot;
  const words = actWords(voice.locale);
  const plain = plainWords(voice.locale);
  const formats = formatsFor(voice.locale, booking.timeZone);
  const [start, end] = [Date.parse(booking.start), Date.parse(booking.end)];
  const times = markup`${days.map(
    ({ date, starts }) =>
      markup`<section>
        <h2>${formats.day(date)}</h2>
        <ul class="times">
          ${starts.map(
            (at) =>
              markup`<li><button class="link" name="start" value="${new Date(at).toISOString()}" aria-label="${formats.day(date)}, ${formats.time(at)}">${formats.time(at)}</button></li>`,
          )}
        </ul>
      </section>`,
  )}`;
  return actPage(
    spot,
    words.moveTitle,
    notice,
    markup`<p>${words.moveText(formats.span(start, end))}</p>
      ${safeLink(booking.manage.url) && markup`<p><a class="button quiet" href="${safeLink(booking.manage.url)}">${words.inCalendar}</a></p>`}
      ${
        days.length === 0
          ? markup`<p class="notice">${plain.none}</p>`
          : markup`<p class="muted">${plain.timesIn(formats.place(start))}</p>
              ${actForm(spot, 'move', shownOf(booking), markup`<div class="steps">${times}</div>`)}`
      }
      <p class="pages">
        ${earlier !== null && markup`<a href="${viewOf(spot, { do: 'move', from: earlier })}">${plain.earlier}</a>`}
        ${later !== null && markup`<a href="${viewOf(spot, { do: 'move', from: later })}">${plain.later}</a>`}
      </p>
      <p><a href="${viewOf(spot, {})}">${words.keep}</a></p>`,
  );
}
