import type { Booking, BookingType } from '@team-booking/contract';
import { moneyText } from '@team-booking/core/money';
import { safeLink } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { avatars, row } from '../pick/about.ts';
import { peopleIcon, placeIcons } from '../../theme/icons.ts';
import { calendarIcon, moneyIcon } from '../../theme/icons-rest.ts';
import type { FullView } from '../../view.ts';
import { when, type Before } from './when.ts';

/** A booking as a card: with whom, when (in the visitor's and the hosts' zone) and where; while it waits for its payment, when and how much. */
export function facts(view: FullView, type: BookingType, booking: Booking, before: Before = {}): TemplateResult {
  const time = row(calendarIcon, view.words.when, when(view, type, booking, before));
  const rows =
    booking.status === 'awaiting-payment'
      ? [time, price(view, type)]
      : [who(view, type, booking), time, where(view, booking)];
  return html`<dl class="card" part="card">${rows}</dl>`;
}

function who(view: FullView, { branding }: BookingType, { hosts }: Booking): TemplateResult {
  const names = hosts.flatMap(({ name }) => name ?? []);
  const faces = view.page.hide?.includes('avatars')
    ? nothing
    : html`<span aria-hidden="true">${avatars(hosts, view)}</span>`;
  const alone = names.length === 1 && faces !== nothing;
  return row(
    html`${alone ? faces : peopleIcon}`,
    view.words.host,
    html`${alone ? nothing : faces}<b>${view.formats.list(names)}</b>
      <div><bdi>${branding.team}</bdi></div>`,
  );
}

function where({ words }: FullView, { location }: Booking): unknown {
  if (!location) return nothing;
  const { kind, label, joinUrl, address, phone } = location;
  const link = safeLink(joinUrl);
  const detail = link ? link.replace(/^https?:\/\//, '') : (address ?? phone);
  return row(
    placeIcons[kind],
    words.location,
    html`<div class="where">
      <div>
        <b><bdi>${label}</bdi></b>
        ${detail && detail !== label ? html`<div class=${link ? 'cut' : ''} dir=${link ? 'ltr' : nothing}><bdi>${detail}</bdi></div>` : nothing}
      </div>
      ${link ? html`<a class="secondary" href=${link} target="_blank" rel="noopener">${words.join}</a>` : nothing}
    </div>`,
  );
}

function price({ words, formats }: FullView, { payment, branding }: BookingType): unknown {
  return payment
    ? row(
        moneyIcon,
        words.notPaid,
        html`<b>${moneyText(formats.locale, payment.amount, payment.currency)}</b>
          <div><bdi>${branding.team}</bdi></div>`,
      )
    : nothing;
}
