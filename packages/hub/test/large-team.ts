import type { Answers } from './open-hub.ts';

/** Those hosts. */
export const HOSTS = Array.from({ length: 100 }, (_, i) => ({ id: `h${i}`, name: `Host ${i}` }));
let simulated = 0;

/** What would have been, another time every time. */
const outcome = () => {
  simulated += 7;
  return {
    hosts: HOSTS.map(({ id }, i) => ({
      host: id,
      tier: 1,
      weight: 1,
      bookings: 10 + ((i + simulated) % 13),
      share: 0.01,
      weightShare: 0.01,
      balance: 0,
      longestWait: 1,
      longestRun: 1,
    })),
    unserved: 0,
    hidden: 0,
    starts: 40,
  };
};

/** Answers of a backend in which a pool has a hundred hosts, `h0` to `h99`. */
export const LARGE: Answers = {
  hosts: async (real) => {
    const { items } = (await real()) as { items: readonly object[] };
    return { items: HOSTS.map((host) => ({ ...items[0], ...host })), next: null };
  },
  simulate: () => ({
    from: '2026-09-01T00:00:00Z',
    to: '2026-12-01T00:00:00Z',
    requests: 400,
    present: outcome(),
    draft: outcome(),
    slotsLost: 0,
    slotsGained: 0,
    names: HOSTS,
  }),
  pool: async (real) => {
    const pool = (await real()) as { hosts: object[]; groups: { members: object[] }[] };
    const members = HOSTS.map(({ id }) => ({ host: id, weight: 1, priority: 1 }));
    return { ...pool, groups: [{ ...pool.groups[0], members }], hosts: HOSTS };
  },
  balances: async (real) => ({
    ...((await real()) as object),
    hosts: HOSTS.map(({ id }, i) => ({ host: id, tier: 1, weight: 1, weightShare: 0.01, balance: i })),
    names: HOSTS,
  }),
  balancesOverTime: () => ({
    hosts: HOSTS.map(({ id }) => id),
    names: HOSTS,
    points: [{ at: '2026-11-20T00:00:00Z', seq: 1, balances: HOSTS.map((_, i) => i * 10_000_000) }],
    shares: HOSTS.map(() => ({ hosted: 1, fair: 1_000_000_000 })),
    next: null,
  }),
};
