import assert from 'node:assert/strict';
import { HOUR } from '@team-booking/core/time';
import type { Attempt, Channel, Planned, Sent } from '../src/delivery/channel.ts';
import { DEAD_LETTER } from '../src/delivery/dead-letter.ts';
import { Deliverer, type DelivererOptions } from '../src/delivery/deliverer.ts';
import { deliveryHealth } from '../src/delivery/delivery-health.ts';
import { deliveriesOf } from '../src/delivery/delivery.ts';
import type { Store } from '../src/store/store.ts';
import { memoryStore } from '../src/testing/memory-store.ts';

export const DONE: Sent = { kind: 'done' };
export const busy = (more: object = {}): Sent => ({ kind: 'again', problem: 'busy', maybe: false, ...more });

/** Receivers who are told the latest version of a booking, with deliverers that tell them. */
export class DeliveryScene {
  readonly store: Store;
  readonly #versions = new Map<string, number>();
  now = 1_000_000;
  readonly received: string[] = [];
  readonly errors: unknown[] = [];
  receivers: (booking: string) => readonly string[] = () => ['a', 'b'];
  patience: number | null = HOUR;
  answer: (text: string, attempt: Attempt) => Sent | Promise<Sent> = () => DONE;
  /** Asked before what is planned is planned. */
  planning: (booking: string) => Planned | undefined = () => undefined;
  /** Asked before an outcome is noted. */
  settling: (booking: string) => void = () => undefined;

  readonly channel: Channel = {
    name: 'test',
    patience: null,
    atOnce: 2,
    receivers: async (_view, booking) => this.receivers(booking),
    plan: async (_view, { subject, known }) => {
      const version = this.#versions.get(subject)!;
      const planned: Planned = version === known ? { kind: 'wait', until: null } : { kind: 'send', plan: version };
      return this.planning(subject) ?? planned;
    },
    send: async (attempt) => {
      const { receiver, subject } = attempt.delivery;
      const text = `${receiver} ${subject} ${String(attempt.plan)}`;
      const sent = await this.answer(text, attempt);
      if (sent.kind === 'done') this.received.push(text);
      return sent;
    },
    settle: async (_transaction, { plan, sent, delivery, givenUp }) => {
      this.settling(delivery.subject);
      return sent.kind === 'again' && !givenUp ? delivery.known : plan;
    },
  };

  constructor(store: Store = memoryStore()) {
    this.store = store;
  }

  /** Changes bookings. @param due when it is told. Default: at once */
  async change(bookings: string | readonly string[], due: number = this.now): Promise<void> {
    const messages = [bookings].flat().map((booking) => {
      this.#versions.set(booking, (this.#versions.get(booking) ?? 0) + 1);
      return { booking, kind: 'webhook', payload: {}, createdAt: this.now, due };
    });
    await this.store.write('team', (transaction) => transaction.enqueue(messages));
  }

  deliverer(more: Partial<DelivererOptions> = {}): Deliverer {
    return new Deliverer({
      store: this.store,
      team: 'team',
      channels: [{ ...this.channel, patience: this.patience }],
      now: () => this.now,
      random: () => 0,
      onError: (error) => void this.errors.push(error),
      ...more,
    });
  }

  deliveries(booking: string) {
    return this.store.read('team', (view) => deliveriesOf(view, booking));
  }

  dead() {
    return this.store.read('team', (view) => view.documents({ kind: DEAD_LETTER }));
  }

  health() {
    return deliveryHealth(this.store, 'team', this.now);
  }
}

/** Passes until there is nothing to do at this time. @returns how many passes there were */
export async function deliver(deliverer: Deliverer): Promise<number> {
  for (let passes = 1; passes < 3000; passes++) {
    const more = await deliverer.pass();
    await deliverer.settled();
    if (!more) return passes;
  }
  return assert.fail('it does not come to an end');
}
