/** Values by key up to a number of bytes; those that were used longest ago make room for new ones. */
export class Recent<T> {
  readonly #limit: number;
  readonly #sizeOf: (value: T) => number;
  // The order of insertion is the order of use.
  readonly #values = new Map<string, { readonly value: T; readonly bytes: number }>();
  #bytes = 0;

  constructor(limit: number, sizeOf: (value: T) => number) {
    this.#limit = limit;
    this.#sizeOf = sizeOf;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** A value, which counts as used now. */
  get(key: string): T | undefined {
    const entry = this.#values.get(key);
    if (!entry) return undefined;
    this.#values.delete(key);
    this.#values.set(key, entry);
    return entry.value;
  }

  /** Keeps a value. Call it again when the value has grown. One beyond the limit is not kept. */
  set(key: string, value: T): void {
    this.delete(key);
    const bytes = 2 * key.length + this.#sizeOf(value);
    if (bytes > this.#limit) return;
    this.#values.set(key, { value, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#values.keys()) {
      if (this.#bytes <= this.#limit) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const entry = this.#values.get(key);
    if (!entry) return;
    this.#values.delete(key);
    this.#bytes -= entry.bytes;
  }
}
