import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lets a long list that was computed anew take the place of the former one by some rows a frame, so that no task gets long. Rows that are not
 * yet due are those of before, and new ones are not there yet. The first list grows in the same way.
 */
export class Renewal<Row> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #size: number;
  readonly #keyOf: (row: Row) => string;
  #list: readonly Row[] = [];
  #before: ReadonlyMap<string, Row> = new Map();
  #due = 0;
  #frame = 0;

  /**
   * @param size rows of a frame
   * @param keyOf by what a row of one list is known again in the next
   */
  constructor(host: ReactiveControllerHost, size: number, keyOf: (row: Row) => string) {
    this.#host = host;
    this.#size = size;
    this.#keyOf = keyOf;
    host.addController(this);
  }

  /** What of a list is shown in this frame, in its order. @param list another one, if anything is to be renewed */
  of(list: readonly Row[]): readonly Row[] {
    if (list !== this.#list) {
      this.#before = new Map(this.#shown().map((row) => [this.#keyOf(row), row]));
      this.#list = list;
      this.#due = this.#size;
    }
    if (this.#due < list.length)
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#due += this.#size;
        this.#host.requestUpdate();
      });
    return this.#shown();
  }

  #shown(): readonly Row[] {
    return this.#list.flatMap((row, i) => (i < this.#due ? row : (this.#before.get(this.#keyOf(row)) ?? [])));
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#due = this.#list.length;
  }
}
