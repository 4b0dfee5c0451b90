import type { SimulatedHistory } from '@team-booking/core/assignment';
import { poolHistory } from '../../booking/pool-history.ts';
import type { Store, StoreView } from '../../store/store.ts';

/** What was read. */
interface Asked {
  readonly team: string;
  readonly pool: string;
  /** Epoch milliseconds. */
  readonly since: number;
}

interface Known extends Asked {
  readonly lastSeq: number;
  readonly version: number;
  readonly history: SimulatedHistory;
}

/** How many histories of a store are kept: those that somebody is trying drafts on. */
const KEPT = 4;
const known = new WeakMap<Store, Known[]>();

/**
 * What was decided since an instant. Somebody who tries drafts asks for the same again with each change, and reading it takes longer than
 * deciding it anew; so the latest ones are kept as long as nothing was decided.
 */
export async function recentHistory(store: Store, view: StoreView, asked: Asked): Promise<SimulatedHistory> {
  const [lastSeq, pool] = [await view.lastSeq(asked.pool), await view.pool(asked.pool)];
  const stamp = { ...asked, lastSeq, version: pool?.version ?? 0 };
  const kept = known.get(store) ?? [];
  const found = kept.find((one) =>
    (Object.keys(stamp) as (keyof typeof stamp)[]).every((key) => one[key] === stamp[key]),
  );
  if (found) return found.history;
  const history = (await poolHistory(view, asked.pool, asked.since))!;
  const others = kept.filter((one) => one.team !== asked.team || one.pool !== asked.pool);
  known.set(store, [{ ...stamp, history }, ...others].slice(0, KEPT));
  return history;
}
