import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at, withQuery, type Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { keyHints } from '../../parts/key-hints.ts';
import { icons } from '../../theme/icons.ts';
import { isDay } from './day/day-query.ts';

/** To the list or the day, where what is chosen of hosts and types goes along, and to a new booking. */
export function ways(hub: Hub, words: HubWords['bookings'], address: Address): TemplateResult {
  const asDay = isDay(address);
  const show = (as: string) => () => {
    const { host = '', type = '' } = address.query;
    hub.router.go(withQuery(at('bookings'), { as, host, type }), true);
  };
  return html`<div class="seg" role="group" aria-label=${words.shownAs}>
      <button type="button" aria-pressed=${!asDay} @click=${show('')}>${words.asList}</button>
      <button type="button" aria-pressed=${asDay} @click=${show('day')}>${words.asDay}</button>
    </div>
    <a class="btn main" href=${hub.router.href(at('book'))}>${icons.plus}${hub.words.newBooking}<kbd>N</kbd></a>`;
}

/** Keys that do something with bookings. */
export function keysOf(hub: Hub, words: HubWords['bookings'], asDay: boolean): TemplateResult | typeof nothing {
  const common = html`<span><kbd>J</kbd><kbd>K</kbd>${words.keyMove}</span><span><kbd>↵</kbd>${hub.words.open}</span
    ><span><kbd>R</kbd>${hub.words.reassign}</span><span><kbd>M</kbd>${words.keyMoveTime}</span>`;
  const more = html`<span><kbd>X</kbd>${words.keySelect}</span><span><kbd>/</kbd>${words.keySearch}</span>`;
  return keyHints(hub, html`${common}${asDay ? nothing : more}`);
}
