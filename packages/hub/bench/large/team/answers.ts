import { booking, bookings, reassignEffects, sickDay, takers } from './bookings.ts';
import { balances, balancesOverTime, records, turns } from './choices.ts';
import { coverage, explanation, nearMisses } from './insight.ts';
import { HOSTS, NAMES } from './people.ts';
import { pool, simulation, TYPES, typeDocument } from './types.ts';

interface Asked {
  readonly id: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, never>>;
}

/** What a backend with a large team answers, by path; `{}` stands for an id. */
const ANSWERS: Readonly<Record<string, (asked: Asked) => unknown>> = {
  '': () => ({ id: 'team', name: 'Large', timeZone: 'UTC', locale: 'en', revision: 'r', configuredBy: null }),
  '/me': () => ({
    id: 'p',
    name: 'Grace',
    email: 'g@team.example',
    role: 'admin',
    host: null,
    settings: { locale: 'en', timeZone: 'UTC' },
  }),
  '/hosts': () => ({ items: HOSTS, next: null }),
  '/bookings': ({ query }) => bookings(query),
  '/bookings/{}': ({ id }) => booking(id),
  '/bookings/{}/records': () => ({ items: [], hosts: NAMES }),
  '/bookings/{}/takers': ({ id }) => takers(id),
  '/bookings/{}/reassign': ({ id }) => reassignEffects(id),
  '/sick-days': ({ body }) => sickDay(body['host']!),
  '/booking-types': () => ({ items: TYPES, next: null }),
  '/booking-types/{}': ({ id }) => typeDocument(id),
  '/booking-types/{}/pool': () => pool(),
  '/booking-types/{}/simulation': () => simulation(),
  '/booking-types/{}/records': ({ query }) => records(query),
  '/booking-types/{}/balances': () => balances(),
  '/booking-types/{}/balances/over-time': ({ query }) => balancesOverTime(query),
  '/booking-types/{}/turns': ({ query }) => turns(query),
  '/booking-types/{}/coverage': ({ body }) => coverage(body),
  '/booking-types/{}/near-misses': () => nearMisses(),
  '/booking-types/{}/explanation': ({ query }) => explanation(query),
};

/** What a backend with a large team answers. What is not known is an empty list. */
export function answerOf({ pathname, searchParams }: URL, body: Asked['body']): unknown {
  const [, kind, id, ...rest] = pathname.replace('/api/team', '').split('/');
  const path = [kind, id === undefined ? undefined : '{}', ...rest].filter((part) => part !== undefined).join('/');
  const answer = ANSWERS[path === '' ? '' : `/${path}`];
  return answer ? answer({ id: id ?? '', query: searchParams, body }) : { items: [], next: null };
}
