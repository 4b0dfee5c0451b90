import type { BookingTypeSummary } from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { at, withQuery } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { copy } from '../../parts/copy.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { hostStyles } from '../../parts/host.ts';
import { keyHints, keyHintsStyles } from '../../parts/key-hints.ts';
import { followKeys, isSingleKey } from '../../parts/keys.ts';
import { make } from '../../parts/make.ts';
import { menuStyles } from '../../parts/menu.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { icons } from '../../theme/icons.ts';
import { typeActions } from '../type/actions.ts';
import { fewTimes, fewTimesNote, type FewTimes } from './few-times.ts';
import { listBar } from './list-bar.ts';
import { listed, MANY, SORTS, type Sort } from './listed.ts';
import { HubNewType } from './new-type.ts';
import { typeHeads, typeRow } from './row.ts';
import { typesStyles } from './types.styles.ts';

interface Data {
  /** Those of the tab that is shown. */
  readonly types: readonly BookingTypeSummary[];
  readonly counts: { readonly inUse: number; readonly archived: number };
  /** Words of what can be done with one. */
  readonly typeWords: HubWords['type'];
  readonly timesWords: HubWords['times'];
}

/** Booking types, each with its link to copy and what else can be done with it. */
export class View extends HubView<'types', Data> {
  static override properties = { ...HubView.properties, few: { state: true } };
  static override styles = [
    ...HubView.styles,
    pageStyles,
    keyHintsStyles,
    hostStyles,
    menuStyles,
    emptyStyles,
    skeletonStyles,
    typesStyles,
  ];
  override readonly topics: readonly Topic[] = ['team', 'bookings'];
  /** Those with few times, by id, as soon as that is known. */
  declare few: ReadonlyMap<string, FewTimes>;
  readonly #new = make('team-hub-new-type', HubNewType);

  constructor() {
    super();
    this.few = new Map();
    followKeys(this, (event) => this.#key(event));
  }

  protected override isAnother(before: typeof this.address): boolean {
    return before.query['tab'] !== this.address.query['tab'];
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, locale } = this.hub;
    const isArchive = this.address.query['tab'] === 'archived';
    const ask = (more: { readonly status?: 'archived' }) =>
      client.teamBookingTypes({ query: { limit: 200, ...more } }, { signal });
    const [{ items: inUse }, { items: archived }, typeWords, timesWords] = await Promise.all([
      ask({}),
      ask({ status: 'archived' }),
      loadHubWords(locale, 'type'),
      loadHubWords(locale, 'times'),
    ]);
    // Worked out from all hours and calendars: the list does not wait for it.
    void fewTimes(this.hub, inUse, signal).then(
      (few) => (this.few = few),
      () => undefined,
    );
    const counts = { inUse: inUse.length, archived: archived.length };
    return { types: isArchive ? archived : inUse, counts, typeWords, timesWords };
  }

  get #sort(): Sort | null {
    return SORTS.find((sort) => sort === this.address.query['sort']) ?? null;
  }

  protected override show(data: Data): TemplateResult {
    const { hub, words, address } = this;
    const { types, counts } = data;
    const isArchive = address.query['tab'] === 'archived';
    const { search = '' } = address.query;
    const isLong = types.length > MANY;
    const rows = isLong ? listed(types, { search, sort: this.#sort, locale: hub.locale }) : types;
    const counted = (text: string, count: number) => `${text} ${hub.formats.number(count)}`;
    const begin = html`<a class="btn main" href=${hub.router.href(at('start'))}>${icons.plus}${words.begin}</a>`;
    Object.assign(this.#new, { hub, words, types: isArchive ? [] : types, whoTitle: data.typeWords.tabs.who });
    return page(hub, {
      title: hub.words.types,
      actions: html`<button
        class="btn ${types.length === 0 ? '' : 'main'}"
        type="button"
        @click=${() => this.#new.open()}
      >
        ${icons.plus}${words.newType}
      </button>`,
      tabs: [
        { address: withQuery(address, { tab: '' }), text: counted(words.inUse, counts.inUse), isCurrent: !isArchive },
        {
          address: withQuery(address, { tab: 'archived' }),
          text: counted(words.archived, counts.archived),
          isCurrent: isArchive,
        },
      ],
      ...(isLong && {
        bar: listBar({
          words,
          search,
          sort: this.#sort,
          change: (query) => hub.router.go(withQuery(address, query), true),
        }),
      }),
      body: html`${
        types.length === 0
          ? empty(words.none, words.noneMore, isArchive ? nothing : begin)
          : rows.length === 0
            ? empty(words.noneFound, '')
            : html`${typeHeads(hub, words)}
                <ul>
                  ${repeat(
                    rows,
                    ({ id }) => id,
                    (type) => this.#row(type, data),
                  )}
                </ul>`
      }${this.#new}`,
      keys:
        types.length === 0
          ? nothing
          : keyHints(
              hub,
              html`<span><kbd>J</kbd><kbd>K</kbd>${words.keyMove}</span><span><kbd>↵</kbd>${hub.words.open}</span
                ><span><kbd>C</kbd>${hub.words.copyLink}</span><span><kbd>S</kbd>${words.share}</span>`,
            ),
    });
  }

  #row(type: BookingTypeSummary, { typeWords, timesWords }: Data): TemplateResult {
    const { hub, words } = this;
    const { publish, items } = typeActions({
      hub,
      words: typeWords,
      type,
      attempt: (work) => this.attempt(work),
      refresh: () => this.refresh(),
    });
    const note = fewTimesNote(hub, timesWords, type.id, this.few.get(type.id));
    return typeRow({ hub, words, type, publish: () => void publish(), items, note });
  }

  /** `J` and `K` go through the titles; `C` copies the link of the one that has the focus, `S` shares it. */
  #key(event: KeyboardEvent): void {
    const { hub } = this;
    const { key } = event;
    if (!isSingleKey(event, hub)) return;
    const titles = [...this.renderRoot.querySelectorAll<HTMLElement>('.title')];
    const within = this.shadowRoot!.activeElement?.closest<HTMLElement>('li');
    const current = titles.findIndex((title) => within?.contains(title));
    if (key === 'j' || key === 'k')
      titles[Math.min(titles.length - 1, Math.max(0, current + (key === 'j' ? 1 : -1)))]?.focus();
    const type = this.data?.types.find(({ id }) => id === within?.dataset['id']);
    if (type?.status !== 'published') return;
    if (key === 'c') void copy(hub, type.url);
    else if (key === 's') hub.router.go(at('share', null, { type: type.id }));
    else return;
    event.preventDefault();
  }
}
