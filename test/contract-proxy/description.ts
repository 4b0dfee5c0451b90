import { readOperation, type Answer, type Operation } from './operation.ts';
import { assertKnown, pointer, type Json } from './reading.ts';
import { Schemas } from './schemas.ts';

/** The operation that a request matches, or the part of it that matches none. */
export type Found =
  | { readonly operation: Operation; readonly values: Readonly<Record<string, string>> }
  | { readonly operation: null; readonly unknown: 'path' | 'method' };

const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch', 'options', 'head', 'trace']);

/**
 * An OpenAPI 3.1 description, compiled for validation.
 *
 * @throws Error for anything that the proxy does not understand: a description that is only half understood must not pass.
 */
export class Description {
  /** Validates refusals that no operation declares. */
  readonly problem: Answer;
  readonly #paths: { parts: string[]; operations: Map<string, Operation> }[] = [];
  /** Lower-case headers that some operations declare; other operations must not get them. */
  readonly knownHeaders = new Set(['authorization', 'cookie']);

  constructor(document: object) {
    const { paths, components, security } = document as {
      paths: Record<string, Record<string, Json>>;
      components: { securitySchemes: Record<string, Json> };
      security?: Json[];
    };
    const schemas = new Schemas(document);
    for (const [name, scheme] of Object.entries(components.securitySchemes)) {
      assertKnown(`securitySchemes/${name}`, scheme, ['type', 'scheme', 'description']);
      if (scheme['type'] !== 'http' || scheme['scheme'] !== 'bearer') throw new Error(`${name}: not a bearer token`);
    }
    this.problem = {
      content: { 'application/problem+json': schemas.at('/components/schemas/Problem') },
      headers: [],
    };
    for (const [path, item] of Object.entries(paths)) {
      assertKnown(path, item, [...METHODS]);
      const operations = new Map<string, Operation>();
      for (const [method, operation] of Object.entries(item)) {
        const read = readOperation(schemas, pointer('paths', path, method), operation, security ?? []);
        for (const parameter of read.parameters) {
          if (parameter.in === 'header') this.knownHeaders.add(parameter.name.toLowerCase());
        }
        operations.set(method, read);
      }
      this.#paths.push({ parts: path.split('/').slice(1), operations });
    }
    // Of two matching templates the one with the earlier literal wins.
    const rank = ({ parts }: { parts: string[] }) => parts.map((part) => (part.startsWith('{') ? '1' : '0')).join('');
    this.#paths.sort((a, b) => rank(a).localeCompare(rank(b)));
  }

  /** The operation of a path below `{base}`, without a query. A `HEAD` is a `GET` without its body. */
  find(method: string, path: string): Found {
    const given = path.split('/').slice(1);
    const verb = method === 'HEAD' ? 'get' : method.toLowerCase();
    let unknown: 'path' | 'method' = 'path';
    for (const { parts, operations } of this.#paths) {
      if (parts.length !== given.length) continue;
      const values: Record<string, string> = {};
      const fits = parts.every((part, i) => {
        if (!part.startsWith('{')) return part === given[i];
        values[part.slice(1, -1)] = decoded(given[i]!);
        return true;
      });
      if (!fits) continue;
      const found = operations.get(verb);
      if (found) return { operation: found, values };
      unknown = 'method';
    }
    return { operation: null, unknown };
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
