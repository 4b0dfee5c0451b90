import type { FlowState } from '@team-booking/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FullView } from './view.ts';

/** The member of `history.state` that names the bookers whose entries lead here, the latest last. */
const OURS = 'teamBooking';

/** Milliseconds in which a traversal within the page arrives. */
const LONGEST = 1000;
/** Where the traversal of some booker leads that is on its way: of two at once the one that leads further back counts, and nothing leads past both. */
let leading = Infinity;

/** How far somebody has come, and what leads back and on from there. */
export interface Way {
  /** How many times `back()` leads to another place. */
  readonly depth: number;
  /** Whether it goes on by itself. */
  readonly passing?: boolean;
  /** Whether the entries that follow its own go with them. */
  readonly whole?: boolean;
  back(): void;
  forth(): void;
}

/**
 * Lets the back gesture step back inside the booker, and the forward gesture on again: a step that leads back to another one is a history
 * entry of the same address, with the page's own state, so that a router finds what it left. The entry goes when the step is left
 * otherwise. Without a history that can be written, as in some frames, nothing happens.
 */
export class BackGesture implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #way: () => Way | undefined;
  readonly #id = `${Math.random()}`;
  /** The address and the state of the page where the first entry was pushed. */
  #base: { href: string; state: unknown } | undefined;
  /** The entries from which own ones were pushed, where the browser names entries. */
  readonly #from: (string | undefined)[] = [];
  /** How many entries of bookers led here. */
  #depth = 0;
  #life: AbortController | undefined;
  /** Whether a traversal was asked for that has not come yet. */
  #traversing = false;

  /** @param way undefined while there is none, or nobody sees it */
  constructor(host: ReactiveControllerHost & Node, way: () => Way | undefined) {
    this.#host = host;
    this.#way = way;
    host.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    window.addEventListener('popstate', ({ state }) => this.#travelled(state), this.#life);
  }

  hostDisconnected(): void {
    this.#life?.abort();
    // An element that is only moved is connected again by then, and a router that leaves the page has pushed its own entry.
    setTimeout(() => {
      // What opened a booker takes its entries along.
      const root = this.#host.getRootNode();
      const inOpener = root instanceof ShadowRoot && root.host.localName.startsWith('team-booking-');
      if (!this.#host.isConnected && !inOpener) this.#goBack(this.#way()?.whole);
    });
  }

  hostUpdated(): void {
    const way = this.#way();
    if (!way || !this.#host.isConnected || this.#traversing) return;
    const { depth, passing, whole } = way;
    if (depth < this.#count()) this.#goBack(whole);
    else if (depth > this.#count() && !passing) this.#push(depth);
    this.#depth = entries(window.history.state).length;
  }

  /** Goes to another page, without leaving an entry of a step behind. */
  leave(url: string | URL): void {
    this.#life?.abort();
    this.#traversing = true;
    if (this.#isLast()) window.location.replace(url);
    else window.location.assign(url);
  }

  #push(wanted: number): void {
    const { href } = window.location;
    const { state } = window.history;
    // A state of another kind cannot carry a member.
    if (state !== null && Object.getPrototypeOf(state) !== Object.prototype) return;
    if (this.#count() === 0) this.#base = { href, state: state as unknown };
    try {
      while (this.#count() < wanted) {
        // Without an entry yet, this would be none of its own.
        if (window.navigation?.currentEntry === null) return;
        this.#from[this.#count()] = window.navigation?.currentEntry?.key;
        const ours = [...entries(window.history.state), this.#id];
        window.history.pushState({ ...(state as object), [OURS]: ours }, '');
      }
    } catch {
      // Some frames have no history, and some browsers limit how often it is written.
    }
  }

  /** Drops the entry of a step that was left. */
  #goBack(whole = false): void {
    const all = entries(window.history.state);
    const own = whole ? all.indexOf(this.#id) : all.length - 1;
    if (this.#traversing || all[own] !== this.#id) return;
    const { navigation } = window;
    const key = this.#from[whole ? 0 : this.#count() - 1];
    const to = navigation?.entries().findIndex((entry) => entry.key === key) ?? 0;
    if (to < 0 || to >= leading) return;
    leading = to;
    this.#traversing = true;
    // Even where this was removed and is back before that: it is not the visitor's.
    const arrived = () => {
      leading = Infinity;
      setTimeout(() => (this.#traversing = false));
    };
    window.addEventListener('popstate', arrived, { once: true });
    setTimeout(arrived, LONGEST);
    if (!navigation) return window.history.go(own - all.length);
    const { committed, finished } = navigation.traverseTo(key!);
    // Another one that leads further back ends this one.
    const failed = () => void (this.#traversing = false);
    committed?.catch(failed);
    finished?.catch(failed);
  }

  #travelled(state: unknown): void {
    const way = this.#way();
    const ours = this.#traversing;
    this.#traversing = false;
    // By then the visitor may have gone on again.
    if (ours) return this.#host.requestUpdate();
    if (!way || !this.#base || window.location.href !== this.#base.href) return;
    // Links to a place in the page, and entries of the page, are not the way back.
    const came = this.#count(state);
    if (came === 0 && JSON.stringify(state) !== JSON.stringify(this.#base.state)) return;
    const { depth } = way;
    for (let i = came; i < depth; i++) way.back();
    if (came > depth && entries(state).length > this.#depth) way.forth();
    this.#host.requestUpdate();
  }

  /** How many entries of this booker led to the present one. */
  #count(state: unknown = window.history.state): number {
    return entries(state).filter((id) => id === this.#id).length;
  }

  #isLast(): boolean {
    return entries(window.history.state).at(-1) === this.#id;
  }
}

/** The way through the steps of a booker; none while it is not seen. */
export function wayOf(view: FullView | undefined, booker: Element): Way | undefined {
  if (!view || booker.getClientRects().length === 0) return undefined;
  const { flow, state } = view;
  return {
    depth: depthOf(state),
    // What is sent at once leads on.
    passing: state.writing.name === 'sending',
    back: () => flow.back(),
    forth: () => flow.proceed(),
  };
}

/** How many times `back()` leads from a step to another one. */
function depthOf({ step, routed: { length: asked } }: FlowState): number {
  if (step.name === 'details') return 1 + asked;
  if (step.name === 'pick') return step.moving ? 1 : asked;
  if (step.name === 'route') return asked + (step.asked.name === 'message' ? 1 : 0);
  return step.name === 'cancel' ? 1 : 0;
}

function entries(state: unknown): readonly string[] {
  const ours = (state as Record<string, unknown> | null)?.[OURS];
  return Array.isArray(ours) ? (ours as string[]) : [];
}
