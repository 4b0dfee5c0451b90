import fc from 'fast-check';
import type { Json } from '../../contract-proxy/reading.ts';

type Schema = Json & {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly pattern?: string;
};

/** Deeper than this, what is optional is left out. */
const DEEPEST = 6;

/** Values that a description's schemas allow. Strings are mostly words of the backend that is asked, so that requests reach its verbs. */
export class Valid {
  readonly #schemas: Readonly<Record<string, Schema>>;
  readonly #words: readonly string[];

  /** @param words ids, instants, zones and so on; each stands wherever a schema allows it */
  constructor(schemas: Readonly<Record<string, Json>>, words: readonly string[]) {
    this.#schemas = schemas;
    this.#words = words;
  }

  of(json: Json, depth = 0): fc.Arbitrary<unknown> {
    const schema = json as Schema;
    if (schema.$ref !== undefined) return this.of(this.#schemas[schema.$ref.split('/').at(-1)!]!, depth);
    if ('const' in schema) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => this.of(one, depth)));
    switch (schema.type) {
      case 'object':
        return this.#object(schema, depth + 1);
      case 'array':
        return this.#array(schema, depth + 1);
      case 'string':
        return this.#string(schema);
      case 'integer':
      case 'number':
        return number(schema);
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      default:
        return fc.jsonValue({ maxDepth: 1 });
    }
  }

  #object({ properties = {}, patternProperties, required = [] }: Schema, depth: number): fc.Arbitrary<unknown> {
    const names = Object.keys(properties).filter((name) => depth <= DEEPEST || required.includes(name));
    const members = Object.fromEntries(names.map((name) => [name, this.of(properties[name]!, depth)]));
    const [more] = Object.values(patternProperties ?? {});
    if (more) return fc.dictionary(fc.constantFrom(...this.#words), this.of(more, depth), { maxKeys: 2 });
    return fc.record(members, { requiredKeys: [...required] });
  }

  #array({ items = {}, minItems = 0, maxItems = 100 }: Schema, depth: number): fc.Arbitrary<unknown> {
    const least = minItems as number;
    const most = depth > DEEPEST ? least : Math.min(least + 2, maxItems as number);
    return fc.array(this.of(items, depth), { minLength: least, maxLength: most });
  }

  #string({ pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
    const allowed = pattern === undefined ? /^/ : new RegExp(pattern, 'u');
    const fits = (text: string) => text.length >= (minLength as number) && text.length <= (maxLength as number);
    const words = this.#words.filter((word) => allowed.test(word) && fits(word));
    const made = fc.string({ minLength: minLength as number, maxLength: Math.min(maxLength as number, 40) });
    if (words.length === 0) return pattern === undefined ? made : fc.stringMatching(allowed);
    return fc.oneof({ arbitrary: fc.constantFrom(...words), weight: 9 }, { arbitrary: made, weight: 1 });
  }
}

function number({ type, minimum = 0, maximum = 1000 }: Schema): fc.Arbitrary<number> {
  const [min, max] = [minimum as number, maximum as number];
  const around = fc.integer({ min: Math.ceil(min), max: Math.floor(Math.min(max, min + 100)) });
  return type === 'integer' ? fc.oneof(around, fc.constantFrom(min, max)) : fc.oneof(around, fc.constant(max));
}
