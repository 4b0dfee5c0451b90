import type { BookingTypeSummary, HostSummary, NewBookingType } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { allHosts } from '../../parts/all-hosts.ts';
import { dialogStyles, openDialog } from '../../parts/dialog.ts';
import { hostStyles } from '../../parts/host.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';
import { startOf } from './start-of.ts';
import { whoHosts, whoHostsStyles } from './who-hosts.ts';

type Mode = BookingTypeSummary['mode'];

/** Asks what can be booked and who hosts it, or which type it starts from, makes a draft of it, and goes to its editor. */
export class HubNewType extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    types: { attribute: false },
    whoTitle: { attribute: false },
    problem: { state: true },
    hosts: { state: true },
    chosen: { state: true },
    mode: { state: true },
    from: { state: true },
  };
  static override styles = [
    base,
    dialogStyles,
    hostStyles,
    whoHostsStyles,
    css`
      .modes {
        display: grid;
        gap: 0.25rem;
      }
    `,
  ];
  declare hub: Hub;
  declare words: HubWords['types'];
  /** Those that it can start from. */
  declare types: readonly BookingTypeSummary[];
  /** Asks who hosts it. */
  declare whoTitle: string;
  declare problem: string | undefined;
  declare hosts: readonly HostSummary[];
  declare chosen: ReadonlySet<string>;
  declare mode: Mode;
  /** Id of the type that it starts from; empty: none. */
  declare from: string;

  constructor() {
    super();
    Object.assign(this, { types: [], whoTitle: '', hosts: [], chosen: new Set(), mode: 'round-robin', from: '' });
  }

  open(): void {
    Object.assign(this, { chosen: new Set(), mode: 'round-robin', from: '', problem: undefined });
    openDialog(this.renderRoot, 'dialog');
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const all = await allHosts(this.hub, new AbortController().signal);
      this.hosts = all.filter(({ active, kind }) => active && kind !== 'resource');
    } catch (error) {
      this.problem = problemWords(error, this.hub.words);
    }
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')!.close();
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { client, me, router } = this.hub;
    const { mode, from, chosen } = this;
    const title = (new FormData(event.target as HTMLFormElement).get('title') as string).trim();
    if (!title) return;
    try {
      const hosts = this.hosts.map(({ id }) => id).filter((id) => chosen.has(id));
      const body: NewBookingType = { title, mode, ...startOf(mode, hosts, me.host) };
      const { id } = from
        ? await client.duplicateBookingType({ id: from, body: { title } })
        : await client.addBookingType({ body });
      this.#close();
      router.go(at('types', id));
    } catch (error) {
      this.problem = problemWords(error, this.hub.words);
    }
  }

  readonly #starts = (event: Event): void => {
    this.from = (event.target as HTMLSelectElement).value;
  };

  /** One person hosts what only one can: of several, the first stays. */
  #choose(mode: Mode): void {
    this.mode = mode;
    if (mode === 'solo') this.chosen = new Set([...this.chosen].slice(0, 1));
  }

  override render(): TemplateResult | typeof nothing {
    const { hub, words } = this;
    if (!hub) return nothing;
    const modes: readonly (readonly [Mode, string])[] = [
      ['round-robin', words.inTurn],
      ['collective', words.everybody],
      ['solo', words.one],
      ['panel', words.mix],
    ];
    return html`<dialog class="small-one" aria-labelledby="title">
      <form @submit=${(event: SubmitEvent) => void this.#make(event)}>
        <header>
          <h2 id="title" class="grow">${words.newType}</h2>
          <button class="btn quiet icon" type="button" aria-label=${hub.words.close} @click=${() => this.#close()}>
            ${icons.x}
          </button>
        </header>
        <div class="in-body col">
          <label class="f">${words.newTitle}<input class="in" name="title" required maxlength="200" autofocus /></label>
          ${
            this.types.length === 0
              ? nothing
              : html`<label class="f"
                  >${words.startFrom}<select class="in" name="from" @change=${this.#starts}>
                    <option value="" .selected=${this.from === ''}>${words.fromNothing}</option>
                    ${this.types.map(({ id, title }) => html`<option value=${id} .selected=${this.from === id}>${title}</option>`)}
                  </select></label
                >`
          }
          ${this.from === '' ? this.#who(modes) : nothing}
          <p class="small muted">${words.newHelp}</p>
          ${this.problem === undefined ? nothing : html`<p class="note" role="alert">${icons.warn}${this.problem}</p>`}
        </div>
        <footer>
          <span class="grow"></span>
          <button class="btn quiet" type="button" @click=${() => this.#close()}>${hub.words.cancel}</button>
          <button class="btn main">${words.make}</button>
        </footer>
      </form>
    </dialog>`;
  }

  #who(modes: readonly (readonly [Mode, string])[]): TemplateResult {
    const { words, hosts, chosen, mode } = this;
    return html`<fieldset class="plain modes">
        <legend class="sr-only">${words.who}</legend>
        ${modes.map(
          ([one, text]) =>
            html`<label
              ><input
                type="radio"
                name="mode"
                .value=${one}
                .checked=${one === mode}
                @change=${() => this.#choose(one)}
              />${text}</label
            >`,
        )}
      </fieldset>
      ${
        hosts.length === 0
          ? nothing
          : whoHosts({
              words,
              title: this.whoTitle,
              hosts,
              chosen,
              isOne: mode === 'solo',
              choose: (next) => (this.chosen = next(this.chosen)),
            })
      }`;
  }
}
