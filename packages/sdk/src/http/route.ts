import type { RouteAnswer } from '@team-booking/contract';
import type { BookingBackend, Outcome, RouteOutcome } from '../backend.ts';
import type { Answer, Exchanges } from './exchange.ts';
import { isValid } from './is-valid.ts';
import { jsonOf } from './json-of.ts';

/**
 * Where answers to the questions before the times lead.
 *
 * @param refused the outcome of an expected problem, of the answer to a path
 */
export async function routeBy(
  send: Exchanges['send'],
  refused: (path: string, answer: Answer) => Promise<Exclude<Outcome, { ok: true }>>,
  ...[slug, answers, { signal, link } = {}]: Parameters<BookingBackend['route']>
): Promise<RouteOutcome> {
  const path = `/booking-types/${slug}/route`;
  const headers = { 'content-type': 'application/json' };
  const sent = await send(path, { method: 'POST', headers, body: jsonOf({ answers, link }) }, signal);
  const answer = sent.body as RouteAnswer;
  return sent.ok && isValid(answer, isRouteAnswer) ? { ok: true, answer } : refused(path, sent);
}

function isRouteAnswer(answer: RouteAnswer): boolean {
  if (answer.kind === 'times') {
    const { route, expiresAt, hosts = [] } = answer;
    return typeof route === 'string' && Date.parse(expiresAt) > 0 && Array.isArray(hosts);
  }
  return typeof (answer.kind === 'type' ? answer.slug : answer.kind === 'message' && answer.text) === 'string';
}
