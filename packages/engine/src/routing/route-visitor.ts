import { invalid, Refusal, type Answers, type RouteAnswer, type RouteRequest } from '@team-booking/contract';
import type { Moved } from '@team-booking/contract/routes';
import { formatInstant } from '@team-booking/core/iso';
import { routeOf } from '@team-booking/core/routing';
import { teamOf, type Backend } from '../booking/backend.ts';
import { checkAnswers } from '../booking/form/answers.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { enteredType } from '../links/entered-type.ts';
import { emailQuestion, ownerOf } from './owner.ts';
import { hostsOfTarget } from './route-of-request.ts';
import { routeToken } from './route-token.ts';

/**
 * Where a visitor's answers before the times lead.
 *
 * @throws {Refusal} `not-found`, also where nothing is asked; `invalid` with `/answers/{id}`
 */
export async function routeVisitor(
  backend: Backend,
  slug: string,
  { answers: given, link }: RouteRequest,
  now: number,
): Promise<RouteAnswer | Moved> {
  const [team, type] = await backend.store.read(backend.team, async (view) => {
    const entered = await enteredType(view, slug, link, now);
    return [await teamOf(view), entered.type] as const;
  });
  if (type.slug !== slug) return { movedTo: type.slug };
  const { routing } = type;
  if (!routing) throw new Refusal('not-found', 'This booking type asks nothing first. Ask for its availability.');
  const { answers, errors } = checkAnswers(routing.questions, given);
  if (errors.length > 0) throw invalid(errors);

  const route = routeOf(routing, answers);
  const { to, rule } = route;
  const text = rule === 'fallback' ? undefined : routing.rules[rule]!.text;
  const said = text === undefined ? {} : { text };
  if (to.kind === 'message') return { kind: 'message', text: to.text, ...(to.link && { link: { ...to.link } }) };
  if (to.kind === 'type')
    return {
      ...toType(
        team.bookingTypes.find(({ id }) => id === to.type)!,
        answers,
      ),
      ...said,
    };
  const email = answers[emailQuestion(type) ?? ''];
  const owner =
    to.kind === 'host' || typeof email !== 'string'
      ? null
      : await ownerOf(backend.lookUpOwner, type, team.hosts, { email, now });
  const { token, expiresAt } = routeToken(backend, type, route, { answers, owner, now });
  const hosts = owner === null ? hostsOfTarget(to) : [owner];
  return {
    kind: 'times',
    route: token,
    expiresAt: formatInstant(expiresAt),
    ...said,
    ...(hosts && { hosts: hosts.map((host) => backend.hostIds.publicId(type, host)) }),
  };
}

function toType(
  { slug, fields, routing }: BookingTypeConfig,
  answers: Answers,
): Extract<RouteAnswer, { kind: 'type' }> {
  const asked = new Set([...fields, ...(routing?.questions ?? [])].map(({ id }) => id));
  const carried = Object.entries(answers).filter(([id]) => asked.has(id));
  return { kind: 'type', slug, answers: Object.fromEntries(carried) };
}
