/** Parameters of a form as Stripe's library sends them, e.g. `line_items[0][price_data][currency]=eur`. */
export class Parameters {
  readonly #values: ReadonlyMap<string, string>;

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  /** @param name with dots, e.g. `price_data.currency` */
  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** The items of a list. */
  list(name: string): Parameters[] {
    const items: Map<string, string>[] = [];
    for (const [key, value] of this.#values) {
      const [, index, rest] =
        /^([0-9]+)\.(.+)$/.exec(key.startsWith(`${name}.`) ? key.slice(name.length + 1) : '') ?? [];
      if (index !== undefined && rest !== undefined) (items[Number(index)] ??= new Map()).set(rest, value);
    }
    return items.map((values) => new Parameters(values));
  }

  toJSON(): unknown {
    return [...this.#values];
  }
}

export function formParameters(body: string): Parameters {
  const read = [...new URLSearchParams(body)].map(([name, value]): [string, string] => [
    name.replaceAll(']', '').replaceAll('[', '.'),
    value,
  ]);
  return new Parameters(new Map(read));
}
