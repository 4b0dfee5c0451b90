import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { http } from './http.ts';

class Source extends EventTarget {
  static last: Source;
  readonly url: string;
  closed = false;
  constructor(url: string) {
    super();
    this.url = url;
    Source.last = this;
  }
  close(): void {
    this.closed = true;
  }
}

const { EventSource } = globalThis;
before(() => Object.assign(globalThis, { EventSource: Source }));
after(() => Object.assign(globalThis, { EventSource }));

test('changes are reported from server-sent events until unsubscribed', async () => {
  const reported: unknown[] = [];
  const changed = { from: '2026-11-24T10:00:00Z', to: '2026-11-24T11:00:00Z' };
  const end = http('https://book.example/api').changes('intro-call', (change) => reported.push(change));
  await setImmediate();
  assert.equal(Source.last.url, 'https://book.example/api/booking-types/intro-call/changes');
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
  const reported: unknown[] = [];
  http('https://book.example/api').changes('intro-call', (change) => reported.push(change));
  await setImmediate();
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

test('a runtime without EventSource reports nothing', async () => {
  Object.assign(globalThis, { EventSource: undefined });
  http('https://book.example/api').changes('intro-call', () => assert.fail())();
  await setImmediate();
});
