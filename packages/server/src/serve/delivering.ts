import { performance } from 'node:perf_hooks';
import { Deliverer, type Channel, type DelivererOptions, type Store, type TellsChanges } from '@team-booking/engine';
import type { Log } from '../api/options.ts';

export interface DeliveringOptions {
  readonly store: Store & TellsChanges;
  /** The team whose bookings are told of; another one with each fixture. */
  readonly team: () => string;
  readonly channels: readonly Channel[];
  readonly now: () => number;
  readonly log: Log;
  /** How many requests have come so far. Default: there are none, and it need not wait for anybody. */
  readonly requests?: () => number;
  /** @see DelivererOptions.onEnd */
  readonly onEnd?: NonNullable<DelivererOptions['onEnd']>;
  /** How often it is looked for what became due, milliseconds. Default: 1000. */
  readonly every?: number;
}

/** Delivers as long as the server runs. Visitors go first: the busier the process is while they ask, the longer it waits between two passes. */
export class Delivering {
  readonly #options: DeliveringOptions;
  #team: string;
  #deliverer: Deliverer;
  readonly #forget: () => void;
  #stopped = false;
  #poke: () => void = () => undefined;
  #isPoked = false;
  readonly #running: Promise<void>;

  constructor(options: DeliveringOptions) {
    this.#options = options;
    this.#team = options.team();
    this.#deliverer = this.#begin();
    this.#forget = options.store.onChange(this.#team, ({ bookings }) => {
      if (bookings === null || bookings.length > 0) this.look();
    });
    this.#running = this.#run();
  }

  /** Has it look for something to deliver at once. */
  look(): void {
    this.#isPoked = true;
    this.#poke();
  }

  /** Waits a moment for what is being sent, and breaks the rest off; whoever delivers next sends it again. */
  async close(): Promise<void> {
    this.#stopped = true;
    this.#forget();
    this.#poke();
    await this.#running;
    await this.#deliverer.close(PATIENCE);
  }

  #begin(): Deliverer {
    const { store, channels, now, log, onEnd } = this.#options;
    const onError = (err: unknown, { channel, receiver }: { channel: string; receiver: string }): void =>
      log.error({ err, channel, receiver }, 'a delivery failed');
    const onRoom = (): void => this.look();
    return new Deliverer({ store, team: this.#team, channels, now, onError, onRoom, ...(onEnd && { onEnd }) });
  }

  async #pass(): Promise<boolean> {
    const team = this.#options.team();
    if (team !== this.#team) {
      await this.#deliverer.close();
      this.#team = team;
      this.#deliverer = this.#begin();
    }
    return this.#deliverer.pass();
  }

  async #run(): Promise<void> {
    const { requests = () => 0 } = this.#options;
    let isFailing = false;
    while (!this.#stopped) {
      this.#isPoked = false;
      const [before, began, asked] = [performance.eventLoopUtilization(), performance.now(), requests()];
      const more = await this.#pass().then(
        (found) => {
          isFailing = false;
          return found;
        },
        (err: unknown) => {
          // Once, and not each second as long as a database is away.
          if (!isFailing) this.#options.log.error({ err }, 'looking for something to deliver failed');
          isFailing = true;
          return false;
        },
      );
      if (this.#stopped) return;
      if (more || this.#isPoked) {
        const { utilization } = performance.eventLoopUtilization(before);
        // A database of its own machine may be what is busy: then it is slow.
        const busy = Math.max(LONG * utilization ** 4, SHARE * (performance.now() - began));
        await this.#pause(SHORT);
        // What it does itself keeps the process busy as well, but nobody waits for that.
        if (requests() > asked) await this.#pause(Math.min(LONGEST, busy));
      } else await this.#pause(this.#options.every ?? 1000, true);
    }
  }

  /** Waits, at most until somebody pokes. */
  async #pause(ms: number, untilPoked = false): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms);
    this.#poke = untilPoked ? resolve : () => undefined;
    await promise;
    clearTimeout(timer);
    this.#poke = () => undefined;
  }
}

/** How long an answer is waited for when the server stops, milliseconds. */
const PATIENCE = 3000;

/** Between two passes, milliseconds: so long that several attempts end meanwhile, which share the next one; and at most, where there are visitors. */
const SHORT = 20;
const LONG = 200;
/** While there are visitors, it waits so many times as long as a pass has taken. */
const SHARE = 5;
const LONGEST = 1000;
