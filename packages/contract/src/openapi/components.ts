import { Problem } from '../problem-schema.ts';
import type { Route } from '../routes/route.ts';

/** The schemas of these routes that have a title, by it: they become components, all others are inlined. */
export class Components {
  readonly #named = new Map<string, object>();

  constructor(routes: readonly Route[]) {
    this.#collect(Problem);
    for (const { body, query = {}, answer } of routes) {
      this.#collect(body);
      for (const { schema } of Object.values(query)) this.#collect(schema);
      this.#collect(answer.schema);
    }
  }

  /** Every component as plain JSON, by name. */
  described(): Readonly<Record<string, unknown>> {
    const sorted = [...this.#named].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([name, schema]) => [name, this.describe(schema, true)]));
  }

  /** A schema as plain JSON with `$ref`s to components; `root` inlines the schema itself. */
  describe(schema: unknown, root = false): unknown {
    if (Array.isArray(schema)) return schema.map((item) => this.describe(item));
    if (schema === null || typeof schema !== 'object') return schema;
    const name = root ? undefined : this.#nameOf(schema);
    if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
    return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, this.describe(value)]));
  }

  #collect(schema: unknown): void {
    if (schema === null || typeof schema !== 'object') return;
    const name = titleOf(schema);
    if (name !== '' && !this.#named.has(name)) this.#named.set(name, schema);
    for (const part of Object.values(schema)) this.#collect(part);
  }

  /** Compared by content, as `Type.Optional` copies a schema. */
  #nameOf(schema: object): string | undefined {
    const name = titleOf(schema);
    const component = this.#named.get(name);
    return component && JSON.stringify(component) === JSON.stringify(schema) ? name : undefined;
  }
}

/** A schema's title if it can be a name. */
function titleOf(schema: object): string {
  const isNamed = 'title' in schema && typeof schema.title === 'string' && /^[A-Z]\w+$/.test(schema.title);
  return isNamed ? (schema.title as string) : '';
}
