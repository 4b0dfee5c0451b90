import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventParser } from './event-parser.ts';

const STREAM =
  ': listening\nretry: 1500\n\nevent: changed\ndata: {"what":\ndata:["team"]}\n\n:\n\nid: 7\r\ndata\r\n\r\ndata:  two spaces\revent:late\r\revent: nothing\n\ndata: unfinished';
const EVENTS = [
  { name: 'changed', data: '{"what":\n["team"]}' },
  { name: 'message', data: '' },
  { name: 'late', data: ' two spaces' },
];

test('events are read as the standard has them, wherever the stream is cut', () => {
  for (let size = 1; size <= STREAM.length; size++) {
    const parser = new EventParser();
    const parts = STREAM.match(new RegExp(`[^]{1,${size}}`, 'g'))!;
    assert.deepEqual(
      parts.flatMap((part) => parser.read(part)),
      EVENTS,
      `in parts of ${size}`,
    );
    assert.equal(parser.retry, 1500);
  }
});

test('an event without end is no event', () => {
  for (const part of ['x'.repeat(1000), `data: ${'x'.repeat(1000)}\n`]) {
    const parser = new EventParser();
    assert.throws(() => {
      for (let i = 0; i < 2000; i++) parser.read(part);
    }, RangeError);
  }
});
