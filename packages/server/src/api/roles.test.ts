import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scope } from '@team-booking/contract/routes';
import { TEAM_ROUTES, type MadeToken, type TeamRouteId } from '@team-booking/contract/team';
import { ROLES } from './test/roles/index.ts';
import type { Line, Who } from './test/roles/line.ts';
import { roleWorld, type RoleWorld, type Sent } from './test/roles/world.ts';

const SCOPES: readonly Scope[] = ['read', 'bookings', 'settings'];
const LINES = Object.entries(ROLES) as [TeamRouteId, Line][];

const prepared = async ({ send }: Line, world: RoleWorld, who: Who): Promise<Sent> => (await send?.(world, who)) ?? {};

test('every verb has a line in the table', () => {
  assert.deepEqual(Object.keys(ROLES).toSorted(), Object.keys(TEAM_ROUTES).toSorted());
});

for (const [id, line] of LINES) {
  test(`${id}: an admin, the host whose it is and another one each get what is theirs`, async () => {
    for (const who of ['admin', 'own', 'other'] as const) {
      // Each in a world of their own, as some of the verbs work once.
      const world = await roleWorld();
      const sent = await prepared(line, world, who);
      const { status, body } = await world.ask(id, sent, world.tokens[who]);
      assert.equal(status, line[who], `${who}: ${JSON.stringify(body)}`);
    }
  });

  test(`${id}: who has not signed in here and now gets nothing`, async () => {
    const world = await roleWorld();
    const outsiders = await outsidersOf(world);
    const sent = await prepared(line, world, 'admin');
    // What one may send ends what it is sent with.
    const asked = line.needs === 'anyone' ? [outsiders[0]!] : outsiders;
    for (const [who, token] of asked) {
      const { status, body } = await world.ask(id, sent, token);
      assert.equal(status, line.needs === 'anyone' ? line.admin : 401, `${who}: ${JSON.stringify(body)}`);
    }
  });

  test(`${id}: a token does it with the scope that it needs, and with no other`, async () => {
    const world = await roleWorld();
    const { needs } = line;
    if (needs === 'anyone') return assert.equal(TEAM_ROUTES[id].access, 'anyone');
    const scopes = SCOPES.filter((scope) => scope !== needs);
    const sent = await prepared(line, world, 'admin');
    const without = await tokenWith(world, { scopes });
    assert.equal((await world.ask(id, sent, without.token)).status, 403);
    if (needs === 'people') return;
    const { token } = await tokenWith(world, { scopes: [needs] });
    assert.equal((await world.ask(id, sent, token)).status, line.admin);
  });
}

function tokenWith(world: RoleWorld, more: { readonly scopes: readonly Scope[]; readonly expiresAt?: string }) {
  return world.made<MadeToken>('createToken', { body: { name: 'Script', ...more } });
}

/** Those who are nobody here: credentials of any kind that are no good. */
async function outsidersOf(world: RoleWorld): Promise<[who: string, token: string | null][]> {
  const soon = new Date(world.now + 1000).toISOString().replace('.000', '');
  const expired = await tokenWith(world, { scopes: SCOPES, expiresAt: soon });
  const revoked = await tokenWith(world, { scopes: SCOPES });
  await world.made('revokeToken', { parameters: { id: revoked.id } });
  const { id, manage } = await world.book('trio');
  await world.made('cancelTeamBooking', { parameters: { id }, body: {} });
  const another = await world.adminOfAnotherTeam();
  world.now += 1000;
  return [
    ['nobody', null],
    ['a visitor with a manage token', manage.token],
    ['an expired token', expired.token],
    ['a revoked token', revoked.token],
    ["another team's admin", another],
  ];
}
