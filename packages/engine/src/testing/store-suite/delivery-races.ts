import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '@team-booking/core/time';
import type { Channel } from '../../delivery/channel.ts';
import { Deliverer } from '../../delivery/deliverer.ts';
import { deliveryHealth } from '../../delivery/delivery-health.ts';
import type { Store } from '../../store/store.ts';
import type { FreshStores } from './fresh-store.ts';
import { bookingRow, teamOf } from './rows.ts';

const BOOKINGS = Array.from({ length: 12 }, (_, i) => `b${i}`);
const RECEIVERS = ['visitor', 'host'];
const CHANGES = 8;

/** Receivers who are told how many messages there are about a booking. Of three times they fail once, and of those may have got it once. */
function receivers() {
  const received = new Map<string, number[]>();
  let attempts = 0;
  const seen = { unanswered: 0 };
  const channel: Channel = {
    name: 'test',
    patience: null,
    atOnce: 4,
    receivers: async () => RECEIVERS,
    async plan(view, { subject, known }) {
      const count = (await view.messagesOf(subject)).length;
      return count === known ? { kind: 'wait', until: null } : { kind: 'send', plan: count };
    },
    async send({ delivery, plan }) {
      const turn = attempts++ % 9;
      await new Promise((resolve) => setTimeout(resolve, turn % 3));
      const key = `${delivery.receiver} ${delivery.subject}`;
      if (turn !== 3 && turn !== 6) received.set(key, [...(received.get(key) ?? []), plan as number]);
      if (turn % 3 !== 0) return { kind: 'done' };
      if (turn === 0) seen.unanswered++;
      return { kind: 'again', problem: 'busy', maybe: turn === 0 };
    },
    settle: async (_transaction, { plan, sent, delivery }) => (sent.kind === 'again' ? delivery.known : plan),
  };
  return { received, seen, channel };
}

export function deliveryRaces(fresh: FreshStores): void {
  test('several processes tell everybody how it ended, each once and in order, whatever changes meanwhile', async (t) => {
    const stores = await fresh(t);
    await stores[0]!.write('red', async (transaction) => {
      await transaction.putTeam(teamOf('red', ['a', 'b']));
      for (const id of BOOKINGS) await transaction.addBooking(bookingRow(id));
    });
    const { received, seen, channel } = receivers();
    let now = 1000;
    const errors: unknown[] = [];
    const onError = (error: unknown): void => void errors.push(error);
    const deliverers = stores.map(
      (store) => new Deliverer({ store, team: 'red', channels: [channel], now: () => now, onError }),
    );
    const ended = new AbortController();
    const delivering = deliverers.map(async (deliverer) => {
      while (!ended.signal.aborted) {
        await deliverer.pass();
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    });
    const change = async (store: Store, i: number): Promise<void> => {
      const message = {
        booking: BOOKINGS[i % BOOKINGS.length]!,
        kind: 'webhook',
        payload: {},
        createdAt: now,
        due: now,
      };
      await store.write('red', (transaction) => transaction.enqueue([message]));
      now += 100;
    };
    for (let i = 0; i < CHANGES * BOOKINGS.length; i += stores.length) {
      await Promise.all(stores.map((store, s) => change(store, i + s)));
    }
    ended.abort();
    await Promise.all(delivering);
    // Before the clock leaps: what is underway in another process would lose its lease, and be told again.
    await Promise.all(deliverers.map((deliverer) => deliverer.settled()));
    // What had failed comes again later, each time in another process.
    for (let i = 0; i < 200 && (await deliveryHealth(stores[0]!, 'red', now)).waiting > 0; i++) {
      const deliverer = deliverers[i % deliverers.length]!;
      await deliverer.pass();
      await deliverer.settled();
      now += MINUTE;
    }
    assert.deepEqual(errors, []);
    assert.equal(received.size, BOOKINGS.length * RECEIVERS.length);
    let again = 0;
    for (const [key, counts] of received) {
      const subject = key.split(' ')[1]!;
      const messages = await stores[0]!.read('red', (view) => view.messagesOf(subject));
      assert.equal(counts.at(-1), messages.length, `${key} was told last how it ended`);
      const isInOrder = counts.every((count, i) => i === 0 || count >= counts[i - 1]!);
      assert.ok(isInOrder, `${key} was told in order: ${counts.join()}`);
      again += counts.length - new Set(counts).size;
    }
    assert.ok(again <= seen.unanswered, `${again} were told again, of ${seen.unanswered} that did not answer`);
  });
}
