import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../hub.ts';
import { base } from '../theme/base.styles.ts';
import { dialogStyles } from './dialog.ts';

/** What is asked before something that cannot be taken back. */
export interface Question {
  /** Names what it is done to. */
  readonly title: string;
  readonly more: string;
  /** What the button says that does it. */
  readonly verb: string;
}

/** Asks before what cannot be taken back. The focus is on the way out of it. */
export class HubAsking extends LitElement {
  static override properties = { hub: { attribute: false }, question: { state: true } };
  static override styles = [base, dialogStyles];
  declare hub: Hub;
  declare question: Question | undefined;
  #answer: ((isYes: boolean) => void) | undefined;

  /** @returns whether it is to be done */
  async ask(question: Question): Promise<boolean> {
    this.question = question;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')!.showModal();
    return new Promise((resolve) => (this.#answer = resolve));
  }

  #closed(event: Event): void {
    const dialog = event.target as HTMLDialogElement;
    this.#answer?.(dialog.returnValue === 'yes');
    dialog.returnValue = '';
  }

  override render(): TemplateResult | typeof nothing {
    const { hub, question } = this;
    if (!question) return nothing;
    return html`<dialog
      class="small-one"
      aria-labelledby="title"
      aria-describedby="more"
      @close=${(event: Event) => this.#closed(event)}
    >
      <form method="dialog">
        <header><h2 id="title" class="grow words">${question.title}</h2></header>
        <p id="more" class="in-body muted">${question.more}</p>
        <footer>
          <span class="grow"></span>
          <button class="btn quiet" value="no" autofocus>${hub.words.cancel}</button>
          <button class="btn main" value="yes">${question.verb}</button>
        </footer>
      </form>
    </dialog>`;
  }
}
