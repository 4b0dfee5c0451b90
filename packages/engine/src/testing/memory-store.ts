import type { StoreChanges, TellsChanges } from '../store/changes.ts';
import type { Store } from '../store/store.ts';
import { EMPTY, type Tables } from './memory/tables.ts';
import { MemoryTransaction } from './memory/transaction.ts';
import { MemoryView } from './memory/view.ts';

/** A store in memory, for tests and for trying the engine. It keeps every rule of {@link Store} except durability. */
export function memoryStore(): Store & TellsChanges {
  const teams = new Map<string, Tables>();
  const listeners = new Map<string, Set<(changes: StoreChanges) => void>>();
  let writes: Promise<unknown> = Promise.resolve();
  return {
    read: async (team, work) => work(new MemoryView(teams.get(team) ?? EMPTY)),
    write(team, work) {
      const written = writes.then(async () => {
        const transaction = new MemoryTransaction(teams.get(team) ?? EMPTY);
        const result = await work(transaction);
        teams.set(team, transaction.tables);
        const changes = transaction.changes.made();
        if (changes) for (const listener of listeners.get(team) ?? []) queueMicrotask(() => listener(changes));
        return result;
      });
      writes = written.catch(() => {});
      return written;
    },
    onChange(team, given) {
      const listener = (changes: StoreChanges) => given(changes);
      listeners.set(team, (listeners.get(team) ?? new Set()).add(listener));
      return () => void listeners.get(team)?.delete(listener);
    },
    ping: async () => {},
    close: async () => void (await writes),
  };
}
