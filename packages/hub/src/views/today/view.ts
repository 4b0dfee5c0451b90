import type {
  BookingTypeSummary,
  ComingTurns,
  HostSummary,
  TeamBooking,
  TeamBookingRow,
  WaitingItem,
} from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at, withQuery, type Address } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { copy } from '../../parts/copy.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { hostStyles } from '../../parts/host.ts';
import { longStyles } from '../../parts/long.ts';
import { make } from '../../parts/make.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { Slices } from '../../parts/slices.ts';
import { icons } from '../../theme/icons.ts';
import { dayList, dayListStyles } from './day-list.ts';
import { bookingsAround } from './bookings-around.ts';
import { dayOf, type Day } from './day.ts';
import type { HubJustNow } from './just-now/just-now.ts';
import { followKey } from './keys.ts';
import { nextBooking, nextStyles } from './next.ts';
import { todayStyles } from './today.styles.ts';
import { nextTurns, turnsStyles } from './turns.ts';
import { waitingItem, type Remedies } from './waiting.ts';
import { waitsStyles } from './waits.styles.ts';

const MINUTE = 60_000;

interface Data {
  readonly bookings: readonly TeamBookingRow[];
  /** Whether they are all of the week. */
  readonly isWeek: boolean;
  readonly waiting: readonly WaitingItem[];
  readonly hosts: readonly HostSummary[];
  readonly types: readonly BookingTypeSummary[];
  readonly turns: (ComingTurns & { readonly type: string }) | null;
  /** All that is known of the next booking. */
  readonly next: TeamBooking | null;
  readonly question: Remedies['question'];
  readonly questionWords: HubWords['question'];
}

/** What is next, who hosts it, and what waits for somebody. */
export class View extends HubView<'today', Data> {
  static override properties = { ...HubView.properties, justNow: { state: true } };
  static override styles = [
    ...HubView.styles,
    pageStyles,
    hostStyles,
    emptyStyles,
    skeletonStyles,
    longStyles,
    nextStyles,
    dayListStyles,
    waitsStyles,
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
  /** What was done here and may still be taken back: bookings that were approved, hosts who were asked. */
  readonly #done = new Set<string>();
  declare justNow: HubJustNow | undefined;
  readonly #rows = new Slices(this, 8);
  /** The day is put in order once a minute, and not while the list grows. */
  #made: { readonly made: readonly unknown[]; readonly day: Day } | undefined;
  #tick: ReturnType<typeof setInterval> | undefined;
  readonly #keyed = (event: KeyboardEvent) => followKey(event, this.hub, this.shadowRoot!);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tick = setInterval(() => this.#pass(), 30_000);
    document.addEventListener('keydown', this.#keyed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#tick);
    document.removeEventListener('keydown', this.#keyed);
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

  #dayOf(bookings: readonly TeamBookingRow[]): Day {
    const { hub } = this;
    const now = hub.now();
    const made = [bookings, hub, this.#onlyMine, Math.floor(now / MINUTE)];
    if (!this.#made || made.some((one, i) => one !== this.#made!.made[i]))
      this.#made = { made, day: dayOf(bookings, now, hub.formats, this.#onlyMine ? hub.me.host : null) };
    return this.#made.day;
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, locale } = this.hub;
    void this.#bringJustNow();
    const [{ rows: bookings, isWeek }, waiting, hosts, types, questionWords] = await Promise.all([
      bookingsAround(this.hub, signal),
      client.waiting({}, { signal }),
      client.hosts({}, { signal }),
      client.teamBookingTypes({}, { signal }),
      loadHubWords(locale, 'question'),
    ]);
    const rotation = types.items.find(({ mode, status }) => mode === 'round-robin' && status === 'published');
    const { next } = this.#dayOf(bookings);
    const [turns, whole, asked] = await Promise.all([
      rotation ? client.comingTurns({ id: rotation.id, query: { count: 3 } }, { signal }) : null,
      next ? client.teamBooking({ id: next.id }, { signal }) : null,
      waiting.items.some(({ kind }) => kind === 'question') ? import('../../parts/question/question.ts') : null,
    ]);
    return {
      bookings,
      isWeek,
      waiting: waiting.items,
      hosts: hosts.items,
      types: types.items,
      turns: rotation && turns ? { ...turns, type: rotation.id } : null,
      next: whole,
      question: asked && asked.question,
      questionWords,
    };
  }

  /** Comes after the rest, which does not wait for it. */
  async #bringJustNow(): Promise<void> {
    const [{ HubJustNow: JustNow }, words] = await Promise.all([
      import('./just-now/just-now.ts'),
      loadHubWords(this.hub.locale, 'booking'),
    ]);
    this.justNow = Object.assign(this.justNow ?? make('team-hub-just-now', JustNow), { words });
  }

  #news({ hosts }: Data): HTMLElement | typeof nothing {
    const { hub, words, justNow } = this;
    if (!justNow) return nothing;
    justNow.className = 'just-now';
    return Object.assign(justNow, { hub, hosts, heading: words.justNow, host: this.#onlyMine ? hub.me.host : null });
  }

  protected override show(data: Data): TemplateResult {
    const { hub, words, address } = this;
    const { formats, me, router } = hub;
    const day = this.#dayOf(data.bookings);
    const show = (whose: string) => router.go(withQuery(address, { whose }), true);
    const link = data.types.find(({ status }) => status === 'published');
    if (data.types.length === 0 && me.role === 'admin') queueMicrotask(() => router.go(at('start'), true));
    return page(hub, {
      title: formats.day(hub.now()),
      sub: [words.toCome(day.toCome), ...(data.isWeek ? [words.thisWeek(day.thisWeek)] : [])].join(' · '),
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
          ${this.#waits(data)} ${data.turns ? nextTurns(hub, words, data.turns.type, data.turns) : nothing}
        </div>
        <div class="rest">
          ${dayList(hub, words, { day, slices: this.#rows, onlyMine: this.#onlyMine, show })} ${this.#news(data)}
        </div>
      </div>`,
    });
  }

  #waits({ waiting, hosts, question, questionWords }: Data): TemplateResult {
    const { hub, words } = this;
    const nameOf = (id: string) => hosts.find((host) => host.id === id)?.name ?? id;
    const items = waiting.filter((item) => item.kind !== 'approval' || !this.#done.has(item.booking.id));
    return html`<section class="card waits" aria-labelledby="waits">
      <header>
        <h2 id="waits" class="grow" tabindex="-1">${words.waits}</h2>
        ${items.length > 0 ? html`<span class="count">${hub.formats.number(items.length)}</span>` : nothing}
      </header>
      ${
        items.length === 0
          ? empty(words.nothing, words.nothingMore)
          : html`<ul class="list">
              ${items.map((item) =>
                waitingItem(hub, words, item, nameOf, {
                  question,
                  approve: ({ booking: { id, attendee } }) =>
                    this.#tell(id, hub.words.approved(attendee.name), () => hub.client.approve({ id })),
                  ask: ({ host }) =>
                    this.#tell(host, questionWords.told(nameOf(host)), () => hub.client.askToReconnect({ id: host })),
                  isAsked: ({ host }) => this.#done.has(host),
                  deliver: ({ letter }, again) => void this.#deliver(letter.id, again),
                }),
              )}
            </ul>`
      }
    </section>`;
  }

  /** Acts at once here, and ten seconds later for everybody else: until then nobody has been told, and it can be taken back. */
  #tell(id: string, text: string, send: () => Promise<unknown>): void {
    const { hub } = this;
    const back = () => {
      this.#done.delete(id);
      this.requestUpdate();
    };
    const sent = async () => {
      try {
        await send();
      } catch (error) {
        hub.toast({ text: problemWords(error, hub.words), isBad: true });
      }
      // It goes on saying what was done until it is known what has become of it.
      await this.refresh();
      back();
    };
    hub.toast({ text, undo: back, after: () => void sent() });
    this.#done.add(id);
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>('#waits')?.focus();
  }

  async #deliver(id: string, again: boolean): Promise<void> {
    const { hub, words } = this;
    const { client } = hub;
    const isDone = await this.attempt(() =>
      again ? client.retryDeadLetter({ id }) : client.discardDeadLetter({ id }),
    );
    if (!isDone) return;
    hub.toast({ text: again ? words.sentAgain : words.discarded });
    await this.refresh();
  }
}
