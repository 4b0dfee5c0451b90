import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { conformance, overHttp } from '@team-booking/conformance';
import { startBackend } from '@team-booking/conformance/testing';

const backend = await startBackend(['python3', 'examples/backend-python/backend.py']);
after(() => backend.end());

await conformance({ test, subject: overHttp(`${backend.url}/api`) });

test('it is one file of fewer than 650 lines that imports nothing but the standard library', () => {
  const source = readFileSync(new URL('backend.py', import.meta.url), 'utf8');
  assert.ok(source.trimEnd().split('\n').length < 650);
  const imported = [...source.matchAll(/^(?:import (.+)|from (\S+) import)/gm)].flatMap(([, names, from]) =>
    from === undefined ? names!.split(', ') : [from.split('.')[0]!],
  );
  const standard =
    'collections datetime hashlib hmac html http json os re secrets signal sqlite3 sys threading urllib zoneinfo'.split(
      ' ',
    );
  assert.deepEqual(
    imported.filter((name) => !standard.includes(name)),
    [],
  );
});

test('a number that JSON cannot represent is refused, and changes nothing', async () => {
  for (const duration of ['1e999', '-1e999', 'NaN', 'Infinity']) {
    const answer = await fetch(`${backend.url}/api/bookings`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'vast' },
      body: `{"duration":${duration}}`,
    });
    assert.equal(answer.status, 400, duration);
    assert.equal(((await answer.json()) as { code: string }).code, 'malformed');
  }
});
