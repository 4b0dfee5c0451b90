import { html, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';

/** What cannot be taken back, and has to be said yes to. */
interface Question {
  /** Names the thing. */
  readonly title: string;
  /** What happens. */
  readonly more: string | TemplateResult;
  /** The button that does it. */
  readonly verb: string;
  readonly yes: () => void;
}

/** A dialog that names what is about to be done; `openDialog` of `parts/dialog` opens it. */
export function confirmDialog({ words }: Hub, name: string, { title, more, verb, yes }: Question): TemplateResult {
  const close = (event: Event) => (event.currentTarget as HTMLElement).closest('dialog')!.close();
  return html`<dialog class="small-one ${name}" aria-labelledby="${name}-title">
    <form
      method="dialog"
      @submit=${(event: Event) => {
        event.preventDefault();
        close(event);
        yes();
      }}
    >
      <header><h2 id="${name}-title" class="words grow">${title}</h2></header>
      <div class="in-body small words">${more}</div>
      <footer>
        <span class="grow"></span>
        <button class="btn quiet" type="button" autofocus @click=${close}>${words.cancel}</button>
        <button class="btn main">${verb}</button>
      </footer>
    </form>
  </dialog>`;
}
