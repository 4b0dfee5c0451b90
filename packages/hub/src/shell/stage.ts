import { loadHubWords } from '@team-booking/words/hub';
import type { LitElement } from 'lit';
import type { Address } from '../address/address.ts';
import type { Hub } from '../hub.ts';
import type { HubView } from '../hub-view.ts';
import { loadView, viewAt, VIEWS } from '../views.ts';

/** Whatever is shown of a view that has been loaded. */
export type AnyView = HubView<never, unknown> & HTMLElement;

/** What stands in the hub's content: the view of the present address. */
export class Stage {
  readonly #shell: LitElement & { readonly hub: Hub | undefined };
  shown: { readonly tag: string; readonly element: AnyView } | undefined;
  /** What kept a view from being loaded. */
  problem: unknown;

  constructor(shell: LitElement & { readonly hub: Hub | undefined }) {
    this.#shell = shell;
  }

  /** Nothing is shown any more. */
  clear(): void {
    this.shown = undefined;
    this.problem = undefined;
  }

  /** Shows the view of the present address. @param isFirst whether nothing was gone to, so that the focus stays where it is */
  async follow(isFirst = false): Promise<void> {
    try {
      await this.#follow(isFirst);
    } catch (error) {
      this.problem = error;
    }
    this.#shell.requestUpdate();
  }

  async #follow(isFirst: boolean): Promise<void> {
    const { hub } = this.#shell;
    if (!hub) return;
    const address = hub.router.current;
    const name = viewAt(address, hub.me.role);
    if (!name) return this.clear();
    const [tag, words] = await Promise.all([loadView(name), loadHubWords(hub.locale, VIEWS[name].words)]);
    if (!same(address, hub.router.current)) return;
    const isSame = this.shown?.tag === tag && this.shown.element.address.id === address.id;
    const element = isSame ? this.shown!.element : (document.createElement(tag) as unknown as AnyView);
    Object.assign(element, { hub, words, address });
    this.problem = undefined;
    if (isSame) return;
    this.shown = { tag, element };
    this.#shell.requestUpdate();
    if (!isFirst) await this.#focus(element);
  }

  /** The focus goes to the heading of a view that was gone to, once it is there. */
  async #focus(element: AnyView): Promise<void> {
    await this.#shell.updateComplete;
    this.#shell.renderRoot.querySelector('main')?.scrollTo(0, 0);
    for (let i = 0; i < 40 && !element.renderRoot?.querySelector('h1'); i++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (this.shown?.element !== element) return;
    }
    element.renderRoot?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }
}

const same = (one: Address, two: Address) => JSON.stringify(one) === JSON.stringify(two);
