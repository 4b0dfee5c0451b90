import type { Booker } from './booker.ts';
import type { Language } from './language.ts';
import type { ReactiveController } from 'lit';
import type { Rest } from './rest.ts';
import type { FullView } from './view.ts';

type Act = (rest: Rest, view: FullView) => void;

/** Loads what an element does not need for its first times, and keeps the calls that wait for it, in order. */
export class LateRest implements ReactiveController {
  readonly #element: Booker;
  readonly #language: Language;
  #arriving: Promise<{ Rest: typeof Rest } | null> | undefined;
  #waiting: Act[] = [];
  /** Undefined until it is loaded with all words, `null` where it could not be. */
  part: Rest | null | undefined;

  constructor(element: Booker, language: Language) {
    this.#element = element;
    this.#language = language;
    element.addController(this);
  }

  hostUpdated(): void {
    this.#run();
  }

  /** Runs `act` with the rest, which it loads: at once where it is loaded. */
  with(act: Act): void {
    if (!this.part) void this.load();
    this.later(act);
  }

  /** As {@link with}, but does not load it. */
  later(act: Act): void {
    this.#waiting.push(act);
    this.#run();
  }

  /** Drops the calls that wait. */
  forget(): void {
    this.#waiting = [];
  }

  /** Loads the rest, unless it is there; once more where that failed. */
  async load(): Promise<void> {
    const arriving = (this.#arriving ??= import('./rest.ts').catch((error: unknown) => {
      console.error('<team-booking>:', error);
      return null;
    }));
    await this.#language.complete();
    const module = await arriving;
    // Another language may have been asked for meanwhile.
    await this.#language.complete();
    this.#arriving = undefined;
    if (this.part) return;
    const booker = this.#element.renderRoot.querySelector<HTMLElement>('.booker');
    if (booker) booker.style.minBlockSize = module ? '' : `${booker.offsetHeight}px`;
    this.part = module && new module.Rest(this.#element, () => this.#element.rendering);
    this.#element.requestUpdate();
  }

  #run(): void {
    for (let view; this.part && this.#waiting[0] && (view = this.#element.rendering);)
      this.#waiting.shift()!(this.part, view);
  }
}
