import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';
import type { Subscribe } from '../routes/index.ts';
import { httpHandler, type HandledRequest } from './index.ts';

const RANGE = { from: '2026-06-16T00:00:00Z', to: '2026-06-17T00:00:00Z' };
const EVENT = `event: availability\ndata: ${JSON.stringify(RANGE)}\n\n`;

/** A backend that reports changes, and a client of it. */
function streaming() {
  const open = new Set<{ change: Parameters<Subscribe>[0]; end: () => void }>();
  const subscribe: Subscribe = (change, end) => {
    const one = { change, end };
    open.add(one);
    return () => open.delete(one);
  };
  const handle = httpHandler({ changes: ({ slug }) => (slug === 'old' ? { movedTo: 'intro' } : subscribe) });
  return {
    open,
    change: (range = RANGE) => open.forEach((one) => one.change(range)),
    ask: (init: RequestInit = {}, handled: HandledRequest = {}, slug = 'intro') =>
      handle(new Request(`https://book.example/booking-types/${slug}/changes`, init), handled),
  };
}

test('changes are streamed until the client disconnects', async () => {
  const { ask, change, open } = streaming();
  const stop = new AbortController();
  const response = await ask({ signal: stop.signal });
  change({ ...RANGE, more: 1 } as never);
  stop.abort();
  assert.equal(open.size, 0);
  const text = await response.text();
  assert.match(text, /^: listening\nretry: \d{4}\n\n/);
  assert.ok(text.endsWith(EVENT), text);
});

test('a client that cancels the answer is unsubscribed', async () => {
  const { ask, open } = streaming();
  const response = await ask();
  assert.equal(open.size, 1);
  await response.body!.cancel();
  assert.equal(open.size, 0);
});

test('a client that had left before the stream began is unsubscribed', async () => {
  const { ask, open } = streaming();
  await (await ask({ signal: AbortSignal.abort() })).text();
  assert.equal(open.size, 0);
});

test('no cache and no proxy keeps the events of a stream', async () => {
  const { ask } = streaming();
  const { headers, body } = await ask();
  await body!.cancel();
  assert.equal(headers.get('Content-Type'), 'text/event-stream');
  assert.equal(headers.get('Cache-Control'), 'no-store, no-transform');
  assert.equal(headers.get('X-Accel-Buffering'), 'no');
  assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
});

test('the backend ends a stream, and may do so at once', async () => {
  const { ask, change, open } = streaming();
  const response = await ask();
  change();
  for (const { end } of open) end();
  assert.equal(open.size, 0);
  assert.ok((await response.text()).endsWith(EVENT));

  let left = 0;
  const ended = await ask({}, { streamed: () => (_, end) => (end(), () => left++) });
  assert.match(await ended.text(), /^: listening/);
  assert.equal(left, 1);
});

test('a silent stream has a comment every 20 seconds, and no more once it is closed', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const { ask } = streaming();
  const reader = (await ask()).body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  let beats = 0;
  void (async () => {
    while ((await reader.read()).value === ':\n\n') beats++;
  })();
  t.mock.timers.tick(19_999);
  await setImmediate();
  assert.equal(beats, 0);
  t.mock.timers.tick(20_001);
  await setImmediate();
  assert.equal(beats, 2);
  await reader.cancel();
  t.mock.timers.tick(60_000);
  await setImmediate();
  assert.equal(beats, 2);
});

test('a client that does not read is disconnected before much piles up', async () => {
  const { ask, change, open } = streaming();
  const response = await ask();
  let events = 0;
  for (; open.size > 0 && events < 10_000; events++) change();
  assert.ok(events > 100 && events < 1000, `${events} events`);
  await assert.rejects(response.text(), /does not read/);
});

test('one that reads is never disconnected', async () => {
  const { ask, change, open } = streaming();
  const reader = (await ask()).body!.getReader();
  for (let i = 0; i < 3000; i++) {
    change();
    await reader.read();
  }
  assert.equal(open.size, 1);
});

test('HEAD leaves no stream open', async () => {
  const { ask, open } = streaming();
  const { status, body } = await ask({ method: 'HEAD' });
  assert.deepEqual([status, body, open.size], [200, null, 0]);
});

test('a stream may be refused before it begins', async () => {
  const { ask, open } = streaming();
  const streamed = () => {
    throw new Refusal('too-many-requests', 'Close another one first.', { retryAfter: 60 });
  };
  const { status, headers } = await ask({}, { streamed });
  assert.deepEqual([status, headers.get('Retry-After'), open.size], [429, '60', 0]);
});

test('a renamed slug redirects', async () => {
  const { status, headers } = await streaming().ask({}, {}, 'old');
  assert.deepEqual([status, headers.get('Location')], [308, '/booking-types/intro/changes']);
});
