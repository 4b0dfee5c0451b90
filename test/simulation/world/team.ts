import type { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import { TILL } from '../outside/till.ts';

/** A team as it is written down: what its admins edit. */
export interface Team {
  readonly name: string;
  readonly hosts: readonly Written[];
  readonly bookingTypes: readonly Written[];
}

type Written = Readonly<Record<string, unknown>> & { readonly id?: string; readonly slug?: string };

const MORNING = { days: [1, 2, 3, 4, 5], start: '09:00', end: '12:30' };
const member = (host: string, weight = 1, priority = 1) => ({ host, weight, priority });
/** The zone of most hosts and of all booking types. */
export const ZONE = 'Europe/Berlin';

function host(id: string, timeZone: string, hours: object, limits: object = {}): Written {
  return { id, name: id.toUpperCase(), email: `${id}@team.example`, timeZone, hours: [hours], limits };
}

function type(slug: string, mode: string, more: object): Written {
  const slot = { step: 30, timeZone: ZONE };
  const window = { minNotice: 60, horizon: 12_960 };
  return { id: slug, slug, title: `The ${slug}`, mode, durations: [30], slot, window, ...more };
}

/** A hold ends a minute after whole five minutes: some moments are the last in which a payment is looked at before. */
const PRICE = { amount: 4000, currency: 'EUR', provider: TILL, holdMinutes: 41 };

/** Few hours and few hosts in several zones, so that visitors meet; and a host of nights, who works when clocks change. */
export const TEAM: Team = {
  name: 'Team',
  hosts: [
    host('a', ZONE, MORNING, { perDay: 2 }),
    host('b', ZONE, { ...MORNING, end: '13:00' }, { perWeek: 5 }),
    host('c', 'America/New_York', { ...MORNING, start: '04:00', end: '07:00' }),
    host('d', ZONE, { days: [1, 2, 3, 4, 5, 6, 7], start: '01:00', end: '04:00' }, { perDay: 1 }),
    host('e', ZONE, MORNING, { perDay: 2, perWeek: 6 }),
    host('f', ZONE, { ...MORNING, end: '10:30' }),
    host('g', ZONE, { ...MORNING, end: '10:00' }),
  ],
  bookingTypes: [
    type('intro', 'solo', { hosts: ['a'], buffers: { before: 10, after: 15 }, limits: { perMonth: 25 } }),
    type('both', 'collective', { hosts: ['a', 'b'], durations: [60], approval: true, limits: { perWeek: 4 } }),
    type('call', 'round-robin', {
      hosts: [member('a', 2), member('b'), member('c', 3), member('e', 1, 2)],
      durations: [30, 60],
      buffers: { after: 10 },
      limits: { perDay: 5 },
      guests: { max: 2 },
    }),
    type('panel', 'panel', {
      groups: [
        { need: 'all', hosts: ['b'] },
        { need: 2, hosts: [member('a'), member('c', 2), member('e')] },
      ],
      policy: { sameHost: false },
      approval: true,
    }),
    type('night', 'solo', { hosts: ['d'], buffers: { before: 30 }, limits: { perWeek: 2 } }),
    type('lesson', 'round-robin', { hosts: [member('f'), member('g', 2)], payment: { ...PRICE, refundUntil: 2880 } }),
    type('course', 'solo', { hosts: ['f'], approval: true, payment: { ...PRICE, amount: 9900 } }),
  ],
};

const isPriced = (type: Written) => type['payment'] !== undefined;

/** The types that cost nothing. */
export const TYPES = TEAM.bookingTypes.filter((type) => !isPriced(type)).map(({ slug }) => slug!);
/** Those that have to be paid, whose hosts do nothing else. */
export const PRICED = TEAM.bookingTypes.filter(isPriced).map(({ slug }) => slug!);
/** Hosts of what costs nothing. */
export const HOSTS = ['a', 'b', 'c', 'd', 'e'];
export const ALL_HOSTS = TEAM.hosts.map(({ id }) => id!);

/** The team after a change by an admin, and the change in words. */
export function changedTeam(team: Team, random: RandomNumbers): { team: Team; words: string } {
  const one = random.below(9);
  const limits = random.of([{}, { perDay: 2 }, { perDay: 1 + random.below(4), perWeek: 6 }, { perMonth: 14 }]);
  switch (one) {
    case 0: {
      const id = random.of(['a', 'b', 'c', 'e']);
      const active = team.hosts.find((host) => host.id === id)!['active'] === false;
      return { team: withHost(team, id, { active }), words: `${id} ${active ? 'takes part again' : 'is away'}` };
    }
    case 1: {
      const id = random.of(HOSTS);
      return { team: withHost(team, id, { limits }), words: `${id} limits ${JSON.stringify(limits)}` };
    }
    case 2: {
      const slug = random.of(TYPES);
      return { team: withType(team, slug, { limits }), words: `${slug} limits ${JSON.stringify(limits)}` };
    }
    case 3: {
      const slug = random.of(TYPES);
      const buffers = { before: 5 * random.below(5), after: 5 * random.below(5) };
      return { team: withType(team, slug, { buffers }), words: `${slug} buffers ${JSON.stringify(buffers)}` };
    }
    case 4: {
      const left = random.shuffled(['a', 'b', 'c', 'e']).slice(0, 2 + random.below(3));
      const hosts = left.map((id) => member(id, 1 + random.below(4), 1 + random.below(2)));
      return { team: withType(team, 'call', { hosts }), words: `call rotates among ${JSON.stringify(hosts)}` };
    }
    case 5: {
      const [fixed, ...rest] = random.shuffled(['a', 'b', 'c', 'e']);
      const groups = [
        { need: 'all', hosts: [fixed] },
        { need: 1 + random.below(2), hosts: rest.map((id) => member(id, 1 + random.below(3))) },
      ];
      return { team: withType(team, 'panel', { groups }), words: `panel is ${JSON.stringify(groups)}` };
    }
    case 6: {
      const slug = random.of(['call', 'panel']);
      const fairness = random.of(['turns', 'strict', 'totals']);
      const requestedHost = random.of(['neutral', 'by-hand']);
      const policy = { sameHost: random.chance(0.5) };
      const more = { fairness, requestedHost, policy };
      return { team: withType(team, slug, more), words: `${slug} ${JSON.stringify(more)}` };
    }
    case 7: {
      const slug = random.of(TYPES);
      const approval = random.chance(0.5);
      return { team: withType(team, slug, { approval }), words: `${slug} ${approval ? 'needs' : 'needs no'} approval` };
    }
    default: {
      const slug = random.of(TYPES);
      const window = { minNotice: random.of([0, 60, 240]), horizon: random.of([5760, 10_080, 20_160]) };
      return { team: withType(team, slug, { window }), words: `${slug} window ${JSON.stringify(window)}` };
    }
  }
}

function withHost(team: Team, id: string, more: object): Team {
  return { ...team, hosts: team.hosts.map((host) => (host.id === id ? { ...host, ...more } : host)) };
}

function withType(team: Team, slug: string, more: object): Team {
  return { ...team, bookingTypes: team.bookingTypes.map((type) => (type.slug === slug ? { ...type, ...more } : type)) };
}
