import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../refusal.ts';
import { readJson } from './read-json.ts';

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };
const LARGEST = 128 * 1024;

async function codeOf(body: BodyInit | null, headers: Record<string, string> = JSON_TYPE): Promise<string> {
  const duplex = 'half';
  const init = { method: 'POST', headers, body, duplex } as RequestInit;
  const read = readJson(new Request('https://book.example/', init));
  return read.then(
    (value) => JSON.stringify(value),
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );
}

/** A body of unknown length, in chunks. */
function streamed(chunk: Uint8Array, times: number): ReadableStream {
  let left = times;
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(chunk);
      else controller.close();
    },
  });
}

test('any JSON media type is accepted, and an absent body is an empty object', async () => {
  assert.equal(await codeOf('{"a":[1]}'), '{"a":[1]}');
  assert.equal(await codeOf('1', { 'Content-Type': 'application/merge-patch+json' }), '1');
  assert.equal(await codeOf(null, {}), '{}');
  assert.equal(await codeOf(''), '{}');
});

test('a body that is not JSON is refused, by its media type or its content', async () => {
  assert.equal(await codeOf('{}', { 'Content-Type': 'text/plain' }), 'unsupported-media-type');
  assert.equal(await codeOf('a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }), 'unsupported-media-type');
  assert.equal(await codeOf('', { 'Content-Type': 'application/jsonp' }), 'unsupported-media-type');
  assert.equal(await codeOf('{'), 'malformed');
});

test('a body is limited in bytes, with a declared length or without one', async () => {
  const fits = `"${'ä'.repeat((LARGEST - 2) / 2)}"`;
  assert.equal(await codeOf(fits), fits);
  assert.equal(await codeOf(` ${fits}`), 'too-large');
  assert.equal(await codeOf('{}', { ...JSON_TYPE, 'Content-Length': String(LARGEST + 1) }), 'too-large');
  assert.equal(await codeOf(streamed(new Uint8Array(1024).fill(32), Infinity)), 'too-large');
});

test('characters that are split across chunks are decoded', async () => {
  const [start, end] = [new TextEncoder().encode('"ä'), new TextEncoder().encode('ö"')];
  const bytes = new Uint8Array([...start, ...end]);
  const parts = [bytes.slice(0, 2), bytes.slice(2, 4), bytes.slice(4)];
  const body = new ReadableStream({
    pull: (controller) => (parts.length > 0 ? controller.enqueue(parts.shift()) : controller.close()),
  });
  assert.equal(await codeOf(body), '"äö"');
});
