import type { HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../hub.ts';
import { base } from '../theme/base.styles.ts';
import { icons } from '../theme/icons.ts';
import { dialogStyles } from './dialog.ts';
import { problemWords } from './problem-words.ts';
import { reasonField, reasonIn } from './reason.ts';

/** How a booking ends before it begins. */
export type Ending = 'cancel' | 'decline';

/** Asks for the reason that the visitor reads, then cancels or declines a booking. Fires `ended` once that was done. */
export class HubEnding extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    booking: { state: true },
    ending: { state: true },
    problem: { state: true },
  };
  static override styles = [base, dialogStyles];
  declare hub: Hub;
  declare words: HubWords['booking'];
  declare booking: { readonly id: string; readonly visitor: string } | undefined;
  declare ending: Ending;
  declare problem: string | undefined;

  /** Asks about a booking. */
  async open(ending: Ending, booking: { readonly id: string; readonly visitor: string }): Promise<void> {
    Object.assign(this, { ending, booking, problem: undefined });
    await this.updateComplete;
    this.renderRoot.querySelector('form')!.reset();
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { hub, ending } = this;
    const form = event.target as HTMLFormElement;
    const reason = reasonIn(form);
    const request = { id: this.booking!.id, body: reason === undefined ? {} : { reason } };
    try {
      await (ending === 'cancel' ? hub.client.cancelTeamBooking(request) : hub.client.decline(request));
      this.#close();
      this.dispatchEvent(new Event('ended'));
    } catch (error) {
      this.problem = problemWords(error, hub.words);
    }
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')!.close();
  }

  override render(): TemplateResult | typeof nothing {
    const { hub, words, booking, ending, problem } = this;
    if (!booking) return nothing;
    const title = ending === 'cancel' ? words.cancelTitle(booking.visitor) : words.declineTitle(booking.visitor);
    return html`<dialog class="small-one" aria-labelledby="title">
      <form @submit=${(event: Event) => void this.#send(event)}>
        <header><h2 id="title" class="grow words">${title}</h2></header>
        <div class="in-body col">
          ${reasonField(words, hub.words.optional)}
          ${problem === undefined ? nothing : html`<p class="note" role="alert">${icons.warn}${problem}</p>`}
        </div>
        <footer>
          <span class="grow"></span>
          <button class="btn quiet" type="button" @click=${() => this.#close()}>${words.keep}</button>
          <button class="btn main">${ending === 'cancel' ? words.cancelBooking : hub.words.decline}</button>
        </footer>
      </form>
    </dialog>`;
  }
}
