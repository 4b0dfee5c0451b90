import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import type { Address } from '../../../address/address.ts';
import { dayWords } from '../../../format/dates.ts';
import { zoneNote } from '../../../format/zone-note.ts';
import type { Hub } from '../../../hub.ts';
import { joined } from '../../../parts/joined.ts';
import { make } from '../../../parts/make.ts';
import { page } from '../../../parts/page.ts';
import type { BookingsData } from '../load-bookings.ts';
import { keysOf, ways } from '../ways.ts';
import type { DayPane } from './day-pane.ts';
import { dayIn } from './day-query.ts';

/** Bookings as a day, whose pane is loaded when it is wanted. */
export class ShownDay {
  #pane: DayPane | undefined;

  async bring(): Promise<void> {
    const { DayPane: Pane } = await import('./day-pane.ts');
    this.#pane ??= make('team-hub-bookings-day', Pane);
  }

  show(hub: Hub, words: HubWords['bookings'], address: Address, { hosts, types }: BookingsData): TemplateResult {
    const day = dayIn(address, hub.formats.dayOf(hub.now()));
    return page(hub, {
      title: hub.words.bookings,
      sub: joined([dayWords(hub, day), zoneNote(hub)]),
      actions: ways(hub, words, address),
      body: html`${this.#pane && Object.assign(this.#pane, { hub, words, address, hosts, types })}`,
      keys: keysOf(hub, words, true),
    });
  }
}
