import {
  canonicalJson,
  check,
  RouteRequest,
  type Answers,
  type BookingType,
  type FieldError,
  type FixtureBookingType,
} from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import { routeOf, type Target } from '@team-booking/core/routing';
import { BackendError, type AvailabilityQuery, type RouteOutcome } from '@team-booking/sdk';
import type { HonestRoute, Row } from './honest-data.ts';
import { formErrors, givenAnswers } from './honest-form.ts';
import { outcomeOf, refusal, refuse } from './honest-refusal.ts';
import { HonestShown } from './honest-shown.ts';

const DAY = 86_400_000;

/** Questions before the times, and where their answers lead. */
export abstract class HonestRouting extends HonestShown {
  readonly #routes = new Map<string, HonestRoute>();

  override publicType(type: FixtureBookingType): BookingType {
    const { revision, ...shown } = super.publicType(type);
    if (!type.routing) return { ...shown, revision };
    const { questions } = type.routing;
    return { ...shown, routing: { questions }, revision: `${revision}-${questions.length}` };
  }

  async route(slug: string, answers: Answers): Promise<RouteOutcome> {
    const type = this.typeOf(slug);
    const { routing } = type;
    if (!routing) throw new BackendError('not-found', `${slug} asks nothing before the times.`);
    try {
      const checked = check(RouteRequest, { answers });
      const errors = checked.ok ? this.questionErrors(type, answers) : checked.errors;
      if (errors.length > 0) throw refusal('invalid', errors);
      const given = this.asked(type, answers);
      const { to, rule } = routeOf(routing, given);
      const said = this.said(rule === 'fallback' ? undefined : routing.rules[rule]!.text);
      if (to.kind === 'message') {
        return { ok: true, answer: { kind: 'message', text: to.text, ...(to.link && { link: to.link }) } };
      }
      if (to.kind === 'type') return { ok: true, answer: { kind: 'type', slug: to.type, answers: {}, ...said } };
      const token = `route-${this.#routes.size}-${Math.random().toString(36).slice(2)}`;
      const expiresAt = this.now + DAY;
      this.#routes.set(token, { type: slug, ...this.ledTo(to), answers: given, expiresAt });
      return { ok: true, answer: { kind: 'times', route: token, expiresAt: formatInstant(expiresAt), ...said } };
    } catch (error) {
      return outcomeOf(error) as RouteOutcome;
    }
  }

  /** Why a rule leads there, in the team's words. */
  said(text: string | undefined): { text?: string } {
    return text === undefined ? {} : { text };
  }

  ledTo(to: Target): Pick<HonestRoute, 'hosts' | 'host'> {
    if (to.kind === 'host') return { hosts: [to.host], host: to.host };
    return { hosts: to.kind === 'hosts' ? to.hosts : null, host: null };
  }

  questionErrors(type: FixtureBookingType, answers: Answers): FieldError[] {
    const form = { ...type, fields: type.routing?.questions ?? [], locations: [], consent: null };
    return formErrors(form, { answers, timeZone: 'UTC', attendee: { name: '', email: '' } });
  }

  /** The answers to a type's questions before the times. */
  asked({ routing }: FixtureBookingType, answers: Answers): Answers {
    const ids = new Set(routing?.questions.map(({ id }) => id));
    return Object.fromEntries(Object.entries(givenAnswers(answers)).filter(([id]) => ids.has(id)));
  }

  /** The route of a request. */
  routeOfRequest(type: FixtureBookingType, token: string | undefined, pointer: string): HonestRoute | null {
    if (!type.routing) return token === undefined ? null : refuse('invalid', pointer);
    const route = this.#routes.get(token ?? '');
    if (!route || !this.isOfType(route, type) || this.now >= this.endOf(route)) return refuse('invalid', pointer);
    return route;
  }

  isOfType(route: HonestRoute, type: FixtureBookingType): boolean {
    return route.type === type.slug;
  }

  endOf({ expiresAt }: HonestRoute): number {
    return expiresAt;
  }

  fitsAnswers(route: HonestRoute, type: FixtureBookingType, answers: Answers): boolean {
    return canonicalJson(this.asked(type, answers)) === canonicalJson(route.answers);
  }

  /** Those of some hosts to whom a route leads. */
  narrowed(type: FixtureBookingType, ids: readonly string[], route: HonestRoute | null): string[] {
    const fixed = this.groupsOf(type).flatMap(({ need, hosts }) =>
      need === 'all' || need === hosts.length ? hosts : [],
    );
    return ids.filter((id) => !route?.hosts || route.hosts.includes(id) || fixed.includes(id));
  }

  override partyOf(type: FixtureBookingType, moving: Row | null, query: AvailabilityQuery): string[] | null {
    const party = super.partyOf(type, moving, query);
    if (moving && party) return party;
    const route = moving ? moving.route : this.routeOfRequest(type, query.route, '?route');
    const everybody = this.hostsOf(type).map(({ id }) => id);
    return this.narrowed(type, party ?? everybody, route);
  }
}
