import type { TeamBookingRow, TeamChange } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Address } from '../../address/address.ts';
import { zoneNote } from '../../format/zone-note.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { approve } from '../../parts/approving.ts';
import { followBookingKey } from '../../parts/booking-keys.ts';
import { keyHintsStyles } from '../../parts/key-hints.ts';
import { followKeys } from '../../parts/keys.ts';
import { listStyles } from '../../parts/list.styles.ts';
import { make } from '../../parts/make.ts';
import { page } from '../../parts/page.ts';
import { skeleton } from '../../parts/skeleton.ts';
import { isDay } from './day/day-query.ts';
import { ShownDay } from './day/shown-day.ts';
import { bookingsStyles } from './bookings.styles.ts';
import { Decisions } from './decisions.ts';
import { filterBar } from './filter-bar.ts';
import { filterBarStyles } from './filter-bar.styles.ts';
import { Filtering } from './filtering.ts';
import { howManyWait } from './how-many-wait.ts';
import { BookingList } from './list.ts';
import { loadBookings, type BookingsData } from './load-bookings.ts';
import { noBookings } from './none.ts';
import { noneStyles } from './none.styles.ts';
import { withMore, type PartOfList } from './parts-of-list.ts';
import { HubSelection } from './selection.ts';
import { tabs } from './tabs.ts';
import { keysOf, ways } from './ways.ts';
import { joined } from '../../parts/joined.ts';

/** All bookings, by day. Rows outside of the window are not there. */
export class View extends HubView<'bookings', BookingsData> {
  static override properties = {
    ...HubView.properties,
    fresh: { state: true },
    ticked: { state: true },
    isFiltering: { state: true },
  };
  static override styles = [
    ...HubView.styles,
    ...listStyles,
    keyHintsStyles,
    bookingsStyles,
    filterBarStyles,
    noneStyles,
  ];
  override readonly topics: readonly Topic[] = ['bookings', 'waiting', 'team'];
  /** How many are new and not shown, so that nothing moves under a pointer. */
  declare fresh: number;
  /** Ids of those that are ticked. */
  declare ticked: ReadonlySet<string>;
  /** Where there is little room, the filters are shown on demand. */
  declare isFiltering: boolean;
  readonly #list = new BookingList(this);
  readonly #decisions = new Decisions(this);
  readonly #filtering = new Filtering(this);
  readonly #day = new ShownDay();
  readonly #selection = make('team-hub-selection', HubSelection);
  #loadingMore = false;

  constructor() {
    super();
    Object.assign(this, { fresh: 0, ticked: new Set(), isFiltering: false });
    this.#selection.addEventListener('cleared', () => (this.ticked = new Set()));
    followKeys(this, (event) => {
      if (!isDay(this.address)) followBookingKey(event, this.hub, this.shadowRoot!, (id) => this.#tick(id));
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#filtering.stop();
  }

  protected override isAnother(before: Address): boolean {
    const [was, is] = [isDay(before), isDay(this.address)];
    // A day loads by itself.
    if (was && is) return false;
    return was !== is || JSON.stringify(before.query) !== JSON.stringify(this.address.query);
  }

  protected override async load(signal: AbortSignal): Promise<BookingsData> {
    const { hub, address } = this;
    const asDay = isDay(address);
    const [data] = await Promise.all([loadBookings(hub, address, signal), asDay && this.#day.bring()]);
    this.fresh = 0;
    if (this.data && !asDay) hub.announce(this.#count(data));
    return data;
  }

  /** What is new above or under the pointer waits for a press. */
  protected override concerns(change: TeamChange): boolean {
    if (!super.concerns(change)) return false;
    if (isDay(this.address)) return change.what.includes('team');
    const known = new Set(this.data?.rows.map(({ id }) => id));
    const fresh = (change.bookings ?? []).filter((id) => !known.has(id));
    const isBusy = this.matches(':hover') || this.matches(':focus-within');
    if (fresh.length === 0 || !isBusy) return true;
    this.fresh += fresh.length;
    this.hub.announce(this.words.fresh(this.fresh));
    return false;
  }

  async #more(): Promise<void> {
    const { data } = this;
    if (!data?.next || this.#loadingMore) return;
    this.#loadingMore = true;
    try {
      const more = await withMore(this.hub, this.address, data);
      if (this.data === data) this.data = { ...data, ...more };
    } catch (error) {
      this.problem = error;
    } finally {
      this.#loadingMore = false;
    }
  }

  #count({ rows, next }: PartOfList): string {
    return next === null ? this.words.count(rows.length) : this.words.countMore(rows.length);
  }

  protected override show(data: BookingsData): TemplateResult {
    const { hub, words, address, isFiltering } = this;
    if (isDay(address)) return this.#day.show(hub, words, address, data);
    const { hosts, types } = data;
    const rows = data.rows.filter(({ id }) => this.ticked.has(id));
    Object.assign(this.#selection, { hub, words, rows });
    const bar = () =>
      filterBar({
        hub,
        words,
        address,
        hosts,
        types,
        isOpen: isFiltering,
        toggle: () => (this.isFiltering = !this.isFiltering),
        type: (event) => this.#filtering.type(event),
        clear: () => this.#filtering.clear(),
      });
    return page(hub, {
      title: hub.words.bookings,
      sub: joined([this.#count(data), zoneNote(hub)]),
      actions: ways(hub, words, address),
      tabs: tabs(words, address, howManyWait(hub, data.waits)),
      bar: html`${guard([hub, words, address, hosts, types, isFiltering], bar)}`,
      body: html`${this.#fresh()} ${data.rows.length === 0 ? this.#none(data) : this.#list.show(data, this.#parts())}
      ${this.#selection} ${this.#decisions.show(hub, words, data)}`,
      keys: keysOf(hub, words, false),
    });
  }

  #fresh(): TemplateResult | typeof nothing {
    if (this.fresh === 0) return nothing;
    return html`<div class="fresh">
      <button class="btn main" type="button" @click=${() => void this.refresh()}>
        ${this.words.fresh(this.fresh)}
      </button>
    </div>`;
  }

  #none({ isDay: wasDay, types, hadSome }: BookingsData): TemplateResult {
    const { hub, words, address } = this;
    // Of a day, the list is not known yet.
    if (wasDay) return skeleton(hub.words, false);
    return noBookings({ hub, words, address, types, hadSome, clear: () => this.#filtering.clear() });
  }

  #parts(): Parameters<BookingList['show']>[1] {
    const { hub, words, ticked } = this;
    return {
      hub,
      words,
      ticked,
      more: () => void this.#more(),
      tick: (id) => this.#tick(id),
      approve: (row) => this.#approve(row),
      decide: (id) => void this.#decisions.open(id),
    };
  }

  /** The button goes, and its row gets the focus. */
  #approve(row: TeamBookingRow): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-id="${row.id}"]`)?.focus();
    approve(this.hub, row, this);
  }

  #tick(id: string): void {
    const ticked = new Set(this.ticked);
    if (!ticked.delete(id)) ticked.add(id);
    this.ticked = ticked;
  }
}
