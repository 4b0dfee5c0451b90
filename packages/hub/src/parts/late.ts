import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';

/** What comes before something is used, by pointer, finger, key or a reader. A pointer over it is none: it is over each one that is scrolled past. */
const SIGNS = ['pointerdown', 'focus'] as const;

class Late extends AsyncDirective {
  #isWanted = false;
  #make: () => unknown = () => undefined;
  #around: Element | null = null;
  readonly #want = () => {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.setValue(this.#make());
  };

  override update(part: ChildPart, [make, first]: Parameters<this['render']>): unknown {
    this.#make = make;
    if (!this.#around) {
      this.#around = (part.parentNode as Element).closest('select');
      this.reconnected();
    }
    return this.render(make, first);
  }

  render(make: () => unknown, first?: unknown): unknown {
    return this.#isWanted ? make() : first;
  }

  protected override disconnected(): void {
    for (const sign of SIGNS) this.#around?.removeEventListener(sign, this.#want);
  }

  protected override reconnected(): void {
    for (const sign of SIGNS) this.#around?.addEventListener(sign, this.#want);
  }
}

const late = directive(Late);

/** So many choices of a view are made at once. */
const FEW = 300;

/** Whether so many options are made late. */
export const areMany = (count: number): boolean => count > FEW;

/**
 * The options of a `<select>` among many of its kind: a hundred rows have thousands, so they are made when somebody is about to use it.
 *
 * @param many how many options all of them have together, or whether those are many; few are there at once
 * @param all its options
 * @param chosen the one that is chosen
 */
export function options(many: number | boolean, all: () => unknown, chosen: unknown): unknown {
  return many === true || (many !== false && areMany(many)) ? late(all, chosen) : all();
}
