import type { BookingTypeDocument, BookingTypeSummary } from '@team-booking/contract/team';
import { loadHubWords } from '@team-booking/words/hub';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { at, withQuery } from '../../address/address.ts';
import { needZones } from '../../format/zones.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { make } from '../../parts/make.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { differs, tabOf, type Tab } from './asked.ts';
import { CoveragePane } from './covering/coverage-pane.ts';
import { askNearMisses } from './near/ask.ts';
import { missesOf } from './near/misses.ts';
import { NearPane } from './near/near-pane.ts';
import { WhyPane } from './why/why-pane.ts';

const TABS = ['coverage', 'why', 'near'] as const satisfies readonly Tab[];

interface Data {
  readonly type: BookingTypeDocument;
  readonly types: readonly BookingTypeSummary[];
  readonly coverageWords: CoveragePane['words'];
}

/** When a booking type can be booked, and why not at other times. Each tab is a pane that loads by itself. */
export class View extends HubView<'times', Data> {
  static override properties = { ...HubView.properties, misses: { state: true } };
  static override styles = [...HubView.styles, pageStyles, skeletonStyles];
  /** How many hosts alone stand in the way of times; absent: not known yet. */
  declare misses: number | undefined;
  override readonly topics: readonly Topic[] = ['team'];
  #counting = new AbortController();
  readonly #coverage = make('team-hub-coverage', CoveragePane);
  readonly #why = make('team-hub-why', WhyPane);
  readonly #near = make('team-hub-near', NearPane);

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, locale } = this.hub;
    const [type, types, coverageWords] = await Promise.all([
      client.teamBookingType({ id: this.address.id! }, { signal }),
      client.teamBookingTypes({ query: { limit: 200 } }, { signal }),
      loadHubWords(locale, 'coverage'),
      needZones(),
    ]);
    void this.#count(type);
    return { type, types: types.items, coverageWords };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#counting.abort();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('address');
    if (before && this.data && differs(before, this.address, ['weeks', 'length'])) void this.#count(this.data.type);
  }

  /** Counts near misses beside what is shown, which does not wait for them. */
  async #count(type: BookingTypeDocument): Promise<void> {
    this.#counting.abort();
    this.#counting = new AbortController();
    const { signal } = this.#counting;
    try {
      const found = await askNearMisses(this.hub, type, this.address, signal);
      if (!signal.aborted) this.misses = missesOf(found).length;
    } catch {
      // Their own tab says what keeps them from being known.
      if (!signal.aborted) this.misses = undefined;
    }
  }

  protected override show(data: Data): TemplateResult {
    const { hub, words, address } = this;
    const tab = tabOf(address);
    return page(hub, {
      title: hub.words.times,
      actions: this.#chooser(data),
      tabs: TABS.map((name) => ({
        address: withQuery(address, { tab: name === 'coverage' ? '' : name }),
        text: name === 'near' && this.misses ? `${words.near} (${hub.formats.number(this.misses)})` : words[name],
        isCurrent: name === tab,
      })),
      body: html`${this.#pane(tab, data)}`,
    });
  }

  #pane(tab: Tab, { type, coverageWords }: Data): HTMLElement {
    const { hub, words, address } = this;
    if (tab === 'why') return Object.assign(this.#why, { hub, words, address, type });
    if (tab === 'near') return Object.assign(this.#near, { hub, words, address, type });
    return Object.assign(this.#coverage, { hub, words: coverageWords, times: words, address, type });
  }

  #chooser({ type, types }: Data): TemplateResult {
    const { hub, words, address } = this;
    const choose = (event: Event) =>
      hub.router.go(at('times', (event.target as HTMLSelectElement).value, address.query));
    const all = types.some(({ id }) => id === type.id) ? types : [type, ...types];
    return html`<select class="chip" aria-label=${words.type} @change=${choose}>
      ${all.map(({ id, title }) => html`<option value=${id} ?selected=${id === type.id}>${title}</option>`)}
    </select>`;
  }
}
