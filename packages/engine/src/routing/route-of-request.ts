import type { Answers, FieldError } from '@team-booking/contract';
import type { Target } from '@team-booking/core/routing';
import type { Backend } from '../booking/backend.ts';
import { checkAnswers } from '../booking/form/answers.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { seatsOf } from '../team/seats.ts';
import type { BookingRoute } from './booking-route.ts';
import { ledToOwner } from './owner-by-address.ts';
import { readRouteToken } from './route-token.ts';

/** The route of a request. */
export interface RequestRoute {
  /** `null` where the type asks nothing before the times, or something is wrong. */
  readonly route: BookingRoute | null;
  /** What is wrong with it, for the visitor's program. */
  readonly problem: string | null;
  /** Whether it was made by these answers. */
  readonly fits: (answers: Answers) => boolean;
}

/** The route of a request, by its token. A type that asks before the times needs one, and no other type takes any. */
export function routeOfRequest(
  keys: Pick<Backend, 'key' | 'team'>,
  type: BookingTypeConfig,
  token: string | undefined,
  now: number,
): RequestRoute {
  if (!type.routing) return token === undefined ? NONE : wrong('goes with another booking type; leave it out');
  if (token === undefined) return wrong('is required: answer the questions of this booking type first');
  const read = readRouteToken(keys, type, type.routing, token, now);
  if (!read) return wrong('does not hold any more, or not here: answer the questions again');
  const { rule, to, owner, fits } = read;
  const label = rule === 'fallback' ? null : (type.routing.rules[rule]!.label ?? null);
  const route = { rule, label, ...ledTo(to) };
  return { route: owner === null ? route : ledToOwner(route, owner), problem: null, fits };
}

const NONE: RequestRoute = { route: null, problem: null, fits: () => true };

function wrong(problem: string): RequestRoute {
  return { ...NONE, problem };
}

/** Who alone may get a rotating seat; `null` = anybody. */
export function hostsOfTarget(to: Target): readonly string[] | null {
  return to.kind === 'hosts' ? to.hosts : to.kind === 'host' ? [to.host] : null;
}

function ledTo(to: Target): Pick<BookingRoute, 'to' | 'hosts' | 'host'> {
  const hosts = hostsOfTarget(to);
  if (to.kind === 'host') return { to: 'host', hosts, host: to.host };
  return { to: to.kind === 'hosts' ? 'hosts' : 'everybody', hosts, host: null };
}

/** What is wrong with a host who is asked for beside a route that does not lead to them. */
export const OUTSIDE = 'is no host to whom the answers lead';

/** Whether a route does not lead to a host whom the visitor asks for. Fixed hosts take part anyway. */
export function isOutside(type: BookingTypeConfig, route: BookingRoute | null, host: string): boolean {
  if (!route || seatsOf(type).fixed.includes(host)) return false;
  return route.host === null ? route.hosts?.includes(host) === false : route.host !== host;
}

/** The route of a request to book, and the answers by which it was made, or what is wrong with them. */
export function checkRoute(
  keys: Pick<Backend, 'key' | 'team'>,
  type: BookingTypeConfig,
  request: { readonly route?: string; readonly answers?: Answers },
  requested: string | null,
  now: number,
): { readonly route: BookingRoute | null; readonly answers: Answers; readonly errors: readonly FieldError[] } {
  const { route, problem, fits } = routeOfRequest(keys, type, request.route, now);
  const { answers, errors } = checkAnswers(type.routing?.questions ?? [], request.answers ?? {});
  const others = errors.length > 0 || fits(answers) ? null : 'was made by other answers: send the same, or ask again';
  const wrong = problem ?? others;
  return {
    route,
    answers,
    errors: [
      ...(wrong === null ? [] : [{ pointer: '/route', detail: wrong, code: 'format' }]),
      ...(requested !== null && isOutside(type, route, requested)
        ? [{ pointer: '/host', detail: OUTSIDE, code: 'no-choice' }]
        : []),
      ...errors,
    ],
  };
}
