import type { FlowState } from '@team-booking/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FullView } from './view.ts';

/** The member of `history.state` that names the bookers whose entries lead here, the latest last. */
const OURS = 'teamBooking';

/**
 * Lets the back gesture step back inside the booker, and the forward gesture on again: a step that leads back to another one is a history
 * entry of the same address, with the page's own state, so that a router finds what it left. The entry goes when the step is left
 * otherwise. Without a history that can be written, as in some frames, nothing happens.
 */
export class BackGesture implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #view: () => FullView | undefined;
  readonly #id = `${Math.random()}`;
  /** The address and the state of the page where the first entry was pushed. */
  #base: { href: string; state: unknown } | undefined;
  /** How many entries of bookers led here. */
  #depth = 0;
  #life: AbortController | undefined;
  /** Whether a traversal was asked for that has not come yet. */
  #traversing = false;

  constructor(host: ReactiveControllerHost & Node, view: () => FullView | undefined) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    this.#traversing = false;
    window.addEventListener('popstate', ({ state }) => this.#travelled(state), this.#life);
  }

  hostDisconnected(): void {
    this.#life?.abort();
    // An element that is only moved is connected again by then, and a router that leaves the page has pushed its own entry.
    setTimeout(() => {
      if (!this.#host.isConnected) this.#goBack();
    });
  }

  hostUpdated(): void {
    if (!this.#host.isConnected || this.#traversing) return;
    const { state } = this.#view() ?? {};
    if (!state) return;
    const deep = leadsBack(state.step);
    if (!deep) this.#goBack();
    // What is sent at once leads on.
    else if (!this.#has() && state.writing.name !== 'sending') this.#push();
    this.#depth = entries(window.history.state).length;
  }

  /** Goes to another page, without leaving an entry of a step behind. */
  leave(url: string | URL): void {
    this.#life?.abort();
    this.#traversing = true;
    if (this.#isLast()) window.location.replace(url);
    else window.location.assign(url);
  }

  #push(): void {
    const { href } = window.location;
    const state: unknown = window.history.state;
    // A state of another kind cannot carry a member.
    if (state !== null && Object.getPrototypeOf(state) !== Object.prototype) return;
    try {
      window.history.pushState({ ...(state as object), [OURS]: [...entries(state), this.#id] }, '');
      this.#base = { href, state };
    } catch {
      // Some frames have no history, and some browsers limit how often it is written.
    }
  }

  /** Drops the entry of a step that was left; twice would leave the page. */
  #goBack(): void {
    if (this.#traversing || !this.#isLast()) return;
    this.#traversing = true;
    window.history.back();
  }

  #travelled(state: unknown): void {
    const view = this.#view();
    this.#traversing = false;
    if (!view || !this.#base || window.location.href !== this.#base.href) return;
    const here = this.#has(state);
    // Links to a place in the page, and entries of the page, are not the way back.
    if (!here && JSON.stringify(state) !== JSON.stringify(this.#base.state)) return;
    const { flow } = view;
    const deep = leadsBack(flow.state.step);
    if (deep && !here) flow.back();
    else if (!deep && entries(state).length > this.#depth) flow.proceed();
    this.#host.requestUpdate();
  }

  #has(state: unknown = window.history.state): boolean {
    return entries(state).includes(this.#id);
  }

  #isLast(): boolean {
    return entries(window.history.state).at(-1) === this.#id;
  }
}

/** Whether `back()` leads from a step to another one. */
function leadsBack(step: FlowState['step']): boolean {
  return step.name === 'details' || step.name === 'cancel' || (step.name === 'pick' && !!step.moving);
}

function entries(state: unknown): readonly string[] {
  const ours = (state as Record<string, unknown> | null)?.[OURS];
  return Array.isArray(ours) ? (ours as string[]) : [];
}
