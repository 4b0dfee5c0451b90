import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterFrame } from './after-frame.ts';

/** The lines that a window over a list shows, with some to spare: from the first to before the last. All in one unit. */
export function windowOf(offsets: Float64Array, top: number, height: number, spare = 8): readonly [number, number] {
  const count = offsets.length - 1;
  const first = lineAt(offsets, Math.max(0, top - spare));
  const last = lineAt(offsets, top + height + spare);
  return [Math.min(first, count), Math.min(last + 1, count)];
}

/** The line at an offset, by halving. */
function lineAt(offsets: Float64Array, offset: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** So many lines are made at once; what is missing then follows in the next frame. */
const AT_ONCE = 3;

/**
 * What is shown of a wanted window, so that no more than three lines are made at once: those that are there already, and new ones, from where
 * somebody looks on.
 *
 * @param shown the lines of before; of none, both are the same
 * @param wanted the lines of {@link windowOf}
 * @param seen the first line that is seen
 */
export function growingTo(
  shown: readonly [number, number],
  wanted: readonly [number, number],
  seen: number,
): readonly [number, number] {
  const first = Math.max(shown[0], wanted[0]);
  const last = Math.min(shown[1], wanted[1]);
  if (first >= last) {
    const from = Math.min(Math.max(seen, wanted[0]), wanted[1]);
    return [from, Math.min(from + AT_ONCE, wanted[1])];
  }
  const below = Math.min(wanted[1] - last, AT_ONCE);
  return [Math.max(wanted[0], first - (AT_ONCE - below)), last + below];
}

interface Host extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode;
}

/** Pixels of a rem. */
export const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** A window over a list with the class `all` that scrolls with the page: only lines in it are there. Its host renders anew when they are others. */
export class Window implements ReactiveController {
  readonly #host: Host;
  #scroller: Element | null = null;
  #list: string | undefined;
  #shown: readonly [number, number] = [0, 0];
  #isWaiting = false;
  #offsets: Float64Array = new Float64Array(1);
  readonly #resized = () => this.#host.requestUpdate();
  /** Most of what one scrolls shows the same lines. */
  readonly #moved = () => {
    const { wanted } = this.#wanted();
    if (!this.#isShown(wanted)) void this.#goOn();
  };

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this.#host.getRootNode() as ShadowRoot;
    this.#scroller = this.#host.closest('main') ?? host?.closest('main') ?? document.scrollingElement;
    this.#scroller?.addEventListener('scroll', this.#moved, { passive: true });
    window.addEventListener('resize', this.#resized);
  }

  hostDisconnected(): void {
    this.#scroller?.removeEventListener('scroll', this.#moved);
    window.removeEventListener('resize', this.#resized);
  }

  /**
   * The lines that are shown in this frame: from the first to before the last.
   *
   * @param list says which list it is, as its filters do; another one begins anew
   * @param offsets where each line begins and the last one ends, in rem
   */
  lines(list: string, offsets: Float64Array): readonly [number, number] {
    this.#offsets = offsets;
    const { wanted, top } = this.#wanted();
    const before = list === this.#list ? this.#shown : ([0, 0] as const);
    this.#list = list;
    this.#shown = growingTo(before, wanted, lineAt(offsets, top));
    if (!this.#isShown(wanted)) void this.#goOn();
    return this.#shown;
  }

  /** Renders in a task after the frame that scrolls, and not within it. */
  async #goOn(): Promise<void> {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    await afterFrame();
    this.#isWaiting = false;
    if (this.#host.isConnected) this.#host.requestUpdate();
  }

  /** The lines of the place that is looked at, and where that is, in rem. */
  #wanted(): { readonly wanted: readonly [number, number]; readonly top: number } {
    const unit = rem();
    const box = this.#host.renderRoot.querySelector('.all')?.getBoundingClientRect();
    const top = box ? Math.max(0, -box.top / unit) : 0;
    return { wanted: windowOf(this.#offsets, top, window.innerHeight / unit), top };
  }

  #isShown([first, last]: readonly [number, number]): boolean {
    return this.#shown[0] === first && this.#shown[1] === last;
  }
}
