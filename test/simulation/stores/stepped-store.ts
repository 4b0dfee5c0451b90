import type { Store } from '@team-booking/engine';

/** A store each of whose verbs waits for its turn, and each of whose transactions does before it begins and before it commits. */
export function steppedStore(store: Store, turn: (label: string) => Promise<void>): Store {
  return {
    async read(team, work) {
      await turn('begin reading');
      return store.read(team, (view) => work(stepped(view, turn)));
    },
    async write(team, work) {
      await turn('begin');
      return store.write(team, async (transaction) => {
        const result = await work(stepped(transaction, turn));
        await turn('commit');
        return result;
      });
    },
    ping: () => store.ping(),
    close: () => store.close(),
  };
}

function stepped<View extends object>(view: View, turn: (label: string) => Promise<void>): View {
  return new Proxy(view, {
    get(target, verb) {
      const member: unknown = Reflect.get(target, verb);
      if (typeof member !== 'function') return member;
      return async (...values: unknown[]) => {
        await turn(String(verb));
        return Reflect.apply(member, target, values) as unknown;
      };
    },
  });
}
