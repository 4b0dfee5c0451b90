import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
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

test('changes are reported from server-sent events until unsubscribed', () => {
  const reported: unknown[] = [];
  const changed = { from: '2026-11-24T10:00:00Z', to: '2026-11-24T11:00:00Z' };
  const end = http('https://book.example/api').changes('intro-call', (change) => reported.push(change));
  assert.equal(Source.last.url, 'https://book.example/api/booking-types/intro-call/changes');
  // Events of any other name are ignored.
  for (const name of ['message', 'availability', 'weather']) {
    Source.last.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(changed) }));
  }
  assert.deepEqual(reported, [changed]);
  end();
  assert.ok(Source.last.closed);
});

test('a runtime without EventSource reports nothing', () => {
  Object.assign(globalThis, { EventSource: undefined });
  http('https://book.example/api').changes('intro-call', () => assert.fail())();
});
