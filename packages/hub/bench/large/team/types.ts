import { HOSTS, NAMES, ZONE } from './people.ts';

/** The booking types of the large team; all of its hosts take turns in each. */
export const TYPES = Array.from({ length: 20 }, (_, i) => ({
  id: `type-${i}`,
  slug: `type-${i}`,
  title: `Booking type ${i}`,
  mode: 'round-robin',
  status: 'published',
  durations: [30],
  linkOnly: false,
  url: 'https://book.example/',
  embed: '',
  members: NAMES,
  upcoming: 5000,
}));

/** One of them, whole. */
export const typeDocument = (id: string) => ({
  ...TYPES.find((type) => type.id === id)!,
  revision: 'r1',
  slot: { step: 30, alignment: 0, timeZone: ZONE },
});

const SHARES = [1, 2, 4];

/** Who hosts it. */
export const pool = () => ({
  revision: 'p1',
  mode: 'round-robin',
  groups: [
    {
      need: 1,
      members: HOSTS.map(({ id }, i) => ({
        host: id,
        weight: SHARES[i % SHARES.length],
        priority: 1 + Math.floor(i / 50),
      })),
    },
  ],
  owner: null,
  fairness: 'turns',
  requestedHost: 'counts',
  offering: 'everything',
  maxLead: null,
  hosts: HOSTS.map(({ id, name }) => ({ id, name, active: true })),
});

const outcome = (shift: number) => ({
  hosts: HOSTS.map(({ id }, i) => ({
    host: id,
    tier: 1,
    weight: 1,
    bookings: 400 + ((i * 37 + shift) % 90),
    share: 0.01,
    weightShare: 0.01,
    balance: 0,
    longestWait: (i * 7 + shift) % 12,
    longestRun: 2,
  })),
  unserved: 0,
  hidden: 0,
  starts: 4000,
});
let asked = 0;

/** What a draft would have done; another draft, another outcome. */
export const simulation = () => ({
  from: '2026-01-01T00:00:00Z',
  to: '2026-04-01T00:00:00Z',
  requests: 40_000,
  present: outcome(0),
  draft: outcome((asked += 11)),
  slotsLost: 3,
  slotsGained: 1,
  names: NAMES,
});
