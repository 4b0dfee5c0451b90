import { SECOND } from '@team-booking/core/time';
import type { Channel, Sent } from './channel.ts';
import { claim, type Claim } from './claim.ts';
import { deliveryId, type Delivery } from './delivery.ts';
import { handOn, type Post } from './hand-on.ts';
import { HeldBack } from './held-back.ts';
import { Round } from './round.ts';
import { StoreEnds } from './store-ends.ts';
import { Ways, type Went } from './ways.ts';

/** What a deliverer works with. */
export interface DelivererOptions extends Post {
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  /** Is told when an attempt has ended that something waited for: time for another pass. */
  readonly onRoom?: () => void;
  /** Is told how each attempt ended, whatever becomes of it then. */
  readonly onEnd?: (channel: string, sent: Sent['kind']) => void;
  /** Chance, from 0 to 1. Default: `Math.random`. */
  readonly random?: () => number;
  /** So many attempts at once, whatever the channel. Default: 20. */
  readonly atOnce?: number;
  /** An attempt is broken off after so many milliseconds. Default: 20,000. Half as long again, and others may send the same. */
  readonly timeout?: number;
  /** Waits, milliseconds. Default: a timer. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/**
 * Delivers what was committed, to everybody who has to hear of it: in order for each receiver and booking, at least once. Any number of
 * them may work on one database. What a process has claimed and did not end before it died, another one sends again as it was, after its
 * lease.
 */
export class Deliverer {
  readonly #options: DelivererOptions & Required<Pick<DelivererOptions, 'random' | 'atOnce' | 'timeout'>>;
  readonly #ways: Ways;
  readonly #heldBack: HeldBack;
  readonly #ends: StoreEnds;
  readonly #stop = new AbortController();
  readonly #underway = new Set<Promise<void>>();
  readonly #round = new Round();
  /** How many attempts have ended. */
  #ended = 0;
  /** Whether something waits for the end of an attempt. */
  #isFull = false;

  constructor(options: DelivererOptions) {
    this.#options = { random: Math.random, atOnce: 20, timeout: 20 * SECOND, ...options };
    const { random, atOnce } = this.#options;
    this.#ways = new Ways(random, atOnce);
    this.#heldBack = new HeldBack(random);
    this.#ends = new StoreEnds(this.#options);
  }

  /**
   * Hands on what is due, and begins to send as much as there is room for. Does not wait for that: see {@link settled}.
   *
   * @returns whether there may be more to do at once
   */
  async pass(): Promise<boolean> {
    const { now, atOnce } = this.#options;
    const handed = await handOn(this.#options, this.#heldBack, now());
    if (this.#underway.size >= atOnce) {
      this.#isFull = true;
      return handed > 0;
    }
    return (await this.#claim(now())) || handed > 0;
  }

  /** Resolves when one of the attempts that were begun is stored, or at once if there are none. */
  async any(): Promise<void> {
    await Promise.race(this.#underway);
  }

  /** Resolves when all attempts that were begun are stored. */
  async settled(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  /** Waits for what is underway, breaks off what is left, and stores how it ended. @param patience milliseconds */
  async close(patience = 0): Promise<void> {
    const timer = setTimeout(() => this.#breakOff(), patience);
    if (patience === 0) this.#breakOff();
    await this.settled();
    clearTimeout(timer);
  }

  #breakOff(): void {
    this.#ends.close();
    this.#stop.abort(new Error('The process stops.'));
  }

  async #claim(now: number): Promise<boolean> {
    const { timeout, atOnce, random } = this.#options;
    const ended = this.#ended;
    const claimed = await claim(
      {
        ...this.#options,
        random,
        lease: timeout * 1.5,
        limit: atOnce - this.#underway.size,
        after: this.#round.begin(now),
        admit: (channel, delivery) => this.#ways.take(wayOf(channel, delivery), channel.atOnce, now),
        leave: (place, delivery) => this.#ways.give(place, 'unknown', deliveryId(delivery), now),
      },
      now,
    );
    for (const one of claimed.claims) this.#begin(one);
    const isMore = this.#round.saw(claimed, now);
    this.#isFull ||= claimed.isFull;
    // Whoever has ended meanwhile could not know that somebody waits for it.
    return isMore || claimed.claims.length > 0 || (claimed.isFull && this.#ended > ended);
  }

  #begin(one: Claim): void {
    const attempt = this.#attempt(one)
      .catch((error: unknown) => this.#options.onError?.(error, one.delivery))
      .finally(() => this.#underway.delete(attempt));
    this.#underway.add(attempt);
  }

  async #attempt(one: Claim): Promise<void> {
    const { now, random, onRoom, onEnd } = this.#options;
    const { sent, went } = await this.#send(one);
    onEnd?.(one.channel.name, sent.kind);
    this.#ways.give(one.place, went, deliveryId(one.delivery), now());
    const isDue = await this.#ends.store({ claim: one, sent, now: now(), chance: random() });
    this.#ended += 1;
    if (!isDue && !this.#isFull) return;
    this.#isFull = false;
    onRoom?.();
  }

  async #send({ channel, delivery, plan }: Claim): Promise<{ readonly sent: Sent; readonly went: Went }> {
    const { now, timeout, onError } = this.#options;
    const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(timeout)]);
    const attempt = { delivery, plan, now: now(), signal };
    // It took too long to get here: others may send it by now.
    if (attempt.now >= delivery.due) return { sent: again('It could not be sent in time.'), went: 'unknown' };
    try {
      const sent = await Promise.race([channel.send(attempt), broken(signal)]);
      return { sent, went: sent.kind === 'again' && sent.closed === true ? 'closed' : 'open' };
    } catch (error) {
      if (this.#stop.signal.aborted)
        return { sent: again('The server stopped before there was an answer.'), went: 'unknown' };
      if (signal.aborted) return { sent: again('There was no answer in time.'), went: 'closed' };
      onError?.(error, delivery);
      return { sent: again('It failed unforeseen; the log of the server says why.'), went: 'unknown' };
    }
  }
}

function again(problem: string): Sent {
  return { kind: 'again', problem, maybe: true };
}

/** Rejects when an attempt is broken off, also where its channel does not notice. */
function broken(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (): void => reject(signal.reason as Error);
    if (signal.aborted) fail();
    signal.addEventListener('abort', fail, { once: true });
  });
}

function wayOf(channel: Channel, delivery: Delivery): string {
  return `${channel.name} ${channel.wayOf ? channel.wayOf(delivery) : delivery.receiver}`;
}
