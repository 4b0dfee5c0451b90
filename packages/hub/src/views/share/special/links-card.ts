import type { BookingLink } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at } from '../../../address/address.ts';
import type { Hub } from '../../../hub.ts';
import { icons } from '../../../theme/icons.ts';
import { shapes } from '../../../theme/shapes.ts';
import { linkState } from './link-state.ts';
import { joined } from '../../../parts/joined.ts';

interface LinksParts {
  readonly hub: Hub;
  readonly words: HubWords['share'];
  /** The latest first. */
  readonly links: readonly BookingLink[];
  /** Loads older ones; absent: these are all. */
  readonly more?: () => void;
  readonly revoke: (link: BookingLink) => void;
}

/** One-time and secret links that were made: for whom, by whom, when, and whether they still lead anywhere. */
export function linksCard({ hub, words, links, more, revoke }: LinksParts): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  return html`<section class="card links" aria-labelledby="links">
    <header><h2 id="links" tabindex="-1">${words.made}</h2></header>
    <ul class="list">
      ${links.map((link) => row({ hub, words, revoke }, link))}
    </ul>
    ${more ? html`<div class="pad"><button class="btn" type="button" @click=${more}>${words.older}</button></div>` : nothing}
  </section>`;
}

function row({ hub, words, revoke }: Pick<LinksParts, 'hub' | 'words' | 'revoke'>, link: BookingLink): TemplateResult {
  const { kind, label, by, createdAt } = link;
  const name = label ?? words.special[kind];
  const state = linkState(link, hub.now());
  return html`<li class="link ${state === 'open' ? '' : 'muted'}">
    ${kind === 'once' ? shapes.once : icons.lock}
    <div class="grow">
      <b class="words">${name}</b>
      <p class="tiny muted words">${words.madeBy(by, hub.formats.dayShort(createdAt))}</p>
      <p class="tiny ${state === 'open' ? 'good' : 'muted'}">${told(hub, words, link)}</p>
    </div>
    ${
      state === 'open'
        ? html`<button
            class="btn quiet"
            type="button"
            aria-label="${words.revoke}: ${name}"
            @click=${() => revoke(link)}
          >
            ${words.revoke}
          </button>`
        : nothing
    }
  </li>`;
}

/** Whether it still books, and since or until when. What it has booked is a click away. */
function told(hub: Hub, words: HubWords['share'], link: BookingLink): TemplateResult | string {
  const { usedAt, booking, expiresAt, kind } = link;
  const day = (instant: string) => hub.formats.dayShort(instant);
  switch (linkState(link, hub.now())) {
    case 'used': {
      const text = words.usedAt(day(usedAt!));
      return booking === null ? text : html`<a href=${hub.router.href(at('bookings', booking))}>${text}</a>`;
    }
    case 'ended':
      return words.endedAt(day(expiresAt!));
    default:
      return joined([kind === 'once' && words.notUsed, expiresAt !== null && words.endsAt(day(expiresAt))]);
  }
}
