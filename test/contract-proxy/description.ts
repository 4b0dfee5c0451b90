import { Schemas, type SchemaCheck } from './schemas.ts';

/** What an OpenAPI description says of one operation, ready to be held against messages. */
export interface Operation {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  /** Whether a bearer token has to be sent, may be, or must not be. */
  readonly token: 'required' | 'optional' | 'none';
  /** `null` where a request has no body. */
  readonly body: Body | null;
  /** By status code, as a string. */
  readonly answers: Readonly<Record<string, Answer>>;
}

export interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly required: boolean;
  /** What the text of the value stands for. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly check: SchemaCheck;
}

export interface Body {
  readonly required: boolean;
  readonly content: Content;
}

/** The check of each media type. */
export type Content = Readonly<Record<string, SchemaCheck>>;

export interface Answer {
  /** Empty where there is no body. */
  readonly content: Content;
  readonly headers: readonly { readonly name: string; readonly required: boolean; readonly check: SchemaCheck }[];
}

/** Where a request leads: its operation, or which part of it leads nowhere. */
export type Found =
  | { readonly operation: Operation; readonly values: Readonly<Record<string, string>> }
  | { readonly operation: null; readonly unknown: 'path' | 'method' };

type Json = Record<string, unknown>;
const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch', 'options', 'head', 'trace']);

/**
 * An OpenAPI 3.1 description as something to check messages with.
 *
 * @throws Error if it says something that is not understood here: half a description must not pass for the whole.
 */
export class Description {
  /** What every refusal has to be that no operation declares. */
  readonly problem: Answer;
  readonly #paths: { parts: string[]; operations: Map<string, Operation> }[] = [];
  /** Headers that some operation asks for, in lower case: elsewhere they have no place. */
  readonly knownHeaders = new Set(['authorization', 'cookie']);

  constructor(document: object) {
    const { paths, components, security } = document as {
      paths: Record<string, Record<string, Json>>;
      components: { securitySchemes: Record<string, Json> };
      security?: Json[];
    };
    const schemas = new Schemas(document);
    for (const [name, scheme] of Object.entries(components.securitySchemes)) {
      understood(`securitySchemes/${name}`, scheme, ['type', 'scheme', 'description']);
      if (scheme['type'] !== 'http' || scheme['scheme'] !== 'bearer') throw new Error(`${name}: not a bearer token`);
    }
    this.problem = {
      content: { 'application/problem+json': schemas.at('/components/schemas/Problem') },
      headers: [],
    };
    for (const [path, item] of Object.entries(paths)) {
      understood(path, item, [...METHODS]);
      const operations = new Map<string, Operation>();
      for (const [method, said] of Object.entries(item)) {
        const read = operation(schemas, pointer('paths', path, method), said, security ?? []);
        for (const parameter of read.parameters) {
          if (parameter.in === 'header') this.knownHeaders.add(parameter.name.toLowerCase());
        }
        operations.set(method, read);
      }
      this.#paths.push({ parts: path.split('/').filter(Boolean), operations });
    }
    // Where two templates fit, the one with the earlier literal is meant.
    const rank = ({ parts }: { parts: string[] }) => parts.map((part) => (part.startsWith('{') ? '1' : '0')).join('');
    this.#paths.sort((a, b) => rank(a).localeCompare(rank(b)));
  }

  /** The operation of a path below `{base}`, without a query. A `HEAD` is a `GET` without its body. */
  find(method: string, path: string): Found {
    const given = path.split('/').filter(Boolean);
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

function operation(schemas: Schemas, at: string, said: Json, everywhere: Json[]): Operation {
  understood(at, said, [
    'operationId',
    'tags',
    'summary',
    'description',
    'security',
    'parameters',
    'requestBody',
    'responses',
  ]);
  const demands = ((said['security'] as Json[] | undefined) ?? everywhere).map((demand) => Object.keys(demand).length);
  const {
    parameters = [],
    requestBody,
    responses,
  } = said as {
    parameters?: Json[];
    requestBody?: Json;
    responses: Record<string, Json>;
  };
  const answers: Record<string, Answer> = {};
  for (const [status, answer] of Object.entries(responses)) {
    const here = at + pointer('responses', status);
    understood(here, answer, ['description', 'content', 'headers']);
    if (!/^[1-5]\d\d$/.test(status)) throw new Error(`${here}: statuses are read one by one`);
    answers[status] = {
      content: content(schemas, here, answer),
      headers: Object.entries((answer['headers'] ?? {}) as Record<string, Json>).map(([name, header]) => {
        understood(here + pointer('headers', name), header, ['description', 'required', 'schema']);
        const check = schemas.at(here + pointer('headers', name, 'schema'));
        return { name, required: header['required'] === true, check };
      }),
    };
  }
  if (requestBody) understood(at + pointer('requestBody'), requestBody, ['description', 'required', 'content']);
  return {
    id: String(said['operationId']),
    parameters: parameters.map((one, i) => parameter(schemas, at + pointer('parameters', String(i)), one)),
    token: demands.length === 0 ? 'none' : demands.includes(0) ? 'optional' : 'required',
    body: requestBody
      ? {
          required: requestBody['required'] === true,
          content: content(schemas, at + pointer('requestBody'), requestBody),
        }
      : null,
    answers,
  };
}

function parameter(schemas: Schemas, at: string, said: Json): Parameter {
  understood(at, said, ['name', 'in', 'required', 'description', 'schema']);
  const { in: place, name, required } = said as { in: Parameter['in']; name: string; required?: boolean };
  if (!['path', 'query', 'header'].includes(place)) throw new Error(`${at}: in ${place} is not understood`);
  const check = schemas.at(`${at}/schema`);
  const type = schemas.typeAt(`${at}/schema`) as Parameter['type'];
  if (!['string', 'integer', 'number', 'boolean'].includes(type)) throw new Error(`${at}: ${type} is not understood`);
  return { in: place, name, required: required === true, type, check };
}

function content(schemas: Schemas, at: string, said: Json): Content {
  const types = Object.entries((said['content'] ?? {}) as Record<string, Json>);
  return Object.fromEntries(
    types.map(([type, { schema: _, ...rest }]) => {
      understood(at + pointer('content', type), rest, []);
      return [type, schemas.at(at + pointer('content', type, 'schema'))];
    }),
  );
}

function understood(at: string, said: Json, names: readonly string[]): void {
  const unknown = Object.keys(said).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`${at}: ${unknown.join(', ')} is not understood by the proxy`);
}

function pointer(...keys: string[]): string {
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
