import type { BookingTypeSummary } from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { at, withQuery } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { copy } from '../../parts/copy.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { hostStyles } from '../../parts/host.ts';
import { isSingleKey } from '../../parts/keys.ts';
import { make } from '../../parts/make.ts';
import { menuStyles } from '../../parts/menu.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { icons } from '../../theme/icons.ts';
import { typeActions } from '../type/actions.ts';
import { HubNewType } from './new-type.ts';
import { typeHeads, typeRow } from './row.ts';
import { typesStyles } from './types.styles.ts';

interface Data {
  readonly types: readonly BookingTypeSummary[];
  /** Words of what can be done with one. */
  readonly typeWords: HubWords['type'];
}

/** Booking types, each with its link to copy and what else can be done with it. */
export class View extends HubView<'types', Data> {
  static override styles = [
    ...HubView.styles,
    pageStyles,
    hostStyles,
    menuStyles,
    emptyStyles,
    skeletonStyles,
    typesStyles,
  ];
  override readonly topics: readonly Topic[] = ['team', 'bookings'];
  readonly #new = make('team-hub-new-type', HubNewType);
  readonly #keyed = (event: KeyboardEvent) => this.#key(event);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#keyed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#keyed);
  }

  protected override isAnother(before: typeof this.address): boolean {
    return before.query['tab'] !== this.address.query['tab'];
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, locale } = this.hub;
    const isArchive = this.address.query['tab'] === 'archived';
    const query = { limit: 200, ...(isArchive && { status: 'archived' as const }) };
    const [{ items }, typeWords] = await Promise.all([
      client.teamBookingTypes({ query }, { signal }),
      loadHubWords(locale, 'type'),
    ]);
    return { types: items, typeWords };
  }

  protected override show({ types, typeWords }: Data): TemplateResult {
    const { hub, words, address } = this;
    const isArchive = address.query['tab'] === 'archived';
    const begin = html`<a class="btn main" href=${hub.router.href(at('start'))}>${icons.plus}${words.begin}</a>`;
    Object.assign(this.#new, { hub, words });
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
        { address: withQuery(address, { tab: '' }), text: words.inUse, isCurrent: !isArchive },
        { address: withQuery(address, { tab: 'archived' }), text: words.archived, isCurrent: isArchive },
      ],
      body: html`${
        types.length === 0
          ? empty(words.none, words.noneMore, isArchive ? nothing : begin)
          : html`${typeHeads(hub, words)}
              <ul>
                ${repeat(
                  types,
                  ({ id }) => id,
                  (type) => this.#row(type, typeWords),
                )}
              </ul>`
      }${this.#new}`,
      keys:
        types.length === 0
          ? nothing
          : html`<span><kbd>J</kbd><kbd>K</kbd>${words.keyMove}</span><span><kbd>↵</kbd>${hub.words.open}</span
              ><span><kbd>C</kbd>${hub.words.copyLink}</span><span><kbd>S</kbd>${words.share}</span>`,
    });
  }

  #row(type: BookingTypeSummary, typeWords: HubWords['type']): TemplateResult {
    const { hub, words } = this;
    const { publish, items } = typeActions({
      hub,
      words: typeWords,
      type,
      attempt: (work) => this.attempt(work),
      refresh: () => this.refresh(),
    });
    return typeRow({ hub, words, type, publish: () => void publish(), items });
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
