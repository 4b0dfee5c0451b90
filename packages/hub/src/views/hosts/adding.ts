import type { Problem } from '@team-booking/contract';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { dialogStyles } from '../../parts/dialog.ts';
import { wrongWords } from '../../parts/form/wrong.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';

/** Asks who else hosts. Fires `added` with the host. */
export class HubAdding extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    problem: { state: true },
    isRoom: { state: true },
  };
  static override styles = [base, dialogStyles];
  declare hub: Hub;
  declare words: HubWords['hosts'];
  declare problem: unknown;
  declare isRoom: boolean;

  constructor() {
    super();
    this.isRoom = false;
  }

  open(): void {
    this.problem = undefined;
    this.isRoom = false;
    this.renderRoot.querySelector('form')!.reset();
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  #choose(event: Event): void {
    this.isRoom = (event.target as HTMLSelectElement).value === 'resource';
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { hub } = this;
    const form = event.target as HTMLFormElement;
    const value = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value.trim();
    const email = value('email');
    try {
      const body = {
        name: value('name'),
        ...(email !== '' && { email }),
        ...(this.isRoom && { kind: 'resource' as const }),
      };
      const host = await hub.client.addHost({ body });
      this.#close();
      this.dispatchEvent(new CustomEvent('added', { detail: host }));
    } catch (error) {
      const { errors = [] } = (error as { problem?: Problem }).problem ?? {};
      this.problem =
        errors.length > 0
          ? wrongWords(await loadHubWords(hub.locale, 'draft'), errors)
          : problemWords(error, hub.words);
    }
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')!.close();
  }

  override render(): TemplateResult {
    const { hub, words, problem, isRoom } = this;
    return html`<dialog class="small-one" aria-labelledby="title">
      <form @submit=${(event: Event) => void this.#send(event)}>
        <header><h2 id="title" class="grow">${words.addTitle}</h2></header>
        <div class="in-body col">
          <label class="f">${words.name}<input class="in" name="name" required maxlength="200" /></label>
          <label class="f"
            >${words.kind}<select class="in" name="kind" @change=${(event: Event) => this.#choose(event)}>
              <option value="person">${words.person}</option>
              <option value="resource">${words.room}</option>
            </select></label
          >
          <label class="f"
            >${words.email}<input
              class="in"
              name="email"
              type="email"
              dir="ltr"
              ?required=${!isRoom}
              placeholder=${isRoom ? hub.words.optional : nothing}
          /></label>
          <p class="small muted">${words.usual}</p>
          ${problem === undefined ? nothing : html`<p class="note" role="alert">${icons.warn}<span class="words">${problem}</span></p>`}
        </div>
        <footer>
          <span class="grow"></span>
          <button class="btn quiet" type="button" @click=${() => this.#close()}>${hub.words.cancel}</button>
          <button class="btn main">${words.add}</button>
        </footer>
      </form>
    </dialog>`;
  }
}
