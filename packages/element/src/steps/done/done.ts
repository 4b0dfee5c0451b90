import type { Booking } from '@team-booking/contract';
import { mayCancel, mayReschedule, safeLink } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { banner } from '../../notices/banner.ts';
import { hourglassIcon, tickIcon } from '../../theme/icons-rest.ts';
import type { FullView } from '../../view.ts';
import { calendarEntry, googleLink, icsFile, outlookLink } from './calendar-entry.ts';
import { facts } from './facts.ts';

/** The confirmation: booked, moved, requested, or waiting for payment. */
export function done(view: FullView): TemplateResult {
  const { words, state, local } = view;
  const { step } = state;
  if (step.name !== 'done') return html``;
  const { booking, bookingType: type, how } = step;
  const { status } = booking;
  const waiting = status === 'awaiting-approval' || status === 'awaiting-payment';
  const [title, hint] =
    status === 'awaiting-payment'
      ? [words.unpaid, words.unpaidMore]
      : status === 'awaiting-approval'
        ? [words.requested, words.requestedMore]
        : [how === 'rescheduled' ? words.moved : words.booked, words.sentTo(booking.attendee.email)];
  return html`<section class="page" part="done">
    ${banner(view)}
    <div class="mark ${waiting ? 'waiting' : ''}" part="mark">${waiting ? hourglassIcon : tickIcon}</div>
    <h2 id="heading" tabindex="-1">${title}</h2>
    <p class="lead">${hint}</p>
    ${facts(view, type, booking, { before: how === 'rescheduled' ? local.moved : undefined })}
    ${
      status === 'awaiting-payment' && booking.payment?.url.startsWith('https:')
        ? html`<a class="primary" part="button" href=${safeLink(booking.payment.url)}>${words.pay}</a>`
        : nothing
    }
    ${status === 'confirmed' ? calendars(view, booking) : nothing}
    <slot name="success"></slot>
    ${changes(view, booking)}
  </section>`;
}

function calendars({ words, now, formats }: FullView, booking: Booking): TemplateResult {
  const names = booking.hosts.flatMap(({ name }) => name ?? []);
  const email = booking.contact?.email;
  const about = [names[0] && words.withNames(formats.list(names)), email && words.writeTo(email)];
  const entry = calendarEntry(booking, about.filter(Boolean).join('\n'));
  const save = () => {
    const url = URL.createObjectURL(new Blob([icsFile(entry, now())], { type: 'text/calendar' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: `${booking.bookingType}.ics` });
    link.click();
    // The download has started by the next task.
    setTimeout(() => URL.revokeObjectURL(url));
  };
  return html`<div class="calendars" role="group" aria-label=${words.addToCalendar}>
    <p>${words.addToCalendar}</p>
    <a class="secondary" href=${safeLink(googleLink(entry))} target="_blank" rel="noopener">${words.google}</a>
    <a class="secondary" href=${safeLink(outlookLink(entry))} target="_blank" rel="noopener">${words.outlook}</a>
    <button type="button" class="secondary" @click=${save}>${words.ics}</button>
  </div>`;
}

function changes({ words, flow, now }: FullView, booking: Booking): TemplateResult | typeof nothing {
  const move = mayReschedule(booking, now());
  const cancel = mayCancel(booking, now());
  if (!move && !cancel) return nothing;
  return html`<p class="later">
    ${words.manageHint}
    ${
      move
        ? html`<button type="button" class="link" id="reschedule" @click=${() => flow.reschedule()}>
            ${words.reschedule}
          </button>`
        : nothing
    }
    ${
      cancel
        ? html`<button type="button" class="link" id="cancel" @click=${() => flow.askCancel()}>${words.cancel}</button>`
        : nothing
    }
  </p>`;
}
