import type { HostSummary } from '@team-booking/contract/team';
import { css, html, nothing, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { copy } from '../../parts/copy.ts';
import { avatar, hostStyles } from '../../parts/host.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { icons } from '../../theme/icons.ts';
import { addressesIn, nameOf } from './addresses.ts';

/** From an empty team to a published link by which its hosts are booked in turn. */
export class View extends HubView<'start', readonly HostSummary[]> {
  static override properties = { ...HubView.properties, wrong: { state: true }, isBusy: { state: true } };
  static override styles = [
    ...HubView.styles,
    hostStyles,
    skeletonStyles,
    css`
      .start {
        max-inline-size: 35rem;
        margin-inline: auto;
        padding: 2rem 1.5rem;
      }
      h1 {
        font-size: 1.5rem;
      }
      ol.cards {
        display: grid;
        gap: 0.75rem;
        margin-block: 1.5rem;
      }
      .cards > li {
        padding: 1rem;
        display: grid;
        gap: 0.75rem;
      }
      /* What is said beside a title goes below it rather than press it together. */
      .cards h2 {
        flex: 1 0 auto;
        max-inline-size: calc(100% - 2.5rem);
      }
      .number {
        inline-size: 1.5rem;
        block-size: 1.5rem;
        border-radius: 50%;
        display: grid;
        place-items: center;
        background: var(--accent);
        color: var(--on-accent);
        font-size: 0.8125rem;
        font-weight: 600;
        flex: none;
      }
      .people {
        border: 1px solid var(--line);
        border-radius: var(--radius-s);
      }
      .people li {
        padding: 0.5rem 0.75rem;
      }
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.5rem;
        align-items: end;
      }
    `,
  ];
  override readonly topics: readonly Topic[] = ['team'];
  declare wrong: readonly string[];
  declare isBusy: boolean;
  #title = '';
  #teamName = '';

  protected override async load(signal: AbortSignal): Promise<readonly HostSummary[]> {
    this.wrong ??= [];
    const { items } = await this.hub.client.hosts({}, { signal });
    return items.filter(({ active }) => active);
  }

  protected override show(hosts: readonly HostSummary[]): TemplateResult {
    const { hub, words } = this;
    const isEnough = hosts.length > 1;
    const step = (number: number, title: string, more: unknown, body: unknown) =>
      html`<li class="card">
        <div class="row wrap">
          <span class="number" aria-hidden="true">${hub.formats.number(number)}</span>
          <h2 class="grow">${title}</h2>
          ${more}
        </div>
        ${body}
      </li>`;
    const typed = (set: (text: string) => void) => (event: Event) =>
      set((event.target as HTMLInputElement).value.trim());
    return html`<div class="start">
      <h1 tabindex="-1">${words.title}</h1>
      <p class="muted">${words.lead}</p>
      <ol class="cards">
        ${step(1, words.team, nothing, html`<label class="f">${words.teamName}<input class="in" maxlength="200" .value=${hub.team.name} @input=${typed((text) => (this.#teamName = text))} /></label>`)}
        ${step(
          2,
          words.who,
          html`<span class="tag ${isEnough ? 'good' : 'warn'}"
            >${isEnough ? icons.check : icons.users}${isEnough ? words.enough(hosts.length) : words.oneMore}</span
          >`,
          html`${
              hosts.length === 0
                ? nothing
                : html`<ul class="people list">
                    ${hosts.map(
                      (host) =>
                        html`<li class="row">
                          ${avatar(host, 'm')}<span class="grow words"
                            ><b class="small">${host.name}</b> <span class="tiny muted">${host.email ?? ''}</span></span
                          >
                        </li>`,
                    )}
                  </ul>`
            }
            <form @submit=${(event: Event) => void this.#add(event)}>
              <label class="f"
                >${words.addresses}<input class="in" name="emails" autocomplete="off" aria-describedby="hint"
              /></label>
              <button class="btn">${words.add}</button>
            </form>
            ${this.wrong.length > 0 ? html`<p class="small bad" role="alert">${words.noAddress(this.wrong.join(', '))}</p>` : nothing}
            <p id="hint" class="small muted">${words.hint}</p>`,
        )}
        ${step(
          3,
          words.link,
          nothing,
          html`<label class="f"
              >${words.linkTitle}<input
                class="in"
                maxlength="200"
                placeholder=${hub.team.name}
                @input=${typed((text) => (this.#title = text))}
            /></label>
            <p class="small muted">${words.usual}</p>`,
        )}
      </ol>
      <div class="row">
        <span class="grow"></span>
        <button
          class="btn main"
          type="button"
          aria-disabled=${isEnough && !this.isBusy ? 'false' : 'true'}
          @click=${() => void this.#publish(hosts)}
        >
          ${icons.copy}${words.publish}
        </button>
      </div>
    </div>`;
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
    if (hosts.length < 2 || this.isBusy) return;
    const { hub, words } = this;
    const { client } = hub;
    this.isBusy = true;
    const isDone = await this.attempt(async () => {
      const name = this.#teamName;
      if (name && name !== hub.team.name)
        await client.changeTeam({ body: { name }, revision: (await client.team()).revision });
      const title = this.#title || name || hub.team.name;
      const { id } = await client.addBookingType({
        body: { title, mode: 'round-robin', hosts: hosts.map((host) => host.id) },
      });
      const { url } = await client.publishBookingType({ id });
      hub.announce(words.published);
      hub.router.go(at('today'), true);
      await copy(hub, url);
    });
    this.isBusy = false;
    if (!isDone) return;
  }
}
