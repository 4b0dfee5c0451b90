import {
  Deliverer,
  mailChannel,
  paymentChannel,
  StoreUnavailable,
  webhookChannel,
  type Store,
} from '@team-booking/engine';
import { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import { mixed } from '../plan/mixed.ts';
import { ProcessDied, type Life } from '../world/life.ts';
import type { ServerProcess } from '../world/process.ts';
import type { World } from '../world/world.ts';
import { TillFailed } from './till.ts';

/** The deliverer of each process as long as it lives, and whether it is in the middle of something. */
export class Deliverers {
  readonly #world: World;
  readonly #seed: number;
  readonly #of = new WeakMap<Life, { readonly deliverer: Deliverer; isBusy: boolean }>();
  #count = 0;
  /** What failed that nobody foresaw. */
  readonly unforeseen: unknown[] = [];

  constructor(world: World, seed: number) {
    this.#world = world;
    this.#seed = seed;
  }

  /** Has a process deliver what is due, and waits for it. @returns whether nothing was left that could be done */
  async deliver(process: ServerProcess, passes: number): Promise<boolean> {
    const { life } = process;
    if (life.over) return false;
    const one = this.#of.get(life) ?? { deliverer: this.#begin(process), isBusy: false };
    this.#of.set(life, one);
    if (one.isBusy) return false;
    one.isBusy = true;
    let isOver = false;
    try {
      for (let i = 0; i < passes && !isOver; i++) {
        isOver = !(await one.deliverer.pass());
        await one.deliverer.settled();
      }
    } catch (error) {
      this.#note(error);
      await one.deliverer.settled();
    }
    one.isBusy = false;
    return isOver;
  }

  #begin(process: ServerProcess): Deliverer {
    const world = this.#world;
    const { life } = process;
    const random = new RandomNumbers(mixed(this.#seed, 5, this.#count++));
    const backend = { ...world.backend(process), store: this.#failing(process, random) };
    const channels = [
      mailChannel({ ...backend, mailer: world.outside.mailer(life) }),
      webhookChannel({ backend, send: world.outside.sender(life) }),
      paymentChannel(backend, (error) => this.#note(error)),
    ];
    return new Deliverer({
      store: backend.store,
      team: 'team',
      // Nobody is given up here: there would be days between the attempts.
      channels: channels.map((channel) => ({ ...channel, patience: null })),
      now: () => world.nowOf(process),
      random: () => random.next(),
      pause: () => world.steps.turn('waits for the database', life),
      onError: (error) => this.#note(error),
    });
  }

  /** The store of a process, which fails now and then, before or after a commit. */
  #failing(process: ServerProcess, random: RandomNumbers): Store {
    const { store } = process;
    return {
      read: (team, work) => store.read(team, work),
      write: (team, work, group) => {
        const isWell = this.#world.outside.isWell || random.chance(0.94);
        const fault = isWell ? 'none' : random.of(['before', 'after'] as const);
        return process.storeWith(fault, this.#world.steps).write(team, work, group);
      },
      ping: () => store.ping(),
      close: () => store.close(),
    };
  }

  #note(error: unknown): void {
    if (error instanceof ProcessDied || error instanceof StoreUnavailable || error instanceof TillFailed) return;
    this.unforeseen.push(error);
  }
}
