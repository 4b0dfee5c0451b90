import type { BookingTypeSummary, HostSummary, TeamBookingRow, TeamChange } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { withQuery, type Address } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { emptyStyles } from '../../parts/empty.ts';
import { hostStyles } from '../../parts/host.ts';
import { make } from '../../parts/make.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { skeleton, skeletonStyles } from '../../parts/skeleton.ts';
import { rem, Window } from '../../parts/window.ts';
import type { DayPane } from './day/day-pane.ts';
import { dayIn, dayWords, isDay } from './day/day-query.ts';
import { bookingsStyles } from './bookings.styles.ts';
import { filterBar } from './filter-bar.ts';
import { queryOf, tabOf, type TabName } from './filters.ts';
import { followKey } from './keys.ts';
import { bookingLine, dayLine } from './line.ts';
import { Lines } from './lines.ts';
import { noBookings } from './none.ts';
import { noneStyles } from './none.styles.ts';
import type { Line } from './rows.ts';
import { HubSelection } from './selection.ts';
import { keysOf, ways } from './ways.ts';

const PART = 200;
const NONE = { items: [], next: null } as const;

interface Data {
  /** The filters that it was asked for with. */
  readonly list: string;
  /** Bookings are shown as a day, which loads them by itself. */
  readonly isDay: boolean;
  readonly rows: readonly TeamBookingRow[];
  /** Where the rest begins; `null` = that was all. */
  readonly next: string | null;
  readonly hosts: readonly HostSummary[];
  readonly types: readonly BookingTypeSummary[];
  /** Of a list without any: whether there were some before. */
  readonly hadSome: boolean;
}

/** All bookings, by day. Rows outside of the window are not there. */
export class View extends HubView<'bookings', Data> {
  static override properties = { ...HubView.properties, fresh: { state: true }, ticked: { state: true } };
  static override styles = [
    ...HubView.styles,
    pageStyles,
    hostStyles,
    emptyStyles,
    skeletonStyles,
    bookingsStyles,
    noneStyles,
  ];
  override readonly topics: readonly Topic[] = ['bookings', 'team'];
  /** How many are new and not shown, so that nothing moves under a pointer. */
  declare fresh: number;
  /** Ids of those that are ticked. */
  declare ticked: ReadonlySet<string>;
  readonly #window = new Window(this);
  readonly #selection = make('team-hub-selection', HubSelection);
  readonly #lines = new Lines();
  #day: DayPane | undefined;
  #loadingMore = false;
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #cleared = () => (this.ticked = new Set());
  readonly #keyed = (event: KeyboardEvent) => {
    if (!isDay(this.address)) followKey(event, this.hub, this.shadowRoot!, (id) => this.#tick(id));
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.fresh = 0;
    this.ticked = new Set();
    this.#selection.addEventListener('cleared', this.#cleared);
    document.addEventListener('keydown', this.#keyed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#selection.removeEventListener('cleared', this.#cleared);
    document.removeEventListener('keydown', this.#keyed);
    clearTimeout(this.#typing);
  }

  protected override isAnother(before: Address): boolean {
    const [was, is] = [isDay(before), isDay(this.address)];
    // A day loads by itself.
    if (was && is) return false;
    return was !== is || JSON.stringify(before.query) !== JSON.stringify(this.address.query);
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, now, formats } = this.hub;
    const list = JSON.stringify(this.address.query);
    const asDay = isDay(this.address);
    const query = { ...queryOf(this.address, now(), (instant) => formats.dayOf(instant)), limit: PART };
    const [bookings, hosts, types] = await Promise.all([
      asDay ? NONE : client.bookings({ query }, { signal }),
      client.hosts({}, { signal }),
      client.teamBookingTypes({}, { signal }),
      asDay && this.#bringDay(),
    ]);
    const hadSome = !asDay && bookings.items.length === 0 && (await this.#hadSome(signal));
    this.fresh = 0;
    if (this.data && !asDay) this.hub.announce(this.#count(bookings.items.length, bookings.next));
    const { items: rows, next } = bookings;
    return { list, isDay: asDay, rows, next, hosts: hosts.items, types: types.items, hadSome };
  }

  async #hadSome(signal: AbortSignal): Promise<boolean> {
    const to = new Date(this.hub.now()).toISOString();
    const { items } = await this.hub.client.bookings({ query: { to, limit: 1 } }, { signal });
    return items.length > 0;
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
      const { now, formats } = this.hub;
      const query = {
        ...queryOf(this.address, now(), (instant) => formats.dayOf(instant)),
        limit: PART,
        cursor: data.next,
      };
      const { items, next } = await this.hub.client.bookings({ query });
      if (this.data === data) this.data = { ...data, rows: [...data.rows, ...items], next };
    } catch (error) {
      this.problem = error;
    } finally {
      this.#loadingMore = false;
    }
  }

  #count(count: number, next: string | null): string {
    return next === null ? this.words.count(count) : this.words.countMore(count);
  }

  protected override show(data: Data): TemplateResult {
    const { hub, words, address } = this;
    if (isDay(address)) return this.#asDay(data);
    const tab = tabOf(address);
    const tabs = (['upcoming', 'waiting', 'past'] as const satisfies readonly TabName[]).map((name) => ({
      address: withQuery(address, { tab: name === 'upcoming' ? '' : name, status: '' }),
      text: words[name],
      isCurrent: name === tab,
    }));
    const rows = data.rows.filter(({ id }) => this.ticked.has(id));
    Object.assign(this.#selection, { hub, words, rows });
    return page(hub, {
      title: hub.words.bookings,
      actions: ways(hub, words, address),
      tabs,
      bar: html`${guard([hub, words, address, data.hosts, data.types], () => filterBar({ hub, words, address, hosts: data.hosts, types: data.types, type: (event) => this.#type(event), clear: () => this.#clear() }))}<span
          class="grow"
        ></span
        ><span class="small muted">${this.#count(data.rows.length, data.next)}</span>`,
      body: html`${
        this.fresh > 0
          ? html`<div class="fresh">
              <button class="btn main" type="button" @click=${() => void this.refresh()}>
                ${words.fresh(this.fresh)}
              </button>
            </div>`
          : nothing
      }
      ${data.rows.length === 0 ? this.#none(data) : this.#list(data)} ${this.#selection}`,
      keys: keysOf(hub, words, false),
    });
  }

  async #bringDay(): Promise<void> {
    const { DayPane: Pane } = await import('./day/day-pane.ts');
    this.#day ??= make('team-hub-bookings-day', Pane);
  }

  #asDay({ hosts, types }: Data): TemplateResult {
    const { hub, words, address } = this;
    const day = dayIn(address, hub.formats.dayOf(hub.now()));
    return page(hub, {
      title: hub.words.bookings,
      sub: dayWords(hub, day),
      actions: ways(hub, words, address),
      body: html`${this.#day && Object.assign(this.#day, { hub, words, address, hosts, types })}`,
      keys: keysOf(hub, words, true),
    });
  }

  #type(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.hub.router.go(withQuery(this.address, { words: value }), true), 250);
  }

  #clear(): void {
    this.hub.router.go(withQuery(this.address, { host: '', type: '', status: '', words: '', from: '', to: '' }), true);
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  #none({ isDay: wasDay, types, hadSome }: Data): TemplateResult {
    const { hub, words, address } = this;
    // Of a day, the list is not known yet.
    if (wasDay) return skeleton(hub.words, false);
    return noBookings({ hub, words, address, types, hadSome, clear: () => this.#clear() });
  }

  #list(data: Data): TemplateResult {
    const isNarrow = this.clientWidth / rem() < 44;
    const { lines, offsets } = this.#lines.of(data.rows, isNarrow, this.hub.formats);
    const [first, last] = this.#window.lines(data.list, offsets);
    if (data.next !== null && last > lines.length - 40) queueMicrotask(() => void this.#more());
    const shown = lines.slice(first, last).map((line, i) => ({ line, top: offsets[first + i]! }));
    return html`<div class="all" role="list" .style=${`block-size: ${offsets.at(-1)}rem`}>
      ${repeat(
        shown,
        ({ line }) => (line.kind === 'day' ? line.day : line.row.id),
        ({ line, top }) => this.#line(line, top),
      )}
    </div>`;
  }

  /** Made anew only where something of it has changed, not while one scrolls. */
  #line(line: Line, top: number): unknown {
    const { hub, words } = this;
    if (line.kind === 'day') return guard([line, top, hub], () => dayLine(hub, words, line.at, top));
    const { row } = line;
    const isTicked = this.ticked.has(row.id);
    return guard([line, top, hub, isTicked], () =>
      bookingLine(this, row, top, { isTicked, tick: () => this.#tick(row.id) }),
    );
  }

  #tick(id: string): void {
    const ticked = new Set(this.ticked);
    if (!ticked.delete(id)) ticked.add(id);
    this.ticked = ticked;
  }
}
