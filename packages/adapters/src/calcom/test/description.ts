import { readFileSync } from 'node:fs';

type Json = Record<string, unknown>;
type Schemas = Record<string, Json & { properties: Record<string, Json> }>;

interface Description {
  openapi: string;
  paths: Record<string, Record<string, Json & { parameters: Json[]; responses: Record<string, Json> }>>;
  components: { schemas: Schemas };
}

const FILE = new URL('../../../test/peers/calcom-api-v2.openapi.json', import.meta.url);

/**
 * The description that Cal.com publishes, corrected so that requests and answers can be validated against it. Each correction states its
 * reason; everything else is as published.
 */
export function description(): Description {
  const read = JSON.parse(readFileSync(FILE, 'utf8')) as Description;
  const { schemas } = read.components;
  for (const schema of Object.values(schemas)) onlyValues(schema);
  plainMembers(schemas);
  people(schemas);
  askedPlaces(schemas);
  slotAnswers(read);
  closedBodies(read);
  versions(read);
  return nullable(anyOf(read)) as Description;
}

/** "Only allowed value for type is `phone`" is prose with an example or default: makes it a constant. */
function onlyValues({ properties = {} }: { properties?: Record<string, Json> }): void {
  const isDefault = properties['isDefault']?.['default'] === true;
  for (const name of ['type', 'slug']) {
    const member = properties[name];
    const stated = /only allowed value/i.test(JSON.stringify(member?.['description'] ?? ''))
      ? member?.['example']
      : undefined;
    const value = stated ?? (isDefault ? member?.['default'] : undefined);
    if (member && typeof value === 'string') member['enum'] = [value];
  }
}

/** Members that the generator typed as `object` by mistake: their examples and defaults are not objects. */
function plainMembers(schemas: Schemas): void {
  const types: Record<string, string> = {
    isDefault: 'boolean',
    required: 'boolean',
    slotInterval: 'number',
    seatsPerTimeSlot: 'number',
    successRedirectUrl: 'string',
    forwardParamsSuccessRedirect: 'boolean',
  };
  for (const { properties = {} } of Object.values(schemas)) {
    for (const [name, type] of Object.entries(types)) {
      const member = properties[name];
      if (member?.['type'] === 'object') member['type'] = type;
    }
  }
}

/** Users and hosts are `string` in the description, but objects with a name in every answer. */
function people(schemas: Schemas): void {
  for (const name of ['EventTypeOutput_2024_06_14', 'TeamEventTypeOutput_2024_06_14']) {
    for (const member of ['users', 'hosts']) {
      const list = schemas[name]!.properties[member];
      if (list) list['items'] = { anyOf: [{ type: 'string' }, { type: 'object' }] };
    }
  }
}

/** Location types that ask the attendee can be sent, but are missing in the answers of event types. */
function askedPlaces(schemas: Schemas): void {
  const asked = ['attendeePhone', 'attendeeAddress', 'attendeeDefined'].map((type) => ({
    type: 'object',
    required: ['type'],
    properties: { type: { type: 'string', enum: [type] } },
  }));
  for (const name of ['EventTypeOutput_2024_06_14', 'TeamEventTypeOutput_2024_06_14']) {
    const items = schemas[name]!.properties['locations']!['items'] as { oneOf: Json[] };
    items.oneOf.push(...asked);
  }
}

/** The schemas of slots lack the envelope, and the first has strings, contrary to its own examples. */
function slotAnswers({ paths }: Description): void {
  const days = (members: string[]) => ({
    type: 'object',
    required: ['status', 'data'],
    properties: {
      status: { type: 'string', enum: ['success'] },
      data: {
        type: 'object',
        additionalProperties: {
          type: 'array',
          items: {
            type: 'object',
            required: members,
            properties: Object.fromEntries(members.map((name) => [name, { type: 'string', format: 'date-time' }])),
          },
        },
      },
    },
  });
  const answer = paths['/v2/slots']!['get']!.responses['200'] as { content: Record<string, { schema: Json }> };
  const published = answer.content['application/json']!.schema['oneOf'] as { example: Json }[];
  answer.content['application/json'] = {
    schema: {
      anyOf: [
        { ...days(['start']), example: published[0]!.example },
        { ...days(['start', 'end']), example: published[1]!.example },
      ],
    },
  };
}

/** Closes request bodies: undocumented members are not sent. */
function closedBodies({ paths, components: { schemas } }: Description): void {
  const close = (schema: unknown): void => {
    if (Array.isArray(schema)) schema.forEach(close);
    else if (schema && typeof schema === 'object') {
      const { $ref } = schema as { $ref?: string };
      if ($ref) {
        const named = schemas[$ref.split('/').at(-1)!]!;
        if (named['additionalProperties'] === false) return;
        named['additionalProperties'] = false;
        close(named.properties);
      } else Object.values(schema).forEach(close);
    }
  };
  for (const operations of Object.values(paths)) {
    for (const { requestBody } of Object.values(operations)) close(requestBody);
  }
}

/** "Must be set to …": makes the named version a constant. */
function versions({ paths }: Description): void {
  for (const operations of Object.values(paths)) {
    for (const { parameters } of Object.values(operations)) {
      for (const { name, schema } of parameters) {
        if (name === 'cal-api-version') (schema as Json)['enum'] = [(schema as Json)['default']];
      }
    }
  }
}

/** `oneOf` over schemas that contain one another never validates without discriminators. */
function anyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(anyOf);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name === 'oneOf' ? 'anyOf' : name, anyOf(member)]),
  );
}

/** Converts `nullable` of OpenAPI 3.0 to JSON Schema, also beside `allOf`. */
function nullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullable);
  if (value === null || typeof value !== 'object') return value;
  const { nullable: maybe, ...rest } = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, nullable(member)]),
  );
  return maybe === true ? { anyOf: [rest, { type: 'null' }], example: rest['example'] ?? null } : { ...rest };
}
