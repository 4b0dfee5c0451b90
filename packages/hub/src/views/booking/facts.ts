import type { TeamBooking } from '@team-booking/contract/team';
import { rangeText } from '@team-booking/words';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { copy } from '../../parts/copy.ts';
import { joinLinkOf } from '../../parts/join-link.ts';
import { icons, type IconName } from '../../theme/icons.ts';

/** The time on the visitor's clock, where it is another one. */
export function visitorsTime(
  hub: Hub,
  words: HubWords['booking'],
  { start, end, timeZone }: TeamBooking,
): TemplateResult | typeof nothing {
  if (timeZone === hub.formats.timeZone) return nothing;
  const clock = { timeZone, hour: '2-digit', minute: '2-digit' } as const;
  const [day, time] = [{ weekday: 'short', ...clock } as const, clock].map(
    (options) => new Intl.DateTimeFormat(hub.locale, options),
  );
  const range = rangeText(day!, time!, Date.parse(start), Date.parse(end));
  const place = timeZone.split('/').at(-1)!.replaceAll('_', ' ');
  return html`<p class="muted">${words.zoneOf(range)} · ${place}</p>`;
}

/** What was booked, who hosts it, where it is, who has booked it and what they answered. */
export function facts(hub: Hub, words: HubWords['booking'], booking: TeamBooking): TemplateResult {
  const { email, phone } = booking.attendee;
  const join = joinLinkOf(booking);
  const minutes = Math.round((Date.parse(booking.end) - Date.parse(booking.start)) / 60_000);
  const fact = (icon: IconName, text: unknown, more: unknown = nothing, way: unknown = nothing) =>
    html`<div>
      ${icons[icon]}
      <div class="grow words">
        <p>${text}</p>
        ${more === nothing ? nothing : html`<p class="small muted">${more}</p>`}
      </div>
      ${way}
    </div>`;
  const others = booking.guests.map(({ name, email: address }) => name ?? address);
  const more = [phone, others.length > 0 ? words.guests(hub.formats.list(others)) : ''].filter(Boolean).join(' · ');
  const hosts = hub.formats.list(booking.hosts.map(({ name }) => name));
  return html`<div class="facts">
    ${fact('link', booking.bookingType.title, hub.formats.minutes(minutes))}
    ${fact('user', html`<b>${words.hostedBy(hosts)}</b>`)}
    ${join ? fact('video', join, nothing, html`<button class="btn quiet icon" type="button" aria-label=${hub.words.copyLink} @click=${() => copy(hub, join)}>${icons.copy}</button>`) : nothing}
    ${fact('mail', email, more || nothing, html`<a class="btn quiet" href="mailto:${encodeURIComponent(email)}">${words.write}</a>`)}
    ${Object.entries(booking.answers).map(([question, answer]) => fact('ask', [answer].flat().join(', '), question))}
  </div>`;
}

export const factsStyles = css`
  .when {
    font-size: 1.25rem;
    font-weight: 650;
    letter-spacing: -0.015em;
    line-height: 1.3;
    margin-block-start: 0.5rem;
  }
  .over {
    text-decoration: line-through;
  }
  .facts {
    display: grid;
    gap: 0.75rem;
    padding-block: 1.25rem;
  }
  .facts > div {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
  }
  .facts svg {
    margin-block-start: 0.125rem;
    color: var(--muted);
  }
  /* As high as its line, not as itself. */
  .facts .btn {
    margin-block: -0.375rem;
  }
  .facts .btn svg {
    margin: 0;
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .facts .btn {
      margin-block: -0.6875rem;
    }
  }
`;
