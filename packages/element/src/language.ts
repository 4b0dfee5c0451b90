import { loadWords, type FirstWords, type LateWords, type Loaded } from '@team-booking/words';
import type { LitElement } from 'lit';

/** The words of an element's language, which change together: of several languages that are asked for, only the latest comes. */
export class Language {
  readonly #element: LitElement;
  #loading: Promise<Loaded> | undefined;
  #complete = false;
  /** The one that was asked for last. */
  locale = '';
  /** Undefined until the first language is loaded. */
  first: FirstWords | undefined;
  /** All others, where they are not English; undefined until {@link complete}. */
  late: LateWords | undefined;

  constructor(element: LitElement) {
    this.#element = element;
  }

  /** Asks for a language, and renders once it is there. */
  async load(locale: string): Promise<void> {
    this.locale = locale;
    const loading = (this.#loading = loadWords(locale));
    const { first, late } = await loading;
    const lateWords = this.#complete ? await late() : undefined;
    if (loading !== this.#loading) return;
    this.first = first;
    this.late = lateWords;
    this.#element.requestUpdate();
  }

  /** Loads all words, also of the languages that are asked for from now on. */
  async complete(): Promise<void> {
    let loading;
    do {
      loading = this.#loading;
      this.late = await (await loading)?.late();
    } while (loading !== this.#loading);
    this.#complete = true;
  }
}
