import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TSchema } from 'typebox';
import { check } from './check.ts';
import { Email, Line } from './primitives.ts';
import { ROUTES } from './routes/index.ts';
import { TEAM_ROUTES } from './team/index.ts';

const LENGTH = 50_000;
const BEGINNINGS = ['', 'a', '1', 'a@', 'https://', 'confirmed', 'confirmed,', 'DE-', '2026-06-16T'];
const FILLINGS = ['a', '1', ' ', 'a ', 'a.', '@', ',', '-', '/', 'confirmed,'];
const ENDS = ['\n', '\u0000', '!', ' ', '@'];

/** Every pattern that is held against a text of a request, body or query, with what is said where it does not match. */
function patterns(): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const seek = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { pattern, description } = node as { readonly pattern?: unknown; readonly description?: unknown };
    if (typeof pattern === 'string' && (!found.has(pattern) || !description)) found.set(pattern, description);
    for (const member of Object.values(node)) seek(member);
  };
  for (const { body, query } of Object.values({ ...ROUTES, ...TEAM_ROUTES }) as { body?: TSchema; query?: unknown }[]) {
    seek(body);
    seek(query);
  }
  return found;
}

test('a long text that does not match a pattern is read once, not once for each of its letters', () => {
  const all = [...patterns().keys()];
  assert.ok(all.length > 20, `${all.length} patterns`);
  for (const pattern of all) {
    const found = new RegExp(pattern);
    for (const beginning of BEGINNINGS) {
      for (const filling of FILLINGS) {
        for (const end of ENDS) {
          const text = `${beginning}${filling.repeat(LENGTH / filling.length)}${end}`;
          const begun = performance.now();
          found.test(text);
          const took = performance.now() - begun;
          // Once takes less than a millisecond, LENGTH times some seconds: enough between them for a machine that is busy.
          assert.ok(
            took < 500,
            `${pattern} takes ${took} ms for ${JSON.stringify(text.slice(0, 12))}…${JSON.stringify(end)}`,
          );
        }
      }
    }
  }
});

test('every pattern has words for people, who are not told the pattern', () => {
  const without = [...patterns()].flatMap(([pattern, description]) => (description ? [] : [pattern]));
  assert.deepEqual(without, []);
});

test('a line has no sign that ends a line or that nobody sees, not even a single one', () => {
  const isLine = (text: string) => check(Line(20, 'a line'), text).ok;
  for (const line of ['a', ' a', 'a ', 'Zoë Ångström', '李', '🙂', '\u00a0a', 'a b'])
    assert.ok(isLine(line), JSON.stringify(line));
  for (const sign of ['\u0000', '\u001b', '\u007f', '\u0085', '\u2028', '\r\n', '\t']) {
    for (const text of [sign, `a${sign}b`, ` ${sign}`]) assert.ok(!isLine(text), JSON.stringify(text));
  }
  assert.ok(!isLine('  '));
  assert.ok(!isLine(''));
});

test('an address has no control character', () => {
  for (const sign of ['\u0000', '\u001b', '\u007f', '\u0085']) {
    assert.ok(!check(Email, `a${sign}@visitor.example`).ok, JSON.stringify(sign));
  }
  assert.ok(check(Email, 'zoë@visitor.example').ok);
});
