import type { BookingTypeSummary, HostSummary, TeamBookingRow, TeamChange } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { withQuery, type Address } from '../../address/address.ts';
import { dayWords } from '../../format/dates.ts';
import { zoneNote } from '../../format/zone-note.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { approve, isApproved } from '../../parts/approving.ts';
import { followBookingKey } from '../../parts/booking-keys.ts';
import { keyHintsStyles } from '../../parts/key-hints.ts';
import { followKeys } from '../../parts/keys.ts';
import { listStyles } from '../../parts/list.styles.ts';
import { make } from '../../parts/make.ts';
import { page } from '../../parts/page.ts';
import type { AskedItem } from '../../parts/question/asked-in.ts';
import { given, isAnswered } from '../../parts/question/leaving.ts';
import { skeleton } from '../../parts/skeleton.ts';
import { rem, Window } from '../../parts/window.ts';
import type { DayPane } from './day/day-pane.ts';
import { dayIn, isDay } from './day/day-query.ts';
import { bookingsStyles } from './bookings.styles.ts';
import type { HubDeciding } from './deciding.ts';
import { filterBar } from './filter-bar.ts';
import { filterBarStyles } from './filter-bar.styles.ts';
import { howManyWait, waitsOf, type Waits } from './how-many-wait.ts';
import { bookingLine, dayLine } from './line.ts';
import { Lines } from './lines.ts';
import { noBookings } from './none.ts';
import { noneStyles } from './none.styles.ts';
import { firstPart, NOTHING, withMore, type PartOfList } from './parts-of-list.ts';
import type { Line } from './rows.ts';
import { HubSelection } from './selection.ts';
import { questionsOf } from './standing.ts';
import { tabs } from './tabs.ts';
import { keysOf, ways } from './ways.ts';
import { joined } from '../../parts/joined.ts';

interface Data extends PartOfList {
  /** The filters that it was asked for with. */
  readonly list: string;
  readonly waits: Waits;
  /** Bookings are shown as a day, which loads them by itself. */
  readonly isDay: boolean;
  readonly hosts: readonly HostSummary[];
  readonly types: readonly BookingTypeSummary[];
  /** What hosts have made of bookings in their calendars, by the bookings' ids. */
  readonly questions: ReadonlyMap<string, readonly AskedItem[]>;
}

/** All bookings, by day. Rows outside of the window are not there. */
export class View extends HubView<'bookings', Data> {
  static override properties = {
    ...HubView.properties,
    fresh: { state: true },
    ticked: { state: true },
    deciding: { state: true },
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
  /** Asks what becomes of a booking, once somebody has wanted to decide. */
  declare deciding: HubDeciding | undefined;
  /** Where there is little room, the filters are shown on demand. */
  declare isFiltering: boolean;
  readonly #window = new Window(this);
  readonly #selection = make('team-hub-selection', HubSelection);
  readonly #lines = new Lines();
  #day: DayPane | undefined;
  #loadingMore = false;
  #typing: ReturnType<typeof setTimeout> | undefined;

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
    clearTimeout(this.#typing);
  }

  protected override isAnother(before: Address): boolean {
    const [was, is] = [isDay(before), isDay(this.address)];
    // A day loads by itself.
    if (was && is) return false;
    return was !== is || JSON.stringify(before.query) !== JSON.stringify(this.address.query);
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { hub, address } = this;
    const asDay = isDay(address);
    const list = asDay ? Promise.resolve(NOTHING) : firstPart(hub, address, signal);
    const [part, waits, hosts, types, waiting] = await Promise.all([
      list,
      asDay ? NOTHING : waitsOf(hub, address, list, signal),
      hub.client.hosts({}, { signal }),
      hub.client.teamBookingTypes({}, { signal }),
      asDay ? { items: [] } : hub.client.waiting({}, { signal }),
      asDay && this.#bringDay(),
    ]);
    this.fresh = 0;
    if (this.data && !asDay) hub.announce(this.#count(part));
    const questions = questionsOf(waiting.items);
    const filters = JSON.stringify(address.query);
    return { ...part, list: filters, waits, isDay: asDay, hosts: hosts.items, types: types.items, questions };
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

  protected override show(data: Data): TemplateResult {
    const { hub, words, address, isFiltering } = this;
    if (isDay(address)) return this.#asDay(data);
    const { hosts, types } = data;
    const rows = data.rows.filter(({ id }) => this.ticked.has(id));
    Object.assign(this.#selection, { hub, words, rows });
    if (this.deciding) Object.assign(this.deciding, { hub, words, items: data.questions });
    const bar = () =>
      filterBar({
        hub,
        words,
        address,
        hosts,
        types,
        isOpen: isFiltering,
        toggle: () => (this.isFiltering = !this.isFiltering),
        type: (event) => this.#type(event),
        clear: () => this.#clear(),
      });
    return page(hub, {
      title: hub.words.bookings,
      sub: joined([this.#count(data), zoneNote(hub)]),
      actions: ways(hub, words, address),
      tabs: tabs(words, address, howManyWait(hub, data.waits)),
      bar: html`${guard([hub, words, address, hosts, types, isFiltering], bar)}`,
      body: html`${this.#fresh()} ${data.rows.length === 0 ? this.#none(data) : this.#list(data)} ${this.#selection}
      ${this.deciding ?? nothing}`,
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

  async #bringDay(): Promise<void> {
    const { DayPane: Pane } = await import('./day/day-pane.ts');
    this.#day ??= make('team-hub-bookings-day', Pane);
  }

  #asDay({ hosts, types }: Data): TemplateResult {
    const { hub, words, address } = this;
    const day = dayIn(address, hub.formats.dayOf(hub.now()));
    return page(hub, {
      title: hub.words.bookings,
      sub: joined([dayWords(hub, day), zoneNote(hub)]),
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
        ({ line, top }) => this.#line(line, top, data),
      )}
    </div>`;
  }

  /** Made anew only where something of it has changed, not while one scrolls. */
  #line(line: Line, top: number, { questions }: Data): unknown {
    const { hub, words } = this;
    if (line.kind === 'day') return guard([line, top, hub], () => dayLine(hub, words, line.at, top));
    const { row } = line;
    const isTicked = this.ticked.has(row.id);
    const asked = isAnswered(hub, row.id) ? undefined : questions.get(row.id)?.[0];
    const wasApproved = isApproved(hub, row.id);
    return guard([line, top, hub, isTicked, asked, wasApproved, given.get(row.id)], () =>
      bookingLine(this, row, top, {
        isTicked,
        tick: () => this.#tick(row.id),
        asked,
        isApproved: wasApproved,
        approve: () => this.#approve(row),
        decide: () => void this.#decide(row.id),
      }),
    );
  }

  async #decide(id: string): Promise<void> {
    const { HubDeciding: Deciding } = await import('./deciding.ts');
    if (!this.deciding) {
      this.deciding = make('team-hub-deciding', Deciding);
      this.deciding.addEventListener('answered', () => this.#answered());
      await this.updateComplete;
    }
    await this.deciding.open(id);
  }

  /** The button goes, to which the dialog has given the focus back. */
  #answered(): void {
    const row = this.shadowRoot!.activeElement?.closest('.booking');
    row?.querySelector<HTMLElement>('a')!.focus();
    this.requestUpdate();
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
