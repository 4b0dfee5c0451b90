import type { HostDocument, HostFeed } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../../hub.ts';
import { HubAsking } from '../../../parts/asking.ts';
import { copy } from '../../../parts/copy.ts';
import { firstName } from '../../../parts/host.ts';
import { make } from '../../../parts/make.ts';
import { problemWords } from '../../../parts/problem-words.ts';
import { base } from '../../../theme/base.styles.ts';
import { icons } from '../../../theme/icons.ts';
import { calendarsStyles } from './calendars.styles.ts';
import { joined } from '../../../parts/joined.ts';

/** The private feed of a host's bookings. Its address is shown once, as it is made. Fires `ended` after a change. */
export class HubFeed extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    host: { attribute: false },
    feed: { attribute: false },
    url: { state: true },
  };
  static override styles = [base, calendarsStyles];
  declare hub: Hub;
  declare words: HubWords['calendars'];
  declare host: HostDocument;
  declare feed: HostFeed;
  /** The new address, as long as this is shown. */
  declare url: string | undefined;
  readonly #asking = make('team-hub-asking', HubAsking);

  async #make(): Promise<void> {
    const { hub, words, host, feed } = this;
    if (feed.since !== null) {
      const question = { title: words.renewTitle(firstName(host.name)), more: words.renewMore, verb: words.renewFeed };
      if (!(await this.#asking.ask(question))) return;
    }
    await this.#attempt(async () => {
      this.url = (await hub.client.renewHostFeed({ id: host.id })).url;
    });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('.secret .in')?.select();
  }

  async #end(): Promise<void> {
    const { hub, words, host } = this;
    const question = { title: words.endTitle(firstName(host.name)), more: words.renewMore, verb: words.endFeed };
    if (!(await this.#asking.ask(question))) return;
    await this.#attempt(async () => {
      await hub.client.endHostFeed({ id: host.id });
      this.url = undefined;
      hub.toast({ text: words.feedEnded });
    });
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.hub.toast({ text: problemWords(error, this.hub.words), isBad: true });
    }
    this.dispatchEvent(new Event('ended'));
  }

  override render(): TemplateResult {
    const { hub, words, feed, url } = this;
    const { formats } = hub;
    Object.assign(this.#asking, { hub });
    const { since, readAt } = feed;
    const state =
      since === null
        ? ''
        : joined([
            words.feedMade(formats.dayShort(since)),
            readAt === null ? words.feedUnread : words.feedRead(formats.relative(readAt, hub.now())),
          ]);
    return html`<section class="card" aria-labelledby="feed">
      <header>
        <div class="grow">
          <h2 id="feed">${words.feed}</h2>
          <p class="small muted">${words.feedMore}</p>
        </div>
      </header>
      <div class="pad col">
        ${state && url === undefined ? html`<p class="small muted">${state}</p>` : nothing}
        ${
          url === undefined
            ? nothing
            : html`<p class="small row">${icons.lock}${words.once}</p>
                <div class="secret">
                  <input class="in" readonly dir="ltr" aria-label=${words.feedUrl} .value=${url} />
                  <button class="btn main" type="button" @click=${() => void copy(hub, url)}>
                    ${icons.copy}${words.copyFeed}
                  </button>
                </div>`
        }
        <div class="row wrap">
          <button class="btn" type="button" @click=${() => void this.#make()}>
            ${since === null ? words.make : words.renewFeed}
          </button>
          ${since === null ? nothing : html`<button class="btn quiet" type="button" @click=${() => void this.#end()}>${words.endFeed}</button>`}
        </div>
      </div>
      ${this.#asking}
    </section>`;
  }
}
