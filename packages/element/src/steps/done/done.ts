import type { Booking } from '@team-booking/contract';
import { safeLink } from '@team-booking/sdk';
import { html, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';
import { outcome } from '../outcome.ts';
import { calendarEntry, googleLink, icsFile, outlookLink } from './calendar-entry.ts';
import { changes } from './changes.ts';
import { facts } from './facts.ts';
import { mailed } from './mailed.ts';
import { manageLink } from './manage-link.ts';
import { whatNext } from './what-next.ts';

/** The confirmation: booked, moved or requested. */
export function done(view: FullView): TemplateResult {
  const { words, state, local } = view;
  const { step } = state;
  if (step.name !== 'done') return html``;
  const { booking, bookingType: type, how } = step;
  const { status } = booking;
  const waiting = status === 'awaiting-approval';
  const title = waiting ? words.requested : how === 'rescheduled' ? words.moved : words.booked;
  return outcome(
    view,
    waiting ? 'waiting' : 'good',
    title,
    waiting ? words.requestedMore(type.branding.team) : mailed(view, type, booking),
    facts(view, type, booking, { before: how === 'rescheduled' ? local.moved : undefined }),
    status === 'confirmed' ? calendars(view, booking) : whatNext(view, type, booking),
    html`<slot name="success"></slot>`,
    manageLink(view, type, booking),
    changes(view, booking),
  );
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
  return html`<div class="calendars" role="group" aria-labelledby="add-to-calendar">
    <p id="add-to-calendar">${words.addToCalendar}</p>
    <a class="secondary" href=${safeLink(googleLink(entry))} target="_blank" rel="noopener">${words.google}</a>
    <a class="secondary" href=${safeLink(outlookLink(entry))} target="_blank" rel="noopener">${words.outlook}</a>
    <button type="button" class="secondary" @click=${save}><bdi>${words.ics}</bdi></button>
  </div>`;
}
