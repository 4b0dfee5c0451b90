import type { FlowState } from '@team-booking/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FullView } from './view.ts';

/** The member of `history.state` that names the bookers whose entries lead here, the latest last. */
const OURS = 'teamBooking';

/** Milliseconds in which a traversal within the page arrives. */
const LONGEST = 1000;
/** Where the traversal of some booker leads that is on its way: of two at once the one that leads further back counts, and nothing leads past both. */
let leading = Infinity;
/** By a booker's id: the entries from which its own were pushed since the page was loaded, where the browser names entries. */
const from = new Map<string, (string | undefined)[]>();
/** Ids of bookers that were removed. */
const gone = new Set<string>();

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
    gone.delete(this.#id);
    this.#life = new AbortController();
    window.addEventListener('popstate', ({ state }) => this.#travelled(state), this.#life);
  }

  hostDisconnected(): void {
    this.#life?.abort();
    gone.add(this.#id);
    // An element that is only moved is connected again by then, and a router that leaves the page has pushed its own entry.
    setTimeout(() => this.#dropDead());
  }

  hostUpdated(): void {
    const way = this.#way();
    if (!way || !this.#host.isConnected) return;
    this.#dropDead();
    if (this.#traversing) return;
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
        const key = window.navigation?.currentEntry?.key;
        from.set(this.#id, [...(from.get(this.#id) ?? []).slice(0, this.#count()), key]);
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
    if (all[own] === this.#id) this.#drop(all, own);
  }

  /** Drops the entries of bookers that are gone, and of a former load of the page: nothing of their steps is kept, so they lead nowhere. */
  #dropDead(): void {
    const all = entries(window.history.state);
    this.#drop(all, 1 + all.findLastIndex((id) => from.has(id) && !gone.has(id)));
  }

  /** Goes back to where the first of some entries was pushed. @param index of the first one among all that lead to the present one */
  #drop(all: readonly string[], index: number): void {
    if (this.#traversing || index === all.length) return;
    const to = whence(all, index);
    if (to < 0 || to >= leading) return;
    leading = to;
    this.#traversing = true;
    // Even where this was removed and is back before that: it is not the visitor's.
    const arrived = () => {
      leading = Infinity;
      setTimeout(() => {
        this.#traversing = false;
        // One that was never made is asked for again.
        this.#host.requestUpdate();
      });
    };
    // Before anybody renders what has come of it: what had to wait for it may go on then.
    window.addEventListener('popstate', arrived, { once: true, capture: true });
    setTimeout(arrived, LONGEST);
    const { navigation } = window;
    if (!navigation) return window.history.go(index - all.length);
    const { committed, finished } = navigation.traverseTo(navigation.entries()[to]!.key);
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

/** The history's index of the entry from which one was pushed: below 0 where that is not known, 0 where the browser does not name entries. */
function whence(all: readonly string[], index: number): number {
  const { navigation } = window;
  const id = all[index]!;
  const keys = from.get(id);
  // A frame cannot count on what a former load left: the history is also that of the page around it.
  if (!navigation) return keys || window === window.top ? 0 : -1;
  const known = navigation.entries();
  if (keys) {
    const key = keys[all.slice(0, index).filter((one) => one === id).length];
    return known.findIndex((entry) => entry.key === key);
  }
  const before = (navigation.currentEntry?.index ?? 0) - (all.length - index);
  return known[before]?.url === window.location.href ? before : -1;
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
