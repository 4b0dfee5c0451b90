import assert from 'node:assert/strict';
import type { Actor } from '../src/access/actor.ts';
import { authenticate } from '../src/access/authenticate.ts';
import { firstAdminLink } from '../src/sign-in/first-admin-link.ts';
import type { OpenTeam } from './open-team.ts';

/** Signs the first admin in. */
export async function firstAdmin(
  team: OpenTeam,
  email = 'grace@team.example',
): Promise<{ token: string; actor: Actor }> {
  const link = await firstAdminLink(team.backend, team.now);
  return signIn(team, link!.url, { name: 'Grace', email });
}

/** Uses a link, and expects it to work. */
export async function signIn(
  team: OpenTeam,
  link: string,
  more: object = {},
): Promise<{ token: string; actor: Actor }> {
  const { status, body } = await team.ask('signIn', { body: { link, ...more } }, null);
  assert.equal(status, 200, JSON.stringify(body));
  return { token: body.token, actor: await known(team, body.token) };
}

/** Whoever a credential belongs to. */
export async function known(team: OpenTeam, credential: string): Promise<Actor> {
  const actor = await authenticate(team.backend, credential, team.now);
  assert.ok(actor);
  return actor;
}

/** Whether a credential still signs anybody in. */
export async function works(team: OpenTeam, credential: string): Promise<boolean> {
  return (await authenticate(team.backend, credential, team.now)) !== null;
}

/** Invites somebody, and answers with who they are and their link. */
export async function invited(team: OpenTeam, actor: Actor, email: string, more: object = {}) {
  const { status, body } = await team.ask('invite', { body: { email, name: 'Ivy', role: 'host', ...more } }, actor);
  assert.equal(status, 201, JSON.stringify(body));
  return { person: body.person, link: body.link! };
}
