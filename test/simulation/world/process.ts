import { StoreUnavailable, type Store } from '@team-booking/engine';
import type { SharedStore } from '../stores/shared.ts';
import { Life } from './life.ts';
import type { Steps } from './steps.ts';

/** What goes wrong with one request. `before` and `after`: the database fails right before or after the commit. */
export type Fault = 'none' | 'before' | 'after' | 'lost';

/** A server process: it lives until it dies, and begins again with the same database. */
export class ServerProcess {
  readonly name: string;
  /** How far its clock is ahead, milliseconds. */
  skew = 0;
  life: Life;
  /** Its store, for one that looks at it while nothing else goes on. */
  store: SharedStore;
  readonly #open: (life: Life) => Promise<SharedStore>;

  private constructor(name: string, life: Life, store: SharedStore, open: (life: Life) => Promise<SharedStore>) {
    this.name = name;
    this.life = life;
    this.store = store;
    this.#open = open;
  }

  static async start(name: string, open: (life: Life) => Promise<SharedStore>): Promise<ServerProcess> {
    const life = new Life(name);
    return new ServerProcess(name, life, await open(life), open);
  }

  /** Starts a new one in place of one that has died. */
  async startAgain(): Promise<void> {
    await this.store.close();
    this.life = new Life(this.name);
    this.store = await this.#open(this.life);
  }

  /** Its store for one request, with which something may go wrong. */
  storeWith(fault: Fault, steps: Steps): Store {
    const { store, life } = this;
    if (fault === 'none' || fault === 'lost') return store;
    return {
      read: (team, work) => store.read(team, work),
      async write(team, work) {
        const result = await store.write(team, async (transaction) => {
          const done = await work(transaction);
          if (fault === 'before') throw failure();
          return done;
        });
        steps.note(`${life.name} fails after the commit`);
        if (fault === 'after') throw failure();
        return result;
      },
      ping: () => store.ping(),
      close: () => store.close(),
    };
  }
}

function failure(): StoreUnavailable {
  return new StoreUnavailable('The simulated database fails', 'Send the request again.');
}
