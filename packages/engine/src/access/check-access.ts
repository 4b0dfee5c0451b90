import { Refusal } from '@team-booking/contract';
import type { Route } from '@team-booking/contract/routes';
import type { Actor } from './actor.ts';

/**
 * Checks that somebody may send a request at all. What a host may do with what is whose is checked by its verb.
 *
 * @param actor `null` = nobody has signed in
 * @throws {Refusal} `unauthorized`, `forbidden`
 */
export function checkAccess({ access, scope }: Pick<Route, 'access' | 'scope'>, actor: Actor | null): void {
  if (access === 'anyone') return;
  if (!actor) throw signInFirst();
  if (access === 'admin' && actor.person.role !== 'admin') throw adminsOnly();
  if (actor.via === 'session') return;
  if (scope === null || scope === undefined) {
    throw new Refusal('forbidden', 'API tokens cannot do this. Sign in as a person.');
  }
  if (!actor.scopes.includes(scope)) {
    throw new Refusal('forbidden', `This token lacks the scope ${scope}. Make one that has it.`);
  }
}

/** Checks that a host acts on themselves; admins act on everybody. @throws {Refusal} `forbidden` */
export function checkOwn({ person }: Actor, host: string): void {
  if (person.role === 'admin' || person.host === host) return;
  throw new Refusal('forbidden', 'Hosts may do this for themselves only. Ask an admin of the team.');
}

/** Whether somebody may see what concerns these hosts. */
export function sees({ person }: Actor, hosts: readonly string[]): boolean {
  return person.role === 'admin' || (person.host !== null && hosts.includes(person.host));
}

function signInFirst(): Refusal {
  return new Refusal('unauthorized', 'Sign in, or send an API token as Authorization: Bearer …');
}

function adminsOnly(): Refusal {
  return new Refusal('forbidden', 'Only admins of the team may do this. Ask one of them.');
}
