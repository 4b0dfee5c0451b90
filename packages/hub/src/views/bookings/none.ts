import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { empty } from '../../parts/empty.ts';

/** Why no booking is there. @param clear takes the filters away that leave out all of them; `null` = there are no filters */
export function none(hub: Hub, words: HubWords['bookings'], clear: (() => void) | null): TemplateResult {
  if (clear) {
    const way = html`<button class="btn" type="button" @click=${clear}>${words.clear}</button>`;
    return empty(words.filtered, words.filteredMore, way);
  }
  const way = html`<a class="btn" href=${hub.router.href(at('types'))}>${hub.words.types}</a>`;
  return empty(words.none, words.noneMore, hub.me.role === 'admin' ? way : nothing);
}
