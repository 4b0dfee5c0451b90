import type { Store } from '../store/store.ts';
import { EMPTY, type Tables } from './memory/tables.ts';
import { MemoryTransaction } from './memory/transaction.ts';
import { MemoryView } from './memory/view.ts';

/** A store in memory, for tests and for trying the engine. It keeps every rule of {@link Store} except durability. */
export function memoryStore(): Store {
  const teams = new Map<string, Tables>();
  let writes: Promise<unknown> = Promise.resolve();
  return {
    read: async (team, work) => work(new MemoryView(teams.get(team) ?? EMPTY)),
    write(team, work) {
      const written = writes.then(async () => {
        const transaction = new MemoryTransaction(teams.get(team) ?? EMPTY);
        const result = await work(transaction);
        teams.set(team, transaction.tables);
        return result;
      });
      writes = written.catch(() => {});
      return written;
    },
    ping: async () => {},
    close: async () => void (await writes),
  };
}
