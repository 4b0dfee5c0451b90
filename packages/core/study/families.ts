import { RandomNumbers } from '../test/random-numbers.ts';
import type { StudiedHost } from './rule.ts';

/** What happens in a pool. Bookings are numbered in their order. */
export type StudiedEvent =
  | { readonly op: 'book'; readonly id: number; readonly free: readonly number[] }
  | { readonly op: 'cancel'; readonly id: number }
  | { readonly op: 'reassign'; readonly id: number; readonly free: readonly number[] }
  | { readonly op: 'join'; readonly host: number };

/** A pool and what happens in it. */
export interface Scenario {
  readonly hosts: readonly StudiedHost[];
  readonly events: readonly StudiedEvent[];
}

/** A kind of scenario. */
export interface Family {
  readonly name: string;
  /** What it is, for readers. */
  readonly about: string;
  make(weights: readonly number[], requests: number, seed: number): Scenario;
}

/** Whether a host is free for a request. */
type Free = (host: number, request: number, random: RandomNumbers) => boolean;

/** A family in which only the free hosts of requests differ. `plan` draws what holds for a whole scenario. */
function family(
  name: string,
  about: string,
  plan: (hosts: number, requests: number, random: RandomNumbers) => Free,
): Family {
  return {
    name,
    about,
    make(weights, requests, seed) {
      const random = new RandomNumbers(seed);
      const free = plan(weights.length, requests, random);
      const hosts = weights.map((weight) => ({ weight, present: true }));
      const events = Array.from({ length: requests }, (_, id): StudiedEvent => book(id, hosts, free, random));
      return { hosts, events };
    },
  };
}

/** A request somebody can take: a slot nobody is free for is never shown. */
function book(id: number, hosts: readonly StudiedHost[], isFree: Free, random: RandomNumbers): StudiedEvent {
  for (let tries = 0; ; tries++) {
    const free = hosts.flatMap((_, host) => (isFree(host, id, random) ? [host] : []));
    if (free.length > 0) return { op: 'book', id, free };
    if (tries > 1000) throw new RangeError('Nobody is ever free');
  }
}

/** As many answers to questions before the times lead to different hosts. */
const ROUTES = 20;

/** Two weeks of ten requests a working day. */
const TWO_WEEKS = 100;

export const families: readonly Family[] = [
  family('all free', 'Everybody is free for every request.', () => () => true),
  family(
    'independent',
    'Everybody is free for 60 % of the requests, each independently.',
    () => (_, __, random) => random.chance(0.6),
  ),
  family(
    'own p',
    'The first host is free for 15 % of the requests, the last for 95 %, the others between them.',
    (n) => (host, _, random) => random.chance(0.15 + (0.8 * host) / (n - 1)),
  ),
  family(
    'shifts',
    'One half works early, the other late; every fifth request is at a time when both are there.',
    (n, _, random) => {
      const half = new Map<number, number>();
      return (host, request) => {
        const time = half.get(request) ?? random.next();
        half.set(request, time);
        return host < n / 2 ? time < 0.6 : time >= 0.4;
      };
    },
  ),
  family(
    'part-timer',
    'The first host is free for 20 % of the requests, all others for 95 %.',
    () => (host, _, random) => random.chance(host === 0 ? 0.2 : 0.95),
  ),
  family(
    'holiday',
    'Everybody is free for 85 % of the requests, and away for two weeks (100 requests) once.',
    (n, requests, random) => {
      const away = Array.from({ length: n }, (_, host) =>
        Math.floor(((host + random.next()) / n) * (requests - TWO_WEEKS)),
      );
      return (host, request, numbers) =>
        !(away[host]! <= request && request < away[host]! + TWO_WEEKS && n > 1) && numbers.chance(0.85);
    },
  ),
  family(
    'routes',
    'Each request has one of 20 random routes, each to about half of the hosts, who are free for 60 % of the requests.',
    (n, _, random) => {
      const routes = Array.from({ length: ROUTES }, () => {
        const hosts = Array.from({ length: n }, (__, host) => host).filter(() => random.chance(0.5));
        return new Set(hosts.length > 0 ? hosts : [random.below(n)]);
      });
      const taken = new Map<number, ReadonlySet<number>>();
      return (host, request, numbers) => {
        const route = taken.get(request) ?? numbers.of(routes);
        taken.set(request, route);
        return route.has(host) && numbers.chance(0.6);
      };
    },
  ),
  {
    name: 'joiner',
    about: 'Everybody is free for 80 % of the requests; the last host joins after a quarter of them.',
    make(weights, requests, seed) {
      const random = new RandomNumbers(seed);
      const last = weights.length - 1;
      const joins = Math.floor(requests / 4);
      const hosts = weights.map((weight, host) => ({ weight, present: host !== last }));
      const isFree: Free = (host, request, numbers) => (host !== last || request >= joins) && numbers.chance(0.8);
      const events = Array.from({ length: requests }, (_, id): StudiedEvent => book(id, hosts, isFree, random));
      return { hosts, events: events.toSpliced(joins, 0, { op: 'join', host: last }) };
    },
  },
  {
    name: 'changes',
    about: 'Everybody is free for 70 % of the requests; 15 % of the bookings are cancelled later, 10 % reassigned.',
    make(weights, requests, seed) {
      const random = new RandomNumbers(seed);
      const hosts = weights.map((weight) => ({ weight, present: true }));
      const isFree: Free = (_, __, numbers) => numbers.chance(0.7);
      const events: StudiedEvent[] = [];
      for (let id = 0; id < requests; id++) {
        events.push(book(id, hosts, isFree, random));
        const earlier = Math.max(0, id - random.below(50));
        if (random.chance(0.15)) events.push({ op: 'cancel', id: earlier });
        else if (random.chance(0.1))
          events.push({ ...book(earlier, hosts, isFree, random), op: 'reassign' } as StudiedEvent);
      }
      return { hosts, events };
    },
  },
];
