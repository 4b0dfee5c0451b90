import type {
  CalendarConnection,
  CalendarPlaces,
  FoundCalendar,
  HostDocument,
  NewCalendar,
} from '@team-booking/contract/team';
import type { Problem } from '@team-booking/contract';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../../hub.ts';
import { wrongWords } from '../../../parts/form/wrong.ts';
import { problemWords } from '../../../parts/problem-words.ts';
import { base } from '../../../theme/base.styles.ts';
import { icons } from '../../../theme/icons.ts';
import { consentUrl } from './accounts.ts';
import { calendarsStyles } from './calendars.styles.ts';
import { accountWays, feedForm, foundForm, serverForm } from './connecting-forms.ts';

/** Where a calendar comes from: a place with CalDAV by its id, an account by its kind, another server, or a feed. */
type Place = string;
const OTHER = 'other';
const FEED = 'feed';

/** How the chosen calendar is connected besides. */
type Access = Pick<NewCalendar, 'username' | 'password' | 'connection'>;

/** Connects one more calendar: by a server and a password, by consent, or by the address of a feed. Fires `ended` once it is. */
export class HubConnecting extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    host: { attribute: false },
    places: { attribute: false },
    place: { state: true },
    found: { state: true },
    problem: { state: true },
    isBusy: { state: true },
  };
  static override styles = [base, calendarsStyles];
  declare hub: Hub;
  declare words: HubWords['calendars'];
  declare host: HostDocument;
  declare places: CalendarPlaces;
  declare place: Place;
  /** Calendars to choose from. */
  declare found: readonly FoundCalendar[] | undefined;
  declare problem: unknown;
  declare isBusy: boolean;
  #access: Access = {};

  constructor() {
    super();
    this.place = '';
    this.isBusy = false;
  }

  /** Lets a calendar of a connected account be chosen. */
  async choose({ id: connection }: Pick<CalendarConnection, 'id'>): Promise<void> {
    const { hub, host } = this;
    this.#access = { connection };
    await this.#work(async () => {
      this.found = (await hub.client.connectionCalendars({ id: host.id, connection })).items;
    });
    await this.#focusFound();
  }

  async #work(work: () => Promise<void>): Promise<boolean> {
    if (this.isBusy) return false;
    this.isBusy = true;
    this.problem = undefined;
    try {
      await work();
      return true;
    } catch (error) {
      const { hub } = this;
      const { errors = [] } = (error as { problem?: Problem }).problem ?? {};
      this.problem =
        errors.length > 0
          ? wrongWords(await loadHubWords(hub.locale, 'draft'), errors)
          : problemWords(error, hub.words);
      return false;
    } finally {
      this.isBusy = false;
    }
  }

  async #focusFound(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.found input')?.focus();
    if (this.found) this.hub.announce(this.words.found(this.found.length));
  }

  #placed(place: Place): void {
    this.place = place;
    this.found = undefined;
    this.problem = undefined;
  }

  async #look(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const value = (name: string) => (form.elements.namedItem(name) as HTMLInputElement | null)?.value.trim() ?? '';
    const { hub, host, place } = this;
    if (place === FEED) return this.#add(value('address'));
    const known = this.places.caldav.find(({ id }) => id === place);
    const typed = value('address');
    const username = value('username') || (known?.server ? typed : '');
    const password = value('password');
    const address = known?.server ?? typed;
    this.#access = { username: username || typed, password };
    await this.#work(async () => {
      const body = { address, password, ...(username && { username }) };
      this.found = (await hub.client.discoverCalendars({ id: host.id, body })).items;
    });
    await this.#focusFound();
  }

  async #add(calendar: string): Promise<void> {
    const { hub, words, host, place } = this;
    const isDone = await this.#work(async () => {
      const isWritten = host.calendars.some(({ writes }) => writes);
      const isWritable = this.found?.find((one) => one.calendar === calendar)?.writable ?? false;
      const body = {
        calendar,
        ...(place === FEED ? {} : this.#access),
        ...(isWritable && !isWritten && { writes: true }),
      };
      await hub.client.addCalendar({ id: host.id, body, revision: host.revision });
    });
    if (!isDone) return;
    this.place = '';
    this.found = undefined;
    this.#access = {};
    hub.toast({ text: words.added });
    this.dispatchEvent(new Event('ended'));
  }

  override render(): TemplateResult {
    const { words, places, place, problem, found } = this;
    return html`<section class="card" aria-labelledby="connect">
      <header><h2 id="connect" class="grow">${words.connect}</h2></header>
      <div class="pad col">
        <label class="f"
          >${words.place}<select
            class="in"
            .value=${place}
            @change=${(event: Event) => this.#placed((event.target as HTMLSelectElement).value)}
          >
            <option value="" ?selected=${place === ''}>${words.choosePlace}</option>
            ${places.accounts.map(({ kind }) => html`<option value=${kind}>${words.kinds[kind]}</option>`)}
            ${places.caldav.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
            <option value=${OTHER}>${words.otherServer}</option>
            <option value=${FEED}>${words.feedPlace}</option>
          </select></label
        >
        ${
          found
            ? foundForm(words, found, this.isBusy, (calendar) => void this.#add(calendar))
            : place === ''
              ? nothing
              : this.#way()
        }
        ${problem === undefined ? nothing : html`<p class="note" role="alert">${icons.warn}<span class="words">${problem}</span></p>`}
      </div>
    </section>`;
  }

  #way(): TemplateResult {
    const { hub, words, places, place, host, isBusy } = this;
    const look = (event: Event) => void this.#look(event);
    const account = places.accounts.find(({ kind }) => kind === place);
    if (account) {
      const choose = () => void this.choose({ id: `team-${account.kind}` });
      return accountWays(words, account, { consent: consentUrl(places, host.id, account), choose });
    }
    if (place === FEED) return feedForm(words, isBusy, look);
    const known = places.caldav.find(({ id }) => id === place);
    return serverForm({ hub, words, isBusy, look }, known, host.email ?? '');
  }
}
