import type { HistoryRecord } from '@team-booking/contract/team';
import { loadSelectionWords, type SelectionWords } from '@team-booking/core/assignment';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { HubView, type Topic } from '../../hub-view.ts';
import { creditsStyles } from '../../parts/credits.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { hostStyles } from '../../parts/host.ts';
import { followKeys, isSingleKey } from '../../parts/keys.ts';
import { longStyles } from '../../parts/long.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { Slices } from '../../parts/slices.ts';
import { rem, Window } from '../../parts/window.ts';
import { choiceMore, choiceRow, type Telling } from './choice.ts';
import { choiceFilterBar, choiceFiltersIn, filteredChoices } from './choice-filters.ts';
import { choicesStyles } from './choices.styles.ts';
import { proofBar } from './proof-bar.ts';
import { carryOutBeside, partsOf } from './ledger/run.ts';
import type { Task, Told } from './ledger/tasks.ts';
import { withNewest, withNext, type Loaded } from './merge-pages.ts';
import { verdictStyles, verdictWords, whatIsWrong, type Verdict } from './verdict.ts';

const PAGE = 40;
const MOST = 200;
/** So many hosts in all choices of an answer: of a large team, more would keep the page busy. */
const ENTRIES = 4000;
/** So near to the end of what is there, more is asked for. */
const NEAR = 80;
/** Ledgers up to this number are checked by themselves. */
const SMALL = 1000;

interface Data {
  readonly loaded: Loaded;
  readonly bookingWords: HubWords['booking'];
  readonly reasons: SelectionWords;
}

/** Every choice of a booking type, the newest first, and whether all of them check out. */
export class Choices extends HubView<'fairness', Data> {
  static override properties = {
    ...HubView.properties,
    poolTitle: { attribute: false },
    verdict: { state: true },
    isWriting: { state: true },
    moreSize: { state: true },
  };
  static override styles = [
    ...HubView.styles,
    hostStyles,
    emptyStyles,
    skeletonStyles,
    longStyles,
    creditsStyles,
    verdictStyles,
    choicesStyles,
  ];
  override readonly topics: readonly Topic[] = ['history'];
  /** What the booking type is called. */
  declare poolTitle: string;
  declare verdict: Verdict;
  declare isWriting: boolean;
  /** Height of what is unfolded, in rem. */
  declare moreSize: number;
  readonly #window = new Window(this);
  readonly #bars = new Slices(this, 6);
  #isLoadingMore = false;
  #life = new AbortController();
  #places: { readonly made: readonly unknown[]; readonly at: number; readonly offsets: Float64Array } | undefined;
  #shown: { readonly made: readonly unknown[]; readonly choices: Loaded } | undefined;
  #measured: Element | null = null;
  // In the next frame: what changes the size of the page in this one would be measured again.
  readonly #sizes = new ResizeObserver(([one]) =>
    requestAnimationFrame(() => (this.moreSize = Math.ceil(one!.borderBoxSize[0]!.blockSize) / rem())),
  );

  constructor() {
    super();
    followKeys(this, (event) => this.#key(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.verdict = null;
    this.isWriting = false;
    this.moreSize = 24;
    this.#life = new AbortController();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
    this.#sizes.disconnect();
    this.#measured = null;
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, locale, words } = this.hub;
    const [page, bookingWords, reasons] = await Promise.all([
      client.records({ id: this.address.id!, query: { limit: PAGE } }, { signal }),
      loadHubWords(locale, 'booking'),
      loadSelectionWords(words.language),
    ]);
    const before = this.data?.loaded;
    const newest = page.items[0]?.record.seq ?? 0;
    if (!before && newest > 0 && newest <= SMALL) void this.#check();
    return { loaded: before ? withNewest(before, page) : page, bookingWords, reasons };
  }

  async #more(): Promise<void> {
    const { data } = this;
    if (!data?.loaded.next || this.#isLoadingMore) return;
    this.#isLoadingMore = true;
    try {
      const limit = Math.max(PAGE, Math.min(MOST, Math.floor(ENTRIES / data.loaded.hosts.length)));
      const query = { limit, cursor: data.loaded.next };
      const page = await this.hub.client.records({ id: this.address.id!, query });
      if (this.data === data) this.data = { ...data, loaded: withNext(data.loaded, page) };
    } catch (error) {
      this.hub.toast({ text: problemWords(error, this.hub.words), isBad: true });
    } finally {
      this.#isLoadingMore = false;
    }
  }

  async #check(): Promise<void> {
    if (this.verdict?.isRunning) return;
    const before = this.verdict;
    this.verdict = { isRunning: true, records: 0 };
    const check = await this.#carryOut({ kind: 'check' }, (told) => {
      if (told.kind === 'count') this.verdict = { isRunning: true, records: told.records };
    });
    this.verdict = check ? { isRunning: false, check, at: this.hub.now() } : before;
    if (check) this.hub.announce(verdictWords(this.verdict, this.words, this.hub));
  }

  async #write(): Promise<void> {
    if (this.isWriting) return;
    this.isWriting = true;
    this.hub.announce(this.words.preparing);
    const pieces: string[] = [];
    const words = await loadHubWords(this.hub.locale, 'proof');
    const options = { title: this.poolTitle, words };
    const check = await this.#carryOut({ kind: 'write', options }, (told) => {
      if (told.kind === 'piece') pieces.push(told.text);
    });
    this.isWriting = false;
    if (!check) return;
    const url = URL.createObjectURL(new Blob(pieces, { type: 'text/html' }));
    Object.assign(document.createElement('a'), { href: url, download: `${this.address.id}-proof.html` }).click();
    // The browser reads it after the press.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    this.hub.toast({ text: this.words.downloaded });
  }

  async #carryOut(task: Task, told: (told: Told) => void) {
    const { client, words } = this.hub;
    const { signal } = this.#life;
    try {
      return await carryOutBeside(task, partsOf(client, this.address.id!, signal), told);
    } catch (error) {
      if (!signal.aborted) this.hub.toast({ text: problemWords(error, words), isBad: true });
      return null;
    }
  }

  protected override show({ loaded, bookingWords, reasons }: Data): TemplateResult {
    const { hub, words, address, verdict, isWriting } = this;
    if (loaded.items.length === 0) return empty(words.noChoices, words.noChoicesMore);
    const names = new Map(loaded.hosts.map(({ id, name }) => [id, name]));
    const telling = {
      hub,
      words,
      bookingWords,
      reasons,
      address,
      nameOf: (id: string) => names.get(id) ?? id,
      slices: this.#bars,
    };
    return html`${proofBar(hub, words, {
        verdict,
        isWriting,
        check: () => void this.#check(),
        write: () => void this.#write(),
      })}
      ${whatIsWrong(verdict, words, hub)}
      ${guard([hub, words, address, loaded.hosts], () => choiceFilterBar({ hub, words, address, hosts: loaded.hosts }))}
      <div class="titles small muted" aria-hidden="true">
        <span>${words.booked}</span><span>${words.forWhom}</span><span>${words.host}</span><span>${words.because}</span
        ><span>${words.inWords}</span>
      </div>
      ${this.#list(this.#filtered(loaded), telling)}`;
  }

  /** Those that the filters of the address let through; found anew only where something has changed, not while one scrolls. */
  #filtered(loaded: Loaded): Loaded {
    const { host = '', because = '', days = '' } = this.address.query;
    const made = [loaded, host, because, days];
    if (this.#shown && made.every((one, i) => one === this.#shown!.made[i])) return this.#shown.choices;
    const { items, isOlderAsked } = filteredChoices(loaded.items, choiceFiltersIn(this.address), this.hub.now());
    const choices = { items, hosts: loaded.hosts, next: isOlderAsked ? loaded.next : null };
    this.#shown = { made, choices };
    return choices;
  }

  #list({ items, next }: Loaded, telling: Telling): TemplateResult {
    const size = this.clientWidth / rem() < 50 ? 5.75 : 3.5;
    const open = Number(this.address.query['open']);
    const { at, offsets } = this.#placesOf(items, open, size);
    const [first, last] = this.#window.lines(this.address.id!, offsets);
    if (next !== null && last > items.length - NEAR) queueMicrotask(() => void this.#more());
    if (next === null && items.length === 0)
      return html`<p class="pad muted" role="status">${telling.words.noneSuch}</p>`;
    return html`<div class="all" role="list" .style=${`block-size: ${offsets.at(-1)}rem`}>
      ${repeat(
        items.slice(first, last),
        ({ record }) => record.seq,
        (item, i) => this.#line(telling, item, offsets[first + i]!, first + i === at),
      )}
    </div>`;
  }

  /** Which one is unfolded, and where each begins; found anew only where something has changed, not while one scrolls. */
  #placesOf(items: Loaded['items'], open: number, size: number): { at: number; offsets: Float64Array } {
    const made = [items, open, size, this.moreSize];
    if (this.#places && made.every((one, i) => one === this.#places!.made[i])) return this.#places;
    const at = items.findIndex(({ record }) => record.seq === open);
    const offsets = new Float64Array(items.length + 1);
    for (let i = 0; i < items.length; i++) offsets[i + 1] = offsets[i]! + size + (i === at ? this.moreSize : 0);
    this.#places = { made, at, offsets };
    return this.#places;
  }

  /** Made anew only where something of it has changed, not while one scrolls. */
  #line(telling: Telling, item: HistoryRecord, top: number, isOpen: boolean): unknown {
    return guard(
      [item, top, isOpen && this.#bars.of<unknown>(item.record.hosts).length, telling.hub, telling.address],
      () =>
        html`<div class="line ${isOpen ? 'open' : ''}" role="listitem" .style=${`inset-block-start: ${top}rem`}>
          <div class="choice">${choiceRow(telling, item, isOpen)}</div>
          ${isOpen ? choiceMore(telling, item) : ''}
        </div>`,
    );
  }

  protected override updated(): void {
    const more = this.renderRoot.querySelector('.more');
    if (more === this.#measured) return;
    this.#measured = more;
    this.#sizes.disconnect();
    if (more) this.#sizes.observe(more);
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    if ((key !== 'j' && key !== 'k') || !isSingleKey(event, this.hub)) return;
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>('.sentence')];
    const current = links.indexOf(this.shadowRoot!.activeElement as HTMLElement);
    links[Math.min(links.length - 1, Math.max(0, current + (key === 'j' ? 1 : -1)))]?.focus();
  }
}
