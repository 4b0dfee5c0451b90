import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, FIELD_PROBLEMS, type FieldError } from '@team-booking/contract';
import type { Route } from '@team-booking/contract/routes';
import { ROUTES } from '@team-booking/contract/routes';
import { TEAM_ROUTES } from '@team-booking/contract/team';
import { hubLanguages, loadHubWords } from '@team-booking/words/hub';
import { wrongText } from './wrong.ts';

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** Every schema within one, itself first. */
function* nodesOf(schema: Schema, seen = new Set<Schema>()): Generator<Schema> {
  if (seen.has(schema)) return;
  seen.add(schema);
  yield schema;
  for (const value of Object.values(schema)) {
    for (const inner of Array.isArray(value) ? value : [value]) if (isSchema(inner)) yield* nodesOf(inner, seen);
  }
}

/** Values that break a schema, each in one of the ways there are. */
function wrongFor(node: Schema): unknown[] {
  const number = (name: string) => node[name] as number | undefined;
  const text = (length: number) => 'x'.repeat(Math.min(length, 100_000));
  const { minLength, maxLength, minItems, maxItems, minimum, maximum } = node as Readonly<Record<string, number>>;
  return [
    ...(minLength ? [text(minLength - 1)] : []),
    ...(maxLength === undefined ? [] : [text(maxLength + 1)]),
    ...(minItems ? [[]] : []),
    ...(maxItems === undefined ? [] : [Array.from({ length: maxItems + 1 }, (_, i) => i)]),
    ...(node['uniqueItems'] ? [['twice', 'twice']] : []),
    ...(minimum === undefined ? [] : [minimum - 1]),
    ...(maximum === undefined ? [] : [maximum + 1]),
    ...(number('exclusiveMinimum') === undefined ? [] : [number('exclusiveMinimum')]),
    ...(number('exclusiveMaximum') === undefined ? [] : [number('exclusiveMaximum')]),
    ...(number('multipleOf') === undefined ? [] : [number('multipleOf')! / 2]),
    ...(node['pattern'] === undefined ? [] : ['\u0000']),
    ...(node['enum'] === undefined && node['const'] === undefined ? [] : ['none of them']),
    ...(node['required'] === undefined ? [] : [{}]),
    ...(node['additionalProperties'] === false ? [{ 'nobody-knows-this': 1 }] : []),
    ...(node['type'] === undefined ? [] : [node['type'] === 'string' ? 7 : 'text']),
  ];
}

/** What the contract's schemas can find wrong with what is sent. */
function problems(): Map<string, FieldError> {
  const found = new Map<string, FieldError>();
  for (const { body, query = {} } of Object.values({ ...ROUTES, ...TEAM_ROUTES }) as readonly Route[]) {
    const sent = [body, ...Object.values(query).map(({ schema }) => schema)].filter(isSchema);
    for (const schema of sent) {
      for (const node of nodesOf(schema)) {
        for (const value of wrongFor(node)) {
          const checked = check(node as Parameters<typeof check>[0], value);
          if (!checked.ok) for (const error of checked.errors) found.set(`${error.code} ${error.detail}`, error);
        }
      }
    }
  }
  return found;
}

test('whatever the schemas of the contract find wrong is said in the language of the reader', async () => {
  const words = await loadHubWords('de', 'draft');
  const found = [...problems().values()];
  assert.ok(found.length > 40, `${found.length} are not all`);
  const english = found.filter((error) => wrongText(words, error) === null);
  assert.deepEqual(english, []);
  const codes = new Set(found.map(({ code }) => code));
  for (const code of ['required', 'unknown', 'choice', 'format', 'too-long', 'too-large', 'too-many', 'too-few'])
    assert.ok(codes.has(code), `${code} is found`);
});

test('every problem has words in every language, and says how much would be right', async () => {
  for (const language of hubLanguages()) {
    const words = await loadHubWords(language, 'draft');
    for (const code of FIELD_PROBLEMS) {
      const text = wrongText(words, { code, limit: 5 });
      assert.ok(text, `${language}: ${code}`);
      const counts = /^too-(short|long|small|large|few|many)$/.test(code);
      assert.equal(/[5٥۵]/.test(text), counts, `${language}: ${code}: ${text}`);
    }
  }
});

test('what is not known keeps the words of the backend', async () => {
  const words = await loadHubWords('de', 'draft');
  assert.equal(wrongText(words, {}), null);
  assert.equal(wrongText(words, { code: 'of-another-backend' }), null);
  assert.equal(wrongText(words, { code: 'toString' }), null);
});
