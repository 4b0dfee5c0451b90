import type { HostDocument, HostSummary } from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { at, withQuery, type Address } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { allHosts } from '../../parts/all-hosts.ts';
import { empty } from '../../parts/empty.ts';
import { listStyles } from '../../parts/list.styles.ts';
import { long } from '../../parts/long.ts';
import { make } from '../../parts/make.ts';
import { page } from '../../parts/page.ts';
import { Slices } from '../../parts/slices.ts';
import { icons } from '../../theme/icons.ts';
import { HubAdding } from './adding.ts';
import { hostsStyles } from './hosts.styles.ts';
import { hostRow } from './row.ts';

interface Data {
  readonly hosts: readonly HostSummary[];
  readonly calendars: HubWords['calendars'];
}

/** Everybody who hosts: what they are, and how their calendars are. */
export class View extends HubView<'hosts', Data> {
  static override styles = [...HubView.styles, ...listStyles, hostsStyles];
  override readonly topics: readonly Topic[] = ['team', 'calendars'];
  readonly #adding = make('team-hub-adding', HubAdding);
  readonly #rows = new Slices(this, 20);
  #isAsked = false;

  constructor() {
    super();
    this.#adding.addEventListener('added', (event) => {
      const { detail } = event as CustomEvent<HostDocument>;
      this.hub.toast({ text: this.words.added(detail.name) });
      this.hub.router.go(at('hosts', detail.id));
    });
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { hub } = this;
    const [hosts, calendars] = await Promise.all([allHosts(hub, signal), loadHubWords(hub.locale, 'calendars')]);
    return { hosts, calendars };
  }

  protected override isAnother(_before: Address): boolean {
    return false;
  }

  /** An address may ask for one more, e.g. `?do=add`. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.address.query['do'] !== 'add' || !this.data || this.#isAsked) return;
    this.#isAsked = true;
    this.hub.router.go(withQuery(this.address, { do: '' }), true);
    this.#adding.open();
  }

  protected override show({ hosts, calendars }: Data): TemplateResult {
    const { hub, words } = this;
    Object.assign(this.#adding, { hub, words });
    const add = html`<button class="btn main" type="button" @click=${() => this.#adding.open()}>
      ${icons.plus}${words.add}
    </button>`;
    return page(hub, {
      title: hub.words.allHosts,
      actions: hosts.length === 0 ? nothing : add,
      body: html`${
        hosts.length === 0
          ? empty(words.none, words.noneMore, add)
          : html`<ul class=${long(hosts.length)}>
              ${this.#rows.of(hosts).map((host) => hostRow({ hub, words, calendars }, host))}
            </ul>`
      }
      ${this.#adding}`,
    });
  }
}
