import type { OpenedDatabase } from '../../../packages/server/src/store/postgres/open-database.ts';
import type { Steps } from '../world/steps.ts';

type Pool = OpenedDatabase['pool'];
/** What is used of a client: it answers by promises. */
interface Client {
  query(sql: string, values?: unknown[]): Promise<unknown>;
}

/** A pool during whose work nobody has their turn. Who waits for somebody else's work or commit is not counted: those need turns. */
export function countedPool(pool: Pool, steps: Steps): Pool {
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    steps.begin();
    try {
      return await work;
    } finally {
      steps.end();
    }
  };
  return replaced(pool, {
    connect: async (): Promise<Client> => {
      const client: Client = await counted<Client>(pool.connect());
      const query: Client['query'] = (sql, values) => counted(client.query(sql, values));
      return replaced(client, { query });
    },
  });
}

/** An object of which some methods are others. */
function replaced<T extends object>(object: T, methods: Readonly<Record<string, unknown>>): T {
  return new Proxy(object, {
    get(target, name) {
      if (typeof name === 'string' && name in methods) return methods[name];
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
