import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Subscribe } from '@team-booking/contract/routes';
import { Streams } from './streams.ts';

/** Opens a stream; returns what its client does to leave, or what refused it. */
function opening(streams: Streams) {
  const subscribed = new Set<object>();
  const subscribe: Subscribe = () => {
    const one = {};
    subscribed.add(one);
    return () => void subscribed.delete(one);
  };
  const open = (address: string | null) => {
    const state = { ended: false, leave: () => {} };
    const admitted = streams.admit(address, subscribe);
    // As a stream does: it unsubscribes when it is ended.
    const end = () => {
      state.ended = true;
      state.leave();
    };
    state.leave = admitted(() => {}, end);
    return state;
  };
  return { open, subscribed };
}

const code = (expected: string, seconds: number) => (error: { code?: string; retryAfter?: number }) =>
  error.code === expected && error.retryAfter === seconds;

test('an address has so many streams and no more, until one is closed', () => {
  const streams = new Streams({ perAddress: 2, total: 10 });
  const { open } = opening(streams);
  const first = open('203.0.113.1');
  open('203.0.113.1');
  assert.throws(() => open('203.0.113.1'), code('too-many-requests', 60));
  open('203.0.113.2');
  open('2001:db8:1:2::1');
  open('2001:db8:1:2::2');
  assert.throws(() => open('2001:db8:1:2::3'), code('too-many-requests', 60), 'of the same customer');
  first.leave();
  first.leave();
  assert.equal(streams.size, 4);
  open('203.0.113.1');
  assert.throws(() => open('203.0.113.1'), code('too-many-requests', 60));
});

test('all together have so many, those of unknown addresses among them', () => {
  const streams = new Streams({ perAddress: 2, total: 3 });
  const { open } = opening(streams);
  open(null);
  open(null);
  assert.throws(() => open(null), code('too-many-requests', 60));
  open('203.0.113.1');
  assert.throws(() => open('203.0.113.2'), code('unavailable', 60));
});

test('the end ends all, and those that begin later at once', () => {
  const streams = new Streams();
  const { open, subscribed } = opening(streams);
  const before = ['203.0.113.1', '203.0.113.1', '203.0.113.2'].map(open);
  streams.end();
  const later = open('203.0.113.1');
  assert.deepEqual(
    [...before, later].map(({ ended }) => ended),
    [true, true, true, true],
  );
  assert.deepEqual([streams.size, subscribed.size], [0, 0]);
});

test('nothing is left of thousands of streams that were opened and closed', () => {
  const streams = new Streams();
  const { open, subscribed } = opening(streams);
  for (let i = 0; i < 20_000; i++) open(`203.0.113.${i % 200}`).leave();
  assert.deepEqual([streams.size, subscribed.size], [0, 0]);
});
