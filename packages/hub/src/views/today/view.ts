import type { TeamBookingRow } from '@team-booking/contract/team';
import { loadHubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at, withQuery, type Address } from '../../address/address.ts';
import { zoneNote } from '../../format/zone-note.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { followBookingKey } from '../../parts/booking-keys.ts';
import { copy } from '../../parts/copy.ts';
import { followKeys } from '../../parts/keys.ts';
import { listStyles } from '../../parts/list.styles.ts';
import { make } from '../../parts/make.ts';
import { page } from '../../parts/page.ts';
import { followTime } from '../../parts/passing.ts';
import { asGiven, given } from '../../parts/question/leaving.ts';
import { Slices } from '../../parts/slices.ts';
import { icons } from '../../theme/icons.ts';
import { dayList, dayListStyles } from './day-list.ts';
import { dayOf, type Day } from './day.ts';
import type { HubJustNow } from './just-now/just-now.ts';
import { loadToday, type TodayData } from './load-today.ts';
import { nextBooking, nextStyles } from './next.ts';
import { Remedying } from './remedies.ts';
import { todayStyles } from './today.styles.ts';
import { nextTurns, turnsStyles } from './turns.ts';
import { Waits } from './waits.ts';
import { waitsStyles } from './waits.styles.ts';
import { joined } from '../../parts/joined.ts';

const MINUTE = 60_000;

/** What is next, who hosts it, and what waits for somebody. */
export class View extends HubView<'today', TodayData> {
  static override properties = { ...HubView.properties, justNow: { state: true } };
  static override styles = [
    ...HubView.styles,
    ...listStyles,
    nextStyles,
    ...dayListStyles,
    ...waitsStyles,
    turnsStyles,
    todayStyles,
  ];
  override readonly topics: readonly Topic[] = [
    'bookings',
    'waiting',
    'team',
    'calendars',
    'messages',
    'proposals',
    'jobs',
  ];
  declare justNow: HubJustNow | undefined;
  readonly #rows = new Slices(this, 8);
  readonly #waits = new Waits(() => this.requestUpdate());
  readonly #remedies = new Remedying(this, this.#waits, (work) => this.attempt(work));
  /** The day is put in order once a minute, and not while the list grows. */
  #made: { readonly made: readonly unknown[]; readonly day: Day } | undefined;

  constructor() {
    super();
    followKeys(this, (event) => followBookingKey(event, this.hub, this.shadowRoot!));
    followTime(this, () => this.#pass());
  }

  /** Time passes: another one is next. */
  #pass(): void {
    const { data } = this;
    if (data && this.#dayOf(data.bookings).next?.id !== data.next?.id) void this.refresh();
    else this.requestUpdate();
  }

  protected override isAnother(before: Address): boolean {
    return before.query['whose'] !== this.address.query['whose'];
  }

  get #onlyMine(): boolean {
    const { me } = this.hub;
    return me.host !== null && (this.address.query['whose'] ?? (me.settings.onlyMine ? 'mine' : '')) === 'mine';
  }

  /** Whose day it is; `null` = everybody's. */
  get #whose(): string | null {
    return this.#onlyMine ? this.hub.me.host : null;
  }

  #dayOf(bookings: readonly TeamBookingRow[]): Day {
    const { hub } = this;
    const now = hub.now();
    const made = [bookings, hub, this.#onlyMine, Math.floor(now / MINUTE), given.size, ...given.values()];
    if (!this.#made || made.some((one, i) => one !== this.#made!.made[i]))
      this.#made = { made, day: dayOf(bookings.map(asGiven), now, hub.formats, this.#whose) };
    return this.#made.day;
  }

  protected override load(signal: AbortSignal): Promise<TodayData> {
    void this.#bringJustNow();
    return loadToday(this.hub, this.#whose, (bookings) => this.#dayOf(bookings), signal);
  }

  /** Comes after the rest, which does not wait for it. */
  async #bringJustNow(): Promise<void> {
    const [{ HubJustNow: JustNow }, words] = await Promise.all([
      import('./just-now/just-now.ts'),
      loadHubWords(this.hub.locale, 'booking'),
    ]);
    this.justNow = Object.assign(this.justNow ?? make('team-hub-just-now', JustNow), { words });
  }

  #news({ hosts }: TodayData): HTMLElement | typeof nothing {
    const { hub, words, justNow } = this;
    if (!justNow) return nothing;
    justNow.className = 'just-now';
    return Object.assign(justNow, { hub, hosts, heading: words.justNow, host: this.#whose });
  }

  /** The first run, unless somebody has gone on already. */
  #begin(): void {
    const { router } = this.hub;
    if (router.current.view === this.address.view) router.go(at('start'), true);
  }

  protected override show(data: TodayData): TemplateResult {
    const { hub, words, address } = this;
    const { formats, me, router } = hub;
    const day = this.#dayOf(data.bookings);
    const show = (whose: string) => router.go(withQuery(address, { whose }), true);
    const link = data.types.find(({ status }) => status === 'published');
    if (data.types.length === 0 && me.role === 'admin') queueMicrotask(() => this.#begin());
    return page(hub, {
      title: formats.day(hub.now()),
      sub: joined([words.toCome(day.toCome), data.isWeek && words.thisWeek(day.thisWeek), zoneNote(hub)]),
      actions: html`<a class="btn" href=${router.href(at('away'))}
          >${icons.bed}${me.role === 'admin' ? words.out : words.amOut}</a
        >
        ${
          link
            ? html`<button class="btn" type="button" @click=${() => copy(hub, link.url)}>
                ${icons.copy}${hub.words.copyLink}
              </button>`
            : nothing
        }<a class="btn wide" href=${router.href(at('book'))}>${icons.plus}${hub.words.newBooking}</a>`,
      body: html`<div class="body cols">
        ${
          day.next
            ? html`<div class="first">
                ${nextBooking(hub, words, day.next, data.next?.id === day.next.id ? data.next : null)}
              </div>`
            : nothing
        }
        <div class="side">
          ${this.#waits.show({ hub, words, data, remedies: this.#remedies })}
          ${data.turns ? nextTurns(hub, words, data.turns, data.obstacles) : nothing}
        </div>
        <div class="rest">
          ${dayList(hub, words, { day, slices: this.#rows, onlyMine: this.#onlyMine, show })} ${this.#news(data)}
        </div>
      </div>`,
    });
  }
}
