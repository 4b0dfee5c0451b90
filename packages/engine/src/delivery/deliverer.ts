import { randomId } from '../crypto/random-id.ts';
import type { Channel, Sent } from './channel.ts';
import { claim, type Claim } from './claim.ts';
import type { Delivery } from './delivery.ts';
import { endAttempt, type Ended } from './end-attempt.ts';
import { handOn, type Post } from './hand-on.ts';
import { Ways } from './ways.ts';

/** What a deliverer works with. */
export interface DelivererOptions extends Post {
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  /** Is told when an attempt failed unforeseen. */
  readonly onError?: (error: unknown, delivery: Delivery) => void;
  /** Chance, from 0 to 1. Default: `Math.random`. */
  readonly random?: () => number;
  /** So many attempts at once, whatever the channel. Default: 20. */
  readonly atOnce?: number;
  /** An attempt is broken off after so many milliseconds. Default: 20,000. Half as long again, and others may send the same. */
  readonly timeout?: number;
}

/**
 * Delivers what was committed, to everybody who has to hear of it: in order for each receiver and booking, at least once. Any number of
 * them may work on one database. What a process has claimed and did not end before it died, another one sends again as it was, after its
 * lease.
 */
export class Deliverer {
  readonly #options: Required<Omit<DelivererOptions, 'onError'>> & Pick<DelivererOptions, 'onError'>;
  readonly #holder = randomId();
  readonly #ways: Ways;
  readonly #stop = new AbortController();
  readonly #underway = new Set<Promise<void>>();
  #ended: Ended[] = [];
  #ending: Promise<void> | null = null;

  constructor(options: DelivererOptions) {
    this.#options = { random: Math.random, atOnce: 20, timeout: 20_000, ...options };
    this.#ways = new Ways(this.#options.random);
  }

  /**
   * Hands on what is due, and begins to send as much as there is room for. Does not wait for that: see {@link settled}.
   *
   * @returns whether there may be more to do at once
   */
  async pass(): Promise<boolean> {
    const { now, atOnce, random, timeout } = this.#options;
    const handed = await handOn(this.#options, now());
    const limit = atOnce - this.#underway.size;
    if (limit <= 0) return false;
    const claiming = {
      ...this.#options,
      holder: this.#holder,
      lease: timeout * 1.5,
      limit,
      from: random(),
      admit: (channel: Channel, delivery: Delivery) => this.#ways.take(wayOf(channel, delivery), channel.atOnce, now()),
      leave: (channel: Channel, delivery: Delivery) => this.#ways.give(wayOf(channel, delivery), false, now()),
    };
    const { claims, due } = await claim(claiming, now());
    for (const one of claims) this.#begin(one);
    return handed > 0 || due > 0;
  }

  /** Resolves when one of the attempts that were begun is stored, or at once if there are none. */
  async any(): Promise<void> {
    await Promise.race(this.#underway);
  }

  /** Resolves when all attempts that were begun are stored. */
  async settled(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  /** Breaks off what is underway, and stores how it ended. */
  async close(): Promise<void> {
    this.#stop.abort(new Error('The process stops.'));
    await this.settled();
  }

  #begin(one: Claim): void {
    const attempt = this.#attempt(one)
      .catch((error: unknown) => this.#options.onError?.(error, one.delivery))
      .finally(() => this.#underway.delete(attempt));
    this.#underway.add(attempt);
  }

  async #attempt(one: Claim): Promise<void> {
    const { channel, delivery } = one;
    const { now } = this.#options;
    const sent = await this.#send(one);
    this.#ways.give(wayOf(channel, delivery), sent.kind === 'again' && sent.closed === true, now());
    await this.#store({ claim: one, sent, now: now() });
  }

  async #send({ channel, delivery, plan }: Claim): Promise<Sent> {
    const { now, timeout, onError } = this.#options;
    const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(timeout)]);
    try {
      return await channel.send({ delivery, plan, now: now(), signal });
    } catch (error) {
      if (signal.aborted) return { kind: 'again', problem: 'There was no answer in time.', maybe: true, closed: true };
      onError?.(error, delivery);
      return {
        kind: 'again',
        problem: 'It failed unforeseen; the log of the server says why.',
        maybe: true,
        closed: true,
      };
    }
  }

  /** Those that end at the same time are stored in one transaction. */
  async #store(ended: Ended): Promise<void> {
    this.#ended.push(ended);
    while (this.#ended.includes(ended)) await (this.#ending ??= this.#storeAll().finally(() => (this.#ending = null)));
  }

  async #storeAll(): Promise<void> {
    // Whatever else ends by now comes along.
    await Promise.resolve();
    const { store, team, random } = this.#options;
    // In the order of their subjects, as every transaction that locks several of them does.
    const all = this.#ended.toSorted((a, b) => (a.claim.delivery.subject < b.claim.delivery.subject ? -1 : 1));
    const chances = all.map(() => random());
    try {
      await store.write(team, async (transaction) => {
        for (const [i, one] of all.entries()) await endAttempt(transaction, this.#holder, one, chances[i]!);
      });
    } finally {
      // Where it could not be stored, the lease ends, and the same is sent again.
      this.#ended = this.#ended.filter((one) => !all.includes(one));
    }
  }
}

function wayOf(channel: Channel, delivery: Delivery): string {
  return `${channel.name} ${channel.wayOf ? channel.wayOf(delivery) : delivery.receiver}`;
}
