import { assertKnown, pointer, type Json } from './reading.ts';
import type { Schemas, SchemaCheck } from './schemas.ts';

/** One operation of an OpenAPI description, compiled for validation. */
export interface Operation {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  /** Whether a bearer token is required, optional or forbidden. */
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
  /** Type that the value's text is parsed as. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly check: SchemaCheck;
}

interface Body {
  readonly required: boolean;
  readonly content: Content;
}

/** Validators by media type. */
export type Content = Readonly<Record<string, SchemaCheck>>;

export interface Answer {
  /** Empty where there is no body. */
  readonly content: Content;
  readonly headers: readonly { readonly name: string; readonly required: boolean; readonly check: SchemaCheck }[];
}

/** @param at JSON pointer to the operation */
export function readOperation(schemas: Schemas, at: string, object: Json, everywhere: Json[]): Operation {
  assertKnown(at, object, [
    'operationId',
    'tags',
    'summary',
    'description',
    'security',
    'parameters',
    'requestBody',
    'responses',
  ]);
  const demands = ((object['security'] as Json[] | undefined) ?? everywhere).map(
    (demand) => Object.keys(demand).length,
  );
  const {
    parameters = [],
    requestBody,
    responses,
  } = object as {
    parameters?: Json[];
    requestBody?: Json;
    responses: Record<string, Json>;
  };
  const answers: Record<string, Answer> = {};
  for (const [status, answer] of Object.entries(responses)) {
    const here = at + pointer('responses', status);
    assertKnown(here, answer, ['description', 'content', 'headers']);
    if (!/^[1-5]\d\d$/.test(status)) throw new Error(`${here}: statuses are read one by one`);
    answers[status] = {
      content: content(schemas, here, answer),
      headers: Object.entries((answer['headers'] ?? {}) as Record<string, Json>).map(([name, header]) => {
        assertKnown(here + pointer('headers', name), header, ['description', 'required', 'schema']);
        const check = schemas.at(here + pointer('headers', name, 'schema'));
        return { name, required: header['required'] === true, check };
      }),
    };
  }
  if (requestBody) assertKnown(at + pointer('requestBody'), requestBody, ['description', 'required', 'content']);
  return {
    id: String(object['operationId']),
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

function parameter(schemas: Schemas, at: string, object: Json): Parameter {
  assertKnown(at, object, ['name', 'in', 'required', 'description', 'schema']);
  const { in: place, name, required } = object as { in: Parameter['in']; name: string; required?: boolean };
  if (!['path', 'query', 'header'].includes(place)) throw new Error(`${at}: in ${place} is not understood`);
  const check = schemas.at(`${at}/schema`);
  const type = schemas.typeAt(`${at}/schema`) as Parameter['type'];
  if (!['string', 'integer', 'number', 'boolean'].includes(type)) throw new Error(`${at}: ${type} is not understood`);
  return { in: place, name, required: required === true, type, check };
}

function content(schemas: Schemas, at: string, object: Json): Content {
  const types = Object.entries((object['content'] ?? {}) as Record<string, Json>);
  return Object.fromEntries(
    types.map(([type, media]) => {
      assertKnown(at + pointer('content', type), media, ['schema']);
      return [type, schemas.at(at + pointer('content', type, 'schema'))];
    }),
  );
}
