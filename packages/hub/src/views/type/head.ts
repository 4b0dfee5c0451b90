import type { BookingTypeDocument } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at, withQuery, type Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { copy } from '../../parts/copy.ts';
import { menu } from '../../parts/menu.ts';
import { icons } from '../../theme/icons.ts';
import type { typeActions } from './actions.ts';
import type { TypeContent } from './content.ts';

/** How a booking type stands, and what can be done with it as a whole. */
export function typeHead(
  hub: Hub,
  words: HubWords['type'],
  { id, status, url }: BookingTypeDocument,
  { publish, items }: ReturnType<typeof typeActions>,
): TemplateResult {
  const isPublished = status === 'published';
  return html`<span class="tag ${isPublished ? 'good' : 'line'}"
      >${isPublished ? icons.check : nothing}${words.status[status]}</span
    >${
      isPublished
        ? html`<button class="btn" type="button" @click=${() => void copy(hub, url)}>
            ${icons.copy}${hub.words.copyLink}
          </button>`
        : html`<button class="btn main" type="button" @click=${() => void publish()}>${words.publish}</button>`
    }<span class="row"
      ><a class="btn" href=${hub.router.href(at('share', null, { type: id }))}>${words.share}</a
      >${menu(words.more, items)}</span
    >`;
}

/** Before it is published: visitors are told no place, and where one is added. */
export function noPlace(
  { hub, words, address }: { readonly hub: Hub; readonly words: HubWords['type']; readonly address: Address },
  { status }: BookingTypeDocument,
  { locations = [] }: TypeContent,
): TemplateResult | typeof nothing {
  if (status !== 'draft' || locations.length > 0) return nothing;
  const isThere = address.query['tab'] === 'what';
  return html`<p class="note">
    ${icons.warn}<span
      >${words.noPlace}
      ${isThere ? nothing : html`<a href=${hub.router.href(withQuery(address, { tab: 'what' }))}>${words.addPlace}</a>`}</span
    >
  </p>`;
}
