import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';

/** The errors of a value, one line for each place; empty if it is valid. */
export type SchemaCheck = (value: unknown) => readonly SchemaError[];

interface SchemaError {
  /** JSON pointer to the place in the value. A missing member has its own. */
  readonly pointer: string;
  readonly message: string;
}

const NAME = 'description';

/**
 * The JSON schemas (2020-12) in an OpenAPI 3.1 document, by JSON pointer.
 *
 * Members that a schema does not name are errors, too. The contract lets readers ignore them, so that it can grow; but in our own
 * traffic an unknown member is undocumented, or a misspelt optional one.
 */
export class Schemas {
  readonly #ajv = new Ajv2020({ allErrors: true, inlineRefs: false, strict: true });
  readonly #document: object;
  readonly #checks = new Map<string, SchemaCheck>();

  constructor(document: object) {
    this.#document = document;
    // The document contains schemas but is none: its own members must not be taken for misspelt keywords.
    this.#ajv.addVocabulary(Object.keys(document));
    this.#ajv.addSchema(closed(document) as object, NAME);
  }

  /** @throws Error if there is no schema, or one with a keyword that is not JSON Schema's */
  at(pointer: string): SchemaCheck {
    const { place } = this.#resolve(pointer);
    const known = this.#checks.get(place);
    if (known) return known;
    const fits = this.#ajv.compile({ $ref: `${NAME}#${encodeURI(place)}` });
    const check: SchemaCheck = (value) => (fits(value) ? [] : (fits.errors ?? []).map((error) => errorOf(error)));
    this.#checks.set(place, check);
    return check;
  }

  typeAt(pointer: string): unknown {
    const { type, enum: values } = this.#resolve(pointer).schema as { type?: unknown; enum?: readonly unknown[] };
    return type ?? (values?.every((value) => typeof value === 'string') ? 'string' : undefined);
  }

  /** Resolves a pointer to its schema, following references. */
  #resolve(place: string): { place: string; schema: Record<string, unknown> } {
    let node: unknown = this.#document;
    for (const key of place.split('/').slice(1)) {
      node = (node as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
    }
    const schema = node as Record<string, unknown>;
    return typeof schema['$ref'] === 'string' ? this.#resolve(schema['$ref'].slice(1)) : { place, schema };
  }
}

function errorOf({ instancePath, keyword, params, message }: ErrorObject): SchemaError {
  const at = (name: unknown) => `${instancePath}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  if (keyword === 'required') return { pointer: at(params['missingProperty']), message: 'is required' };
  if (keyword === 'additionalProperties') {
    return { pointer: at(params['additionalProperty']), message: 'is not in the description' };
  }
  return { pointer: instancePath, message: `${message ?? keyword} (${JSON.stringify(params)})` };
}

/** Copies a schema and forbids additional members. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => closed(item));
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  const isOpen = !('additionalProperties' in copy || 'patternProperties' in copy);
  return copy['type'] === 'object' && 'properties' in copy && isOpen ? { ...copy, additionalProperties: false } : copy;
}
