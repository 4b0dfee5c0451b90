import type { BookingTypeSummary } from '@team-booking/contract/team';
import { safeLink } from '@team-booking/sdk';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at, type Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { copy } from '../../parts/copy.ts';
import { empty } from '../../parts/empty.ts';
import { icons } from '../../theme/icons.ts';
import { shapes } from '../../theme/shapes.ts';
import { isFiltered, tabOf } from './filters.ts';

/** A list without bookings. */
interface NoBookings {
  readonly hub: Hub;
  readonly words: HubWords['bookings'];
  readonly address: Address;
  readonly types: readonly BookingTypeSummary[];
  /** Whether there were bookings before. */
  readonly hadSome: boolean;
  readonly clear: () => void;
}

/** Why there is nothing in the list: it was filtered, nothing of the kind is there, or nobody has booked yet. Then how to get the first booking. */
export function noBookings({ hub, words, address, types, hadSome, clear }: NoBookings): TemplateResult {
  if (isFiltered(address))
    return empty(
      words.filtered,
      words.filteredMore,
      html`<button class="btn" type="button" @click=${clear}>${words.clear}</button>`,
    );
  const tab = tabOf(address);
  if (tab === 'waiting') return empty(words.noneWaiting, words.waitingMore);
  if (tab === 'past') return empty(words.nonePast, words.pastMore);
  if (hadSome) return empty(words.noneAhead, words.noneMore);
  const open = types.find(({ status, linkOnly }) => status === 'published' && !linkOnly);
  if (open) return firstBooking(hub, words, open);
  const way =
    hub.me.role === 'admin'
      ? html`<a class="btn" href=${hub.router.href(at('types'))}>${hub.words.types}</a>`
      : nothing;
  return empty(words.none, words.noneMore, way);
}

/** The link, and three ways to the first booking. */
function firstBooking(hub: Hub, words: HubWords['bookings'], { id, url }: BookingTypeSummary): TemplateResult {
  const shared = (form: string) => hub.router.href(at('share', null, { type: id, form }));
  const way = (icon: TemplateResult, link: TemplateResult, more: string) =>
    html`<li class="card way">
      <span class="accent">${icon}</span>
      <h3>${link}</h3>
      <p class="small muted">${more}</p>
    </li>`;
  return html`<div class="first">
    <div class="to-come" aria-hidden="true"><i></i><i></i><i></i></div>
    <h2>${words.live}</h2>
    <p class="muted">${words.liveMore}</p>
    <div class="card row address">
      ${icons.link}<bdi class="grow clip">${url.replace(/^https?:\/\//, '')}</bdi>
      <button class="btn main" type="button" @click=${() => void copy(hub, url)}>
        ${icons.copy}${hub.words.copyLink}
      </button>
    </div>
    <ul class="ways">
      ${way(icons.globe, html`<a href=${safeLink(url)} target="_blank" rel="noopener">${words.asVisitor}</a>`, words.asVisitorMore)}
      ${way(shapes.code, html`<a href=${shared('page')}>${words.onSite}</a>`, words.onSiteMore)}
      ${way(icons.mail, html`<a href=${shared('mail')}>${words.toSomebody}</a>`, words.toSomebodyMore)}
    </ul>
  </div>`;
}
