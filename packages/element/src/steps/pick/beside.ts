import type { CSSResult } from 'lit';
import type { Booker } from '../../booker.ts';
import type { FullView } from '../../view.ts';
import type * as Views from './views/views.ts';

/** Width of the booker, in its own font size, from which on there is room for more than the times of one day; as in the style sheet. */
const WIDE = 40;

/** The view that the page asks for in place of month and times, where the booker has the room. */
export class Beside {
  readonly #element: Booker;
  readonly #adopt: (styles: CSSResult) => void;
  #isMeasured = false;
  #isWide: boolean | undefined;
  /** `null` where it could not be loaded: then the month is shown. */
  #views: typeof Views | null | undefined;

  constructor(element: Booker, adopt: (styles: CSSResult) => void) {
    this.#element = element;
    this.#adopt = adopt;
  }

  /** The view; `''` where there is none, `undefined` until it is known and loaded, which renders again. */
  render(view: FullView): unknown {
    if (!this.#isMeasured) this.#measure();
    if (this.#isWide === false || this.#views === null) return '';
    return this.#isWide && this.#views?.[view.page.view as 'week'](view);
  }

  #measure(): void {
    this.#isMeasured = true;
    const booker = this.#element.renderRoot.querySelector<HTMLElement>('.booker')!;
    new ResizeObserver(() => {
      const isWide = booker.offsetWidth >= WIDE * parseFloat(getComputedStyle(booker).fontSize);
      if (isWide === this.#isWide) return;
      this.#isWide = isWide;
      if (isWide && this.#views === undefined) void this.#load();
      // Not at once: what is rendered changes the size that is observed.
      requestAnimationFrame(() => this.#element.requestUpdate());
    }).observe(booker);
  }

  async #load(): Promise<void> {
    try {
      this.#views = await import('./views/views.ts');
      this.#adopt(this.#views.viewStyles);
    } catch (error) {
      this.#views = null;
      console.error('<team-booking>:', error);
    }
    this.#element.requestUpdate();
  }
}
