import type { Field } from '@team-booking/contract';
import type { TeamBooking } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, nothing, type TemplateResult } from 'lit';
import { dayAndRange } from '../../format/day-and-range.ts';
import { zoneNote } from '../../format/zone-note.ts';
import type { Hub } from '../../hub.ts';
import { copy } from '../../parts/copy.ts';
import { joinLinkOf } from '../../parts/join-link.ts';
import { icons, type IconName } from '../../theme/icons.ts';
import { toldAnswers } from './answers.ts';
import { joined } from '../../parts/joined.ts';

/** On whose clock the time is, where that has to be said, and what it is on the visitor's, where that is another one. */
export function clocks(
  hub: Hub,
  words: HubWords['booking'],
  { start, end, timeZone }: TeamBooking,
): TemplateResult | typeof nothing {
  const told = [zoneNote(hub)];
  if (timeZone !== hub.formats.timeZone) {
    const range = dayAndRange(hub.locale, timeZone, { weekday: 'short' }, [start, end]);
    told.push(words.zoneOf(range), hub.formats.place(timeZone));
  }
  return told.some(Boolean) ? html`<p class="muted">${joined(told)}</p>` : nothing;
}

/** What was booked, who hosts it, where it is, who has booked it and what they answered. @param fields the questions of its type */
export function facts(
  hub: Hub,
  words: HubWords['booking'],
  { booking, fields }: { readonly booking: TeamBooking; readonly fields: readonly Field[] },
): TemplateResult {
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
  const more = [phone, others.length > 0 && words.guests(hub.formats.list(others))];
  const hosts = hub.formats.list(booking.hosts.map(({ name }) => name));
  return html`<div class="facts">
    ${fact('link', booking.bookingType.title, hub.formats.minutes(minutes))}
    ${fact('user', html`<b>${words.hostedBy(hosts)}</b>`)}
    ${join ? fact('video', join, nothing, html`<button class="btn quiet icon" type="button" aria-label=${hub.words.copyLink} @click=${() => copy(hub, join)}>${icons.copy}</button>`) : nothing}
    ${fact('mail', email, more.some(Boolean) ? joined(more) : nothing, html`<a class="btn quiet" href="mailto:${encodeURIComponent(email)}">${words.write}</a>`)}
    ${toldAnswers(booking.answers, fields, hub, words).map(({ question, answer }) => fact('ask', html`<bdi>${answer}</bdi>`, html`<bdi>${question}</bdi>`))}
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
