import type { StoreChanges, StoreTransaction, TellsChanges } from '@team-booking/engine';
import type { SqliteStore } from './sqlite/sqlite-store.ts';

/** A store that tells of its own commits, until all SQL stores tell of every process's. */
export function telling(store: SqliteStore): SqliteStore & TellsChanges {
  const listeners = new Set<{ team: string; listener: (changes: StoreChanges) => void }>();
  return {
    read: (team, work) => store.read(team, work),
    ping: () => store.ping(),
    close: () => store.close(),
    snapshots: (team) => store.snapshots(team),
    async write(team, work) {
      let configured = false;
      const hosts = new Set<string>();
      const result = await store.write(team, (transaction) => {
        const verbs: Partial<StoreTransaction> = {
          async putTeam(config) {
            configured = true;
            return transaction.putTeam(config);
          },
          async takeTime(times) {
            for (const { host } of times) hosts.add(host);
            return transaction.takeTime(times);
          },
          async releaseTime(booking) {
            const row = await transaction.booking(booking);
            for (const host of row?.state.hosts ?? []) hosts.add(host);
            return transaction.releaseTime(booking);
          },
        };
        return work(
          new Proxy(transaction, {
            get(target, name) {
              const verb: unknown = verbs[name as keyof typeof verbs] ?? target[name as keyof typeof target];
              return typeof verb === 'function' ? verb.bind(target) : verb;
            },
          }),
        );
      });
      if (configured || hosts.size > 0) {
        for (const { team: of, listener } of listeners) {
          if (of === team) listener({ times: null, hosts: [...hosts], configured });
        }
      }
      return result;
    },
    onChange(team, listener) {
      const entry = { team, listener };
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
  };
}
