import type { HostSummary } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { copy } from '../../parts/copy.ts';
import { hostStyles } from '../../parts/host.ts';
import { logo, logoStyles } from '../../parts/logo.ts';
import { make } from '../../parts/make.ts';
import { firstType, modeFor } from '../../parts/preview/first-type.ts';
import { HubPreview } from '../../parts/preview/preview.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { icons } from '../../theme/icons.ts';
import { addressesIn, nameOf } from './addresses.ts';
import { people } from './people.ts';
import { startStyles } from './start.styles.ts';
import { stepCard, type Step } from './step.ts';
import { joined } from '../../parts/joined.ts';
import { intl } from '../../format/intl.ts';

/** From an empty team to a published link by which its hosts are booked in turn, with the booker that follows each key. */
export class View extends HubView<'start', readonly HostSummary[]> {
  static override properties = {
    ...HubView.properties,
    wrong: { state: true },
    isBusy: { state: true },
    open: { state: true },
    linkTitle: { state: true },
    teamName: { state: true },
  };
  static override styles = [...HubView.styles, hostStyles, skeletonStyles, logoStyles, startStyles];
  override readonly topics: readonly Topic[] = ['team'];
  declare wrong: readonly string[];
  declare isBusy: boolean;
  /** The step that shows its fields. */
  declare open: number;
  /** What is typed; where that is nothing, what is there already. */
  declare linkTitle: string;
  declare teamName: string | undefined;
  readonly #preview = make('team-hub-preview', HubPreview);

  constructor() {
    super();
    Object.assign(this, { wrong: [], isBusy: false, open: 2, linkTitle: '' });
  }

  protected override async load(signal: AbortSignal): Promise<readonly HostSummary[]> {
    const { items } = await this.hub.client.hosts({}, { signal });
    return items.filter(({ active }) => active);
  }

  protected override show(hosts: readonly HostSummary[]): TemplateResult {
    const { hub, words } = this;
    const teamName = this.teamName || hub.team.name;
    const title = this.linkTitle || teamName;
    this.#preview.parts = {
      hub,
      ...firstType(hub, { teamName, title, hosts }, document.baseURI),
      tag: 'team-booking',
      isLive: true,
    };
    return html`<div class="start">
      <div class="steps">
        <div class="row head">
          ${logo(hub)}<b class="clip grow" dir="auto">${hub.team.name}</b>
          <a class="btn quiet" href=${hub.router.href(at('settings'))}>${hub.words.settings}</a>
        </div>
        <h1 tabindex="-1">${words.title}</h1>
        <p class="muted">${words.lead}</p>
        <ol class="cards">
          ${this.#steps(hosts, { teamName, title }).map((step) => stepCard(hub, words.change, step))}
        </ol>
        <div class="row wrap end">
          ${
            hosts.length === 1
              ? html`<button class="btn" type="button" @click=${() => void this.#publish(hosts)}>
                  ${words.alone}
                </button>`
              : nothing
          }
          <button
            class="btn main"
            type="button"
            aria-disabled=${hosts.length > 1 && !this.isBusy ? 'false' : 'true'}
            @click=${() => void (hosts.length > 1 && this.#publish(hosts))}
          >
            ${icons.copy}${words.publish}
          </button>
        </div>
      </div>
      <div class="seen">${this.#preview}</div>
    </div>`;
  }

  #steps(hosts: readonly HostSummary[], { teamName, title }: { teamName: string; title: string }): Step[] {
    const { hub, words } = this;
    const { timeZone, locale } = hub.team;
    const languages = intl('DisplayNames', hub.locale, { type: 'language' });
    const isEnough = hosts.length > 1;
    const counted = isEnough ? words.enough(hosts.length) : words.oneMore;
    const typed = (name: 'linkTitle' | 'teamName') => (event: Event) =>
      (this[name] = (event.target as HTMLInputElement).value.trim());
    const step = (number: number) => ({
      number,
      isOpen: this.open === number,
      open: () => void this.#open(number),
    });
    return [
      {
        ...step(1),
        title: words.team,
        told: joined([teamName, timeZone && hub.formats.place(timeZone), locale && languages.of(locale)]),
        isDone: true,
        fields: () =>
          html`<label class="f"
            >${words.teamName}<input
              class="in"
              maxlength="200"
              placeholder=${hub.team.name}
              .value=${this.teamName ?? hub.team.name}
              @input=${typed('teamName')}
          /></label>`,
      },
      {
        ...step(2),
        title: words.who,
        told: counted,
        isDone: isEnough,
        beside: html`<span class="tag ${isEnough ? 'good' : 'warn'}"
          >${isEnough ? icons.check : icons.users}${counted}</span
        >`,
        fields: () => people({ hub, words, hosts, wrong: this.wrong, add: (event) => void this.#add(event) }),
      },
      {
        ...step(3),
        title: words.link,
        told: joined([title, words.usual]),
        isDone: this.linkTitle !== '',
        fields: () =>
          html`<label class="f"
              >${words.linkTitle}<input
                class="in"
                maxlength="200"
                placeholder=${teamName}
                .value=${this.linkTitle}
                @input=${typed('linkTitle')}
            /></label>
            <p class="small muted">${words.usual}</p>`,
      },
    ];
  }

  async #open(number: number): Promise<void> {
    this.open = number;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-step='${number}'] input`)?.focus();
  }

  async #add(event: Event): Promise<void> {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector('input')!;
    const { emails, wrong } = addressesIn(input.value);
    this.wrong = wrong;
    const known = new Set(this.data?.map(({ email }) => email));
    for (const email of emails.filter((one) => !known.has(one))) {
      if (!(await this.attempt(() => this.hub.client.addHost({ body: { name: nameOf(email), email } })))) return;
    }
    if (wrong.length === 0) input.value = '';
    input.focus();
    await this.refresh();
  }

  async #publish(hosts: readonly HostSummary[]): Promise<void> {
    if (this.isBusy) return;
    const { hub, words, teamName } = this;
    const { client } = hub;
    this.isBusy = true;
    await this.attempt(async () => {
      if (teamName && teamName !== hub.team.name)
        await client.changeTeam({ body: { name: teamName }, revision: (await client.team()).revision });
      const title = this.linkTitle || teamName || hub.team.name;
      const { id } = await client.addBookingType({
        body: { title, mode: modeFor(hosts.length), hosts: hosts.map((host) => host.id) },
      });
      const { url } = await client.publishBookingType({ id });
      hub.announce(words.published);
      hub.router.go(at('today'), true);
      await copy(hub, url);
    });
    this.isBusy = false;
  }
}
