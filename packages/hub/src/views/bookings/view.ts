import type { BookingStatus } from '@team-booking/contract';
import type { BookingTypeSummary, HostSummary, TeamBookingRow, TeamChange } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { at, withQuery, type Address } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { avatars, firstName, hostStyles } from '../../parts/host.ts';
import { isSingleKey } from '../../parts/keys.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { statusTag, statusWord } from '../../parts/status.ts';
import { icons } from '../../theme/icons.ts';
import { bookingsStyles } from './bookings.styles.ts';
import { isFiltered, queryOf, tabOf, type TabName } from './filters.ts';
import { linesOf, offsetsOf, windowOf, type Line } from './rows.ts';

const STATUSES: readonly BookingStatus[] = [
  'confirmed',
  'awaiting-approval',
  'awaiting-payment',
  'completed',
  'no-show',
  'cancelled',
  'declined',
  'expired',
];
const REM = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
const PART = 200;

interface Data {
  readonly rows: readonly TeamBookingRow[];
  /** Where the rest begins; `null` = that was all. */
  readonly next: string | null;
  readonly hosts: readonly HostSummary[];
  readonly types: readonly BookingTypeSummary[];
}

/** All bookings, by day. Rows outside of the window are not there. */
export class View extends HubView<'bookings', Data> {
  static override properties = { ...HubView.properties, fresh: { state: true } };
  static override styles = [...HubView.styles, pageStyles, hostStyles, emptyStyles, skeletonStyles, bookingsStyles];
  override readonly topics: readonly Topic[] = ['bookings', 'team'];
  /** How many are new and not shown, so that nothing moves under a pointer. */
  declare fresh: number;
  #scroller: Element | null = null;
  #loadingMore = false;
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #scrolled = () => this.requestUpdate();
  readonly #keyed = (event: KeyboardEvent) => this.#key(event);

  override connectedCallback(): void {
    super.connectedCallback();
    this.fresh = 0;
    this.#scroller = this.closest('main') ?? document.scrollingElement;
    this.#scroller?.addEventListener('scroll', this.#scrolled, { passive: true });
    window.addEventListener('resize', this.#scrolled);
    document.addEventListener('keydown', this.#keyed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scroller?.removeEventListener('scroll', this.#scrolled);
    window.removeEventListener('resize', this.#scrolled);
    document.removeEventListener('keydown', this.#keyed);
    clearTimeout(this.#typing);
  }

  protected override isAnother(before: Address): boolean {
    return JSON.stringify(before.query) !== JSON.stringify(this.address.query);
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, now } = this.hub;
    const query = { ...queryOf(this.address, now()), limit: PART };
    const [bookings, hosts, types] = await Promise.all([
      client.bookings({ query }, { signal }),
      client.hosts({}, { signal }),
      client.teamBookingTypes({}, { signal }),
    ]);
    this.fresh = 0;
    if (this.data) this.hub.announce(this.#count(bookings.items.length, bookings.next));
    return { rows: bookings.items, next: bookings.next, hosts: hosts.items, types: types.items };
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
      const query = { ...queryOf(this.address, this.hub.now()), limit: PART, cursor: data.next };
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
    return page(hub, {
      title: hub.words.bookings,
      tabs,
      bar: html`${this.#filters(data, tab)}<span class="grow"></span
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
      ${data.rows.length === 0 ? this.#none() : this.#list(data)}`,
      keys: html`<span><kbd>J</kbd><kbd>K</kbd>${words.keyMove}</span><span><kbd>↵</kbd>${hub.words.open}</span
        ><span><kbd>R</kbd>${hub.words.reassign}</span><span><kbd>/</kbd>${words.keySearch}</span>`,
    });
  }

  #filters({ hosts, types }: Data, tab: TabName): TemplateResult {
    const { hub, words, address } = this;
    const { query } = address;
    const choose = (name: string) => (event: Event) =>
      hub.router.go(withQuery(address, { [name]: (event.target as HTMLSelectElement).value }), true);
    const select = (name: string, any: string, options: readonly (readonly [string, string])[]) =>
      html`<select class="chip ${query[name] ? 'on' : ''}" aria-label=${any} @change=${choose(name)}>
        <option value="">${any}</option>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${query[name] === value}>${text}</option>`)}
      </select>`;
    return html`<div class="search">
        ${icons.search}<input
          class="in"
          type="search"
          .value=${query['words'] ?? ''}
          placeholder=${words.search}
          aria-label=${words.search}
          @input=${(event: Event) => this.#type(event)}
        />
      </div>
      ${
        hub.me.role === 'admin'
          ? select(
              'host',
              words.anyHost,
              hosts.map(({ id, name }) => [id, name]),
            )
          : nothing
      }
      ${select(
        'type',
        words.anyType,
        types.map(({ id, title }) => [id, title]),
      )}
      ${
        tab === 'waiting'
          ? nothing
          : select(
              'status',
              words.anyState,
              STATUSES.map((status) => [status, statusWord(status, hub.words)]),
            )
      }
      ${isFiltered(address) ? html`<button class="btn quiet" type="button" @click=${() => this.#clear()}>${icons.x}${words.clear}</button>` : nothing}`;
  }

  #type(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.hub.router.go(withQuery(this.address, { words: value }), true), 250);
  }

  #clear(): void {
    this.hub.router.go(withQuery(this.address, { host: '', type: '', status: '', words: '' }), true);
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  #none(): TemplateResult {
    const { words, address, hub } = this;
    if (isFiltered(address))
      return empty(
        words.filtered,
        words.filteredMore,
        html`<button class="btn" type="button" @click=${() => this.#clear()}>${words.clear}</button>`,
      );
    const way =
      hub.me.role === 'admin'
        ? html`<a class="btn" href=${hub.router.href(at('types'))}>${hub.words.types}</a>`
        : nothing;
    return empty(words.none, words.noneMore, way);
  }

  #list(data: Data): TemplateResult {
    const { formats } = this.hub;
    const lines = linesOf(data.rows, (instant) => formats.dayOf(instant));
    const rem = REM();
    const isNarrow = this.clientWidth / rem < 44;
    const offsets = offsetsOf(lines, { day: 2, booking: isNarrow ? 4.25 : 2.75 });
    const box = this.renderRoot.querySelector('.all')?.getBoundingClientRect();
    const top = box ? Math.max(0, -box.top / rem) : 0;
    const [first, last] = windowOf(offsets, top, window.innerHeight / rem);
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

  #line(line: Line, top: number): TemplateResult {
    const { formats, words } = this.hub;
    const place = `inset-block-start: ${top}rem`;
    if (line.kind === 'day') {
      return html`<div class="line day" role="listitem" .style=${place}>
        <h2 class="small">${this.#nameOf(line.at)}</h2>
        <span class="muted">${formats.date(line.at)}</span>
      </div>`;
    }
    const { row } = line;
    return html`<div class="line booking" role="listitem" .style=${place}>
      <span class="nowrap"
        ><b>${formats.time(row.start)}</b><span class="muted until">–${formats.time(row.end)}</span></span
      >
      <a class="clip" data-id=${row.id} href=${this.hub.router.href(at('bookings', row.id))}
        ><b>${row.attendee.name}</b></a
      >
      <span class="clip small muted type">${row.bookingType.title}</span>
      <span class="row hosts"
        >${avatars(row.hosts)}<span class="small clip"
          >${row.hosts.length === 1 ? firstName(row.hosts[0]!.name) : words.hosts(row.hosts.length)}</span
        ></span
      >
      ${statusTag(row.status, words)}
    </div>`;
  }

  #nameOf(instant: string): string {
    const { formats, now, words } = this.hub;
    const day = formats.dayOf(instant);
    if (day === formats.dayOf(now())) return words.today;
    return day === formats.dayOf(now() + 86_400_000) ? this.words.tomorrow : formats.weekday(instant);
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
    else return;
    event.preventDefault();
  }
}
