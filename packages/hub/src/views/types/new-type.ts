import type { BookingTypeSummary, NewBookingType } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { allHosts } from '../../parts/all-hosts.ts';
import { dialogStyles, openDialog } from '../../parts/dialog.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';
import { startOf } from './start-of.ts';

type Mode = BookingTypeSummary['mode'];

/** Asks what can be booked and who is there, makes a draft of it, and goes to its editor. */
export class HubNewType extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    problem: { state: true },
  };
  static override styles = [
    base,
    dialogStyles,
    css`
      .modes {
        display: grid;
        gap: 0.25rem;
      }
      .modes label {
        display: flex;
        gap: 0.625rem;
        align-items: center;
        min-block-size: 2.25rem;
      }
      .modes input {
        inline-size: 1.125rem;
        block-size: 1.125rem;
        margin: 0;
        accent-color: var(--accent);
      }
    `,
  ];
  declare hub: Hub;
  declare words: HubWords['types'];
  declare problem: string | undefined;

  open(): void {
    openDialog(this.renderRoot, 'dialog');
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')!.close();
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { client, me, router } = this.hub;
    const given = new FormData(event.target as HTMLFormElement);
    const mode = given.get('mode') as Mode;
    const title = (given.get('title') as string).trim();
    if (!title) return;
    try {
      const all = await allHosts(this.hub, new AbortController().signal);
      const hosts = all.filter(({ active, kind }) => active && kind !== 'resource').map(({ id }) => id);
      const body: NewBookingType = { title, mode, ...startOf(mode, hosts, me.host) };
      const { id } = await client.addBookingType({ body });
      this.#close();
      router.go(at('types', id));
    } catch (error) {
      this.problem = problemWords(error, this.hub.words);
    }
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
          <fieldset class="plain modes">
            <legend class="sr-only">${words.who}</legend>
            ${modes.map(
              ([mode, text], i) =>
                html`<label><input type="radio" name="mode" .value=${mode} ?checked=${i === 0} />${text}</label>`,
            )}
          </fieldset>
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
}
