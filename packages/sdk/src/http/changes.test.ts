import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { http } from './http.ts';

class Source extends EventTarget {
  static all: Source[] = [];
  readonly url: string;
  readyState = 0;
  constructor(url: string) {
    super();
    this.url = url;
    Source.all.push(this);
  }
  static get last(): Source {
    return Source.all.at(-1)!;
  }
  get closed(): boolean {
    return this.readyState === 2;
  }
  close(): void {
    this.readyState = 2;
  }
  /** As the runtime does when the answer's head arrives. */
  open(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }
  /** As the runtime does when the stream ends, or is refused. */
  fail(readyState: 0 | 2): void {
    this.readyState = readyState;
    this.dispatchEvent(new Event('error'));
  }
}

const { EventSource, document } = globalThis;
before(() => Object.assign(globalThis, { EventSource: Source }));
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  Source.all = [];
  Object.assign(globalThis, { document });
});
after(() => Object.assign(globalThis, { EventSource }));

const ANYTHING = { from: '0001-01-01T00:00:00Z', to: '9999-12-31T00:00:00Z' };

async function listening(slug = 'intro-call'): Promise<{ reported: unknown[]; end: () => void }> {
  const reported: unknown[] = [];
  const end = http('https://book.example/api').changes(slug, (change) => reported.push(change));
  ends.push(end);
  await setImmediate();
  return { reported, end };
}

test('changes are reported from server-sent events until unsubscribed', async () => {
  const changed = { from: '2026-11-24T10:00:00Z', to: '2026-11-24T11:00:00Z' };
  const { reported, end } = await listening();
  assert.equal(Source.last.url, 'https://book.example/api/booking-types/intro-call/changes');
  Source.last.open();
  // Events of any other name are ignored.
  for (const name of ['message', 'availability', 'weather']) {
    Source.last.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(changed) }));
  }
  assert.deepEqual(reported, [changed]);
  end();
  await setImmediate();
  assert.ok(Source.last.closed);
});

test('an event with invalid data is ignored', async () => {
  const { reported } = await listening();
  for (const data of [
    '',
    'soon',
    'null',
    '7',
    '"a"',
    '[]',
    '{}',
    '{"from":1,"to":2}',
    '{"from":"2026-11-24T10:00:00Z"',
  ]) {
    Source.last.dispatchEvent(new MessageEvent('availability', { data }));
  }
  assert.deepEqual(reported, []);
});

test('after an interruption everything is reported as changed, once the stream is open again', async () => {
  const { reported } = await listening();
  Source.last.open();
  Source.last.fail(0);
  assert.deepEqual(reported, []);
  assert.equal(Source.all.length, 1, 'the runtime reconnects');
  Source.last.open();
  assert.deepEqual(reported, [ANYTHING]);
});

test('a refused stream is opened again later, and later still when it is refused again', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { reported, end } = await listening();
  for (const wait of [16_000, 32_000, 64_000]) {
    const count = Source.all.length;
    Source.last.fail(2);
    t.mock.timers.tick(wait - 1);
    assert.equal(Source.all.length, count);
    t.mock.timers.tick(1);
    assert.equal(Source.all.length, count + 1);
  }
  Source.last.open();
  assert.deepEqual(reported, [ANYTHING]);
  Source.last.fail(2);
  end();
  await setImmediate();
  t.mock.timers.tick(600_000);
  assert.equal(Source.all.length, 4, 'not after unsubscribing');
});

test('a hidden page listens to nothing, and takes everything as changed when it is visible again', async () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  Object.assign(globalThis, { document: page });
  const show = (visibilityState: string) => {
    page.visibilityState = visibilityState;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  const { reported, end } = await listening();
  Source.last.open();
  show('hidden');
  assert.ok(Source.last.closed);
  show('visible');
  assert.equal(Source.all.length, 2);
  Source.last.open();
  assert.deepEqual(reported, [ANYTHING]);
  end();
  await setImmediate();
  show('hidden');
  show('visible');
  assert.equal(Source.all.length, 2, 'not after unsubscribing');
});

test('listeners of one booking type share a stream, which the last one closes', async () => {
  const changed = { from: '2026-11-24T10:00:00Z', to: '2026-11-24T11:00:00Z' };
  const [one, other] = [await listening(), await listening()];
  assert.equal(Source.all.length, 1);
  Source.last.open();
  Source.last.dispatchEvent(new MessageEvent('availability', { data: JSON.stringify(changed) }));
  assert.deepEqual([one.reported, other.reported], [[changed], [changed]]);
  one.end();
  one.end();
  await setImmediate();
  assert.ok(!Source.last.closed);
  other.end();
  await setImmediate();
  assert.ok(Source.last.closed);
});

test('a page with many booking types keeps connections for its requests', async () => {
  for (const slug of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await listening(slug);
  assert.equal(Source.all.length, 3);
});

test('a runtime without EventSource reports nothing', async () => {
  Object.assign(globalThis, { EventSource: undefined });
  http('https://book.example/api').changes('intro-call', () => assert.fail())();
  await setImmediate();
});
