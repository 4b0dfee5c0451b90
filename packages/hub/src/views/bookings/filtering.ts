import { withQuery, type Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';

/** How long somebody rests before what they have typed is searched for. Milliseconds. */
const REST = 250;

/** What is changed of the filters, all of which are in the address. */
export class Filtering {
  readonly #view: { readonly hub: Hub; readonly address: Address; readonly renderRoot: ParentNode };
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(view: { readonly hub: Hub; readonly address: Address; readonly renderRoot: ParentNode }) {
    this.#view = view;
  }

  /** Searches for what is in a field. */
  type(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.stop();
    this.#typing = setTimeout(() => this.#go({ words: value }), REST);
  }

  /** What was typed last is not searched for. */
  stop(): void {
    clearTimeout(this.#typing);
  }

  /** Leaves nothing out any more, and gives the search the focus. */
  clear(): void {
    this.#go({ host: '', type: '', status: '', words: '', from: '', to: '' });
    this.#view.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  #go(changes: Readonly<Record<string, string>>): void {
    const { hub, address } = this.#view;
    hub.router.go(withQuery(address, changes), true);
  }
}
