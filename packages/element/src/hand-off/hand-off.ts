import type { ReactiveController } from 'lit';
import type { Opens } from '../opener.ts';
import type { SettingsElement } from '../settings-element.ts';
import type { Booker } from '../booker.ts';
import { whenShown } from './when-shown.ts';
import { draftOf } from './draft-of.ts';
import { entriesOf, type Entry } from './entries-of.ts';

/** What a form hands its data to. */
export interface Receiver extends Pick<Opens, 'open'> {
  readonly booker: Booker | undefined;
  warm(): void;
}

/**
 * Hands over what is typed in a form of the page, which `for` names: loads the booker at the form's first focus, and fills and opens it
 * when the form is sent. A form that no script of the page sends is not sent. The form itself stays as it is.
 */
export class HandOff implements ReactiveController {
  readonly #element: SettingsElement;
  readonly #receiver: Receiver;
  #root: EventTarget | undefined;
  #entries: Entry[] = [];

  constructor(element: SettingsElement, receiver: Receiver) {
    this.#element = element;
    this.#receiver = receiver;
  }

  hostConnected(): void {
    const root = this.#element.getRootNode();
    // In the window the page's own listeners come first; a shadow root's events do not get there.
    this.#root = root instanceof ShadowRoot ? root : window;
    this.#root.addEventListener('focusin', this.#focused);
    this.#root.addEventListener('submit', this.#sending, true);
    this.#root.addEventListener('submit', this.#sent);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('focusin', this.#focused);
    this.#root?.removeEventListener('submit', this.#sending, true);
    this.#root?.removeEventListener('submit', this.#sent);
  }

  readonly #focused = ({ target }: Event): void => {
    if ((target as HTMLInputElement).form?.id === this.#element.htmlFor) this.#receiver.warm();
  };

  /** Reads the form before the page's own listeners can empty it. */
  readonly #sending = ({ target }: Event): void => {
    if (this.#isIt(target)) this.#entries = entriesOf(target);
  };

  readonly #sent = (event: Event): void => {
    const { target: form, defaultPrevented } = event;
    if (!this.#isIt(form)) return;
    // Scripts that check a form by themselves mark what is wrong, and prevent the sending.
    if (defaultPrevented && (!form.checkValidity() || form.querySelector('[aria-invalid="true"]'))) return;
    event.preventDefault();
    this.#receiver.warm();
    void this.#handOver();
  };

  async #handOver(): Promise<void> {
    await this.#element.updateComplete;
    const { booker } = this.#receiver;
    if (!booker) return;
    whenShown(booker, ({ flow }, type) => {
      const draft = draftOf(this.#entries, type);
      this.#element.prefill = { ...this.#element.prefill, ...draft };
      // What was just sent outranks what was typed here before.
      flow.type(draft);
    });
    this.#receiver.open();
  }

  #isIt(target: EventTarget | null): target is HTMLFormElement {
    return target instanceof HTMLFormElement && target.id === this.#element.htmlFor;
  }
}
