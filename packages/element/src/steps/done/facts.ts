import type { Booking, BookingType } from '@team-booking/contract';
import { safeLink } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { row } from '../pick/about.ts';
import { peopleIcon, placeIcons } from '../../theme/icons.ts';
import { calendarIcon } from '../../theme/icons-rest.ts';
import type { FullView } from '../../view.ts';
import { moment } from '../../format/moment.ts';

/** A booking as a card: what, when (in the visitor's and the team's zone), with whom, where. */
export function facts(
  view: FullView,
  type: BookingType,
  booking: Booking,
  { before, struck = false }: { before?: Booking | undefined; struck?: boolean } = {},
): TemplateResult {
  const { words, formats } = view;
  const names = booking.hosts.flatMap(({ name }) => name ?? []);
  return html`<div class="card" part="card">
    <h3><bdi>${booking.title}</bdi></h3>
    <dl>
      ${row(calendarIcon, words.when, when(view, type, booking, before, struck))}
      ${names.length > 0 ? row(peopleIcon, words.host, words.withNames(formats.list(names))) : nothing}
      ${booking.location ? row(placeIcons[booking.location.kind], words.location, place(booking.location)) : nothing}
    </dl>
  </div>`;
}

function when(
  { words, formats, state }: FullView,
  { slot }: BookingType,
  { start, end }: Booking,
  before: Booking | undefined,
  struck: boolean,
): TemplateResult {
  const { timeZone } = state.choice;
  const at = Date.parse(start);
  const minutes = (Date.parse(end) - at) / 60_000;
  const now = formats.range(at, minutes, timeZone, 'full');
  const away = formats.zoneName(timeZone, at, 'shortOffset') !== formats.zoneName(slot.timeZone, at, 'shortOffset');
  return html`${
      before
        ? html`<div class="old">
            <span class="sr-only">${words.before}: </span><s>${moment(formats, Date.parse(before.start), timeZone)}</s>
          </div>`
        : nothing
    }
    ${struck ? html`<s>${now}</s>` : html`<b>${now}</b>`}
    <div class="zone-line">${words.zoneTime(formats.place(timeZone, at))}</div>
    ${
      away && !struck
        ? html`<div class="zone-line">
            ${formats.range(at, minutes, slot.timeZone, 'short')} · ${words.zoneTime(formats.place(slot.timeZone, at))}
          </div>`
        : nothing
    }`;
}

function place({ label, joinUrl, address, phone }: NonNullable<Booking['location']>): TemplateResult {
  const detail = address ?? phone;
  return html`<bdi>${label}</bdi>
    ${safeLink(joinUrl) ? html`<div><a href=${safeLink(joinUrl)} target="_blank" rel="noopener">${joinUrl!.replace(/^https?:\/\//, '')}</a></div>` : nothing}
    ${detail && detail !== label ? html`<div><bdi>${detail}</bdi></div>` : nothing}`;
}
