import type { HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { dialogStyles } from '../../parts/dialog.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';

/** Asks for a note that the team reads. Fires `noted` once it is kept; what was typed stays until then. */
export class HubNoting extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    bookingId: { attribute: false },
    problem: { state: true },
  };
  static override styles = [base, dialogStyles];
  declare hub: Hub;
  declare words: HubWords['booking'];
  declare bookingId: string;
  declare problem: string | undefined;

  open(): void {
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { hub, words, bookingId } = this;
    const form = event.target as HTMLFormElement;
    const text = form.querySelector('textarea')!.value.trim();
    if (!text) return;
    try {
      await hub.client.addNote({ id: bookingId, body: { text } });
      this.problem = undefined;
      form.reset();
      this.#close();
      hub.toast({ text: words.noted });
      this.dispatchEvent(new Event('noted'));
    } catch (error) {
      this.problem = problemWords(error, hub.words);
    }
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')!.close();
  }

  override render(): TemplateResult {
    const { hub, words, problem } = this;
    return html`<dialog class="small-one" aria-labelledby="title">
      <form @submit=${(event: Event) => void this.#send(event)}>
        <header><h2 id="title" class="grow">${words.addNote}</h2></header>
        <div class="in-body col">
          <label class="f"
            >${words.note}<textarea class="in" name="text" rows="3" required maxlength="5000"></textarea>
          </label>
          ${problem === undefined ? nothing : html`<p class="note" role="alert">${icons.warn}${problem}</p>`}
        </div>
        <footer>
          <span class="grow"></span>
          <button class="btn quiet" type="button" @click=${() => this.#close()}>${hub.words.cancel}</button>
          <button class="btn main">${words.save}</button>
        </footer>
      </form>
    </dialog>`;
  }
}
