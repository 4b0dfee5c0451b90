import { HOSTS, NAMES } from './people.ts';

/** How many choices a booking type of the large team has. */
export const CHOICES = 100_000;

const BOOKING = 1_000_000_000;
const LAST = Date.now();

/** A choice out of a hundred hosts. @param seq from 1 */
export function choiceAt(seq: number) {
  const chosen = `host-${seq % 100}`;
  const start = new Date(LAST - (CHOICES - seq) * 600_000).toISOString();
  return {
    live: seq % 17 !== 0,
    record: {
      kind: 'rotation',
      seq,
      bookingId: `booking-${seq}`,
      at: start,
      slot: { start, end: start },
      algorithm: 'credit-rotation-1',
      pool: 'type-0',
      poolVersion: 1,
      excluded: null,
      fixed: [],
      entries: [{ host: chosen, membership: 1, tier: 1, amount: -BOOKING }],
      hosts: HOSTS.map(({ id }, i) => ({
        host: id,
        tier: 1,
        weight: 1,
        free: i % 3 !== 1 || id === chosen,
        balance: ((i * 37 + seq) % 100) * 10_000_000 - BOOKING / 2,
        share: BOOKING / 100,
        credit: i % 3 === 1 ? null : ((i * 37 + seq) % 100) * 10_000_000 - BOOKING / 2,
        lastAssigned: seq - 100 + i,
        verdict: id === chosen ? 'chosen' : i % 3 === 1 ? 'unavailable' : 'later_in_rotation',
      })),
      mode: 'turns',
      tier: 1,
      tierNote: null,
      reason: seq % 3 === 0 ? 'rotation_skip' : 'rotation',
      chosen,
      place: 1,
      pointerBefore: null,
      walkFrom: seq % 100,
      skipped: seq % 3 === 0 ? ['host-4', 'host-5'] : [],
      passed: [],
      neutral: false,
    },
    booking: { id: `booking-${seq}`, number: `NW-${seq}`, status: 'confirmed', start, end: start, hosts: [chosen] },
  };
}

/** A page of them, the newest first. */
export function records(query: URLSearchParams): unknown {
  const newest = Number(query.get('cursor') ?? CHOICES);
  const last = newest - Math.min(newest, Number(query.get('limit') ?? 50));
  const items = Array.from({ length: newest - last }, (_, i) => choiceAt(newest - i));
  return { items, hosts: NAMES, next: last > 0 ? String(last) : null };
}

export const balances = () => ({
  revision: 'l1',
  hosts: HOSTS.map(({ id }, i) => ({
    host: id,
    tier: 1,
    weight: 1,
    weightShare: 0.01,
    balance: (i % 20) * 100_000_000 - BOOKING,
  })),
  names: NAMES,
  seq: CHOICES,
});

const DAY = 86_400_000;
/** How many days have points. */
const DAYS = 1000;
const POINTS = Array.from({ length: DAYS }, (_, i) => ({
  at: new Date(LAST - (DAYS - i) * DAY).toISOString(),
  seq: i + 1,
  balances: HOSTS.map((_, h) => (((h * 37 + i * 13) % 30) - 15) * 100_000_000),
}));

/** A point a day. */
export function balancesOverTime(query: URLSearchParams): unknown {
  const [from, limit] = [query.get('from') ?? '', Number(query.get('limit') ?? 400)];
  const all = POINTS.filter(({ at }) => at >= from);
  const points = all.slice(0, limit);
  const shares = HOSTS.map((_, h) => ({ hosted: points.length + h, fair: points.length * BOOKING }));
  return { hosts: HOSTS.map(({ id }) => id), names: NAMES, points, shares, next: all[limit]?.at ?? null };
}

export const turns = (query: URLSearchParams) => ({
  turns: Array.from({ length: Number(query.get('count') ?? 3) }, (_, i) => ({
    hosts: [`host-${(i * 7) % 100}`],
    reason: 'rotation',
  })),
  names: NAMES,
});
