import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PROBLEMS } from '../problem-codes.ts';
import { openApiDocument } from './document.ts';
import { ROUTES } from '../routes/index.ts';
import { TEAM_ROUTES } from '../team/index.ts';

test('openapi.json is up to date; `pnpm openapi` writes it', () => {
  const file: unknown = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'));
  assert.deepEqual(file, JSON.parse(JSON.stringify(openApiDocument())));
});

test('every $ref resolves', () => {
  const document = openApiDocument() as { components: { schemas: Record<string, unknown> } };
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name!,
  );
  assert.ok(references.length > 20);
  for (const name of references) assert.ok(name in document.components.schemas, name);
});

test('Retry-After is documented for 429 and 503 only', () => {
  const document = openApiDocument() as {
    paths: Record<string, Record<string, { responses: Record<string, { headers?: Record<string, unknown> }> }>>;
  };
  const responses = Object.values(document.paths).flatMap((path) =>
    Object.values(path).flatMap((operation) => Object.entries(operation.responses)),
  );
  const saying = responses.filter(([, { headers }]) => headers && 'Retry-After' in headers).map(([status]) => status);
  assert.deepEqual([...new Set(saying)].toSorted(), ['429', '503']);
  assert.equal(saying.length, responses.filter(([status]) => status === '429' || status === '503').length);
});

test('every problem code is documented for a request or is about the transport', () => {
  const used = new Set(Object.values({ ...ROUTES, ...TEAM_ROUTES }).flatMap(({ problems }) => [...problems]));
  const transport = new Set(['internal', 'method-not-allowed']);
  for (const code of Object.keys(PROBLEMS)) assert.ok(used.has(code as never) !== transport.has(code), code);
});
