import type { HistoryPage, HistoryRecord } from '@team-booking/contract/team';

/** Decisions that are loaded, the newest first. */
export interface Loaded {
  readonly items: readonly HistoryRecord[];
  readonly hosts: HistoryPage['hosts'];
  /** Where the rest begins; null: that was all. */
  readonly next: string | null;
}

/** The first page, loaded again, before what was loaded of the rest: what is written once stays, what is newer comes on top. */
export function withNewest(loaded: Loaded, page: Loaded): Loaded {
  const oldest = page.items.at(-1)?.record.seq ?? Infinity;
  const rest = loaded.items.filter(({ record }) => record.seq < oldest);
  // Somewhere between there is something that neither has.
  const isWhole = page.next === null || loaded.items.some(({ record }) => record.seq === oldest);
  if (!isWhole || rest.length === 0) return { items: page.items, hosts: page.hosts, next: page.next };
  return { items: [...page.items, ...rest], hosts: joined(loaded.hosts, page.hosts), next: loaded.next };
}

/** What was loaded, and the page that follows. */
export function withNext(loaded: Loaded, page: Loaded): Loaded {
  return { items: [...loaded.items, ...page.items], hosts: joined(loaded.hosts, page.hosts), next: page.next };
}

/** The same list as long as nobody is added or called anything else. */
function joined(some: HistoryPage['hosts'], others: HistoryPage['hosts']): HistoryPage['hosts'] {
  const names = new Map(some.map(({ id, name }) => [id, name]));
  if (others.every(({ id, name }) => names.get(id) === name)) return some;
  return [...new Map([...some, ...others].map((host) => [host.id, host])).values()];
}
