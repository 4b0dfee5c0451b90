import type { BookingTypeSummary, HostSummary, TeamBookingRow, TeamChange } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { at, withQuery, type Address } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { emptyStyles } from '../../parts/empty.ts';
import { hostStyles } from '../../parts/host.ts';
import { isSingleKey } from '../../parts/keys.ts';
import { make } from '../../parts/make.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { rem, Window } from '../../parts/window.ts';
import { icons } from '../../theme/icons.ts';
import { bookingsStyles } from './bookings.styles.ts';
import { filterBar } from './filter-bar.ts';
import { queryOf, tabOf, type TabName } from './filters.ts';
import { bookingLine, dayLine } from './line.ts';
import { noBookings } from './none.ts';
import { noneStyles } from './none.styles.ts';
import { linesOf, offsetsOf, type Line } from './rows.ts';
import { HubSelection } from './selection.ts';

const PART = 200;

interface Data {
  /** The filters that it was asked for with. */
  readonly list: string;
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
  /** Lines are made once for the same bookings: there may be many. */
  #made:
    | {
        readonly rows: Data['rows'];
        readonly isNarrow: boolean;
        readonly lines: readonly Line[];
        readonly offsets: Float64Array;
      }
    | undefined;
  #loadingMore = false;
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #cleared = () => (this.ticked = new Set());
  readonly #keyed = (event: KeyboardEvent) => this.#key(event);

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
    return JSON.stringify(before.query) !== JSON.stringify(this.address.query);
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, now, formats } = this.hub;
    const list = JSON.stringify(this.address.query);
    const query = { ...queryOf(this.address, now(), (instant) => formats.dayOf(instant)), limit: PART };
    const [bookings, hosts, types] = await Promise.all([
      client.bookings({ query }, { signal }),
      client.hosts({}, { signal }),
      client.teamBookingTypes({}, { signal }),
    ]);
    const hadSome = bookings.items.length === 0 && (await this.#hadSome(signal));
    this.fresh = 0;
    if (this.data) this.hub.announce(this.#count(bookings.items.length, bookings.next));
    return { list, rows: bookings.items, next: bookings.next, hosts: hosts.items, types: types.items, hadSome };
  }

  async #hadSome(signal: AbortSignal): Promise<boolean> {
    const to = new Date(this.hub.now()).toISOString();
    const { items } = await this.hub.client.bookings({ query: { to, limit: 1 } }, { signal });
    return items.length > 0;
  }

  /** What is new above or under the pointer waits for a press. */
  protected override concerns(change: TeamChange): boolean {
    if (!super.concerns(change)) return false;
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
      actions: html`<a class="btn main" href=${hub.router.href(at('book'))}
        >${icons.plus}${hub.words.newBooking}<kbd>N</kbd></a
      >`,
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
      ${data.rows.length === 0 ? noBookings({ hub, words, address, types: data.types, hadSome: data.hadSome, clear: () => this.#clear() }) : this.#list(data)}
      ${this.#selection}`,
      keys: html`<span><kbd>J</kbd><kbd>K</kbd>${words.keyMove}</span><span><kbd>↵</kbd>${hub.words.open}</span
        ><span><kbd>R</kbd>${hub.words.reassign}</span><span><kbd>M</kbd>${words.keyMoveTime}</span
        ><span><kbd>X</kbd>${words.keySelect}</span><span><kbd>/</kbd>${words.keySearch}</span>`,
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

  #list(data: Data): TemplateResult {
    const { lines, offsets } = this.#linesOf(data.rows, this.clientWidth / rem() < 44);
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

  #linesOf(rows: Data['rows'], isNarrow: boolean) {
    const made = this.#made;
    if (made?.rows === rows && made.isNarrow === isNarrow) return made;
    const { formats } = this.hub;
    // More of the same list goes on where it has ended.
    const known = made && made.rows.length > 0 && made.rows.at(-1) === rows[made.rows.length - 1] ? made : undefined;
    const rest = known ? rows.slice(known.rows.length) : rows;
    const lines = linesOf(rest, (instant) => formats.dayOf(instant), known?.lines);
    const offsets = offsetsOf(lines, { day: 2, booking: isNarrow ? 4.25 : 2.75 });
    return (this.#made = { rows, isNarrow, lines, offsets });
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

  #key(event: KeyboardEvent): void {
    if (!isSingleKey(event, this.hub)) return;
    const { key } = event;
    const links = [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('.booking a')];
    const focused = this.shadowRoot!.activeElement as HTMLAnchorElement | null;
    const current = focused ? links.indexOf(focused) : -1;
    if (key === 'j' || key === 'k') links[Math.max(0, current + (key === 'j' ? 1 : -1))]?.focus();
    else if (key === '/') this.renderRoot.querySelector<HTMLElement>('input')?.focus();
    else if (key === 'r' && current >= 0)
      this.hub.router.go(at('bookings', links[current]!.dataset['id'], { do: 'reassign' }));
    else if (key === 'm' && current >= 0)
      this.hub.router.go(at('bookings', links[current]!.dataset['id'], { do: 'move' }));
    else if (key === 'x' && current >= 0) this.#tick(links[current]!.dataset['id']!);
    else return;
    event.preventDefault();
  }
}
