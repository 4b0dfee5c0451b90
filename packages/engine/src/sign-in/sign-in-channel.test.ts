import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, MINUTE } from '@team-booking/core/time';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { firstAdmin, signIn } from '../../test/sign-in.ts';
import { SETTINGS } from '../testing/sample-team.ts';
import type { Sent } from '../delivery/channel.ts';
import { Deliverer } from '../delivery/deliverer.ts';
import type { Letter } from '../mail/letter.ts';
import { teamSurface } from '../team-surface/team-surface.ts';
import { signInChannel } from './sign-in-channel.ts';

/** A team that mails its links, with what its people got. */
async function mailing(team: OpenTeam, answer: () => Sent = () => ({ kind: 'done' })) {
  const letters: Letter[] = [];
  const { showLink: _, ...backend } = team.backend;
  const send = async (letter: Letter) => {
    letters.push(letter);
    return answer();
  };
  const mailer = { from: { name: 'Team', address: 'team@team.example' }, reaches: true, send };
  const deliverer = new Deliverer({
    store: team.store,
    team: 'team',
    channels: [signInChannel(backend, mailer)],
    now: () => team.now,
    onError: assert.fail,
  });
  const ask = (email: string, locale?: string) =>
    teamSurface(backend, null, () => team.now).requestSignInLink({ body: { email, ...(locale && { locale }) } });
  const deliver = async () => {
    while (await deliverer.pass()) await deliverer.settled();
  };
  const left = () => team.store.read('team', (view) => view.documents({ kind: 'delivery' }));
  return { letters, backend, ask, deliver, left };
}

test('whoever asks for a link gets it by mail, once, in their language, and signs in with it', async () => {
  const team = await openTeam();
  await firstAdmin(team);
  const { letters, ask, deliver, left } = await mailing(team);
  await ask('Grace@team.example', 'de');
  await deliver();
  await deliver();
  assert.deepEqual(
    letters.map(({ kind, role, to, locale, booking }) => ({ kind, role, to, locale, booking })),
    [
      {
        kind: 'sign-in',
        role: 'person',
        to: { name: 'Grace', address: 'grace@team.example' },
        locale: 'de',
        booking: null,
      },
    ],
  );
  assert.deepEqual(await left(), []);
  const { actor } = await signIn(team, letters[0]!.links['sign-in']!);
  assert.equal(actor.person.email, 'grace@team.example');
});

test('nobody is written to at an address that nobody has, though it is asked for like any other', async () => {
  const team = await openTeam();
  await firstAdmin(team);
  const { letters, ask, deliver, left } = await mailing(team);
  await ask('eve@elsewhere.example');
  assert.equal((await left()).length, 1, 'the same is stored as for anybody');
  await deliver();
  assert.deepEqual([letters, await left()], [[], []]);
});

test('a link that has ended, or was ended, is not sent any more', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  const { letters, backend, ask, deliver, left } = await mailing(team);
  await ask('grace@team.example');
  team.now += 15 * MINUTE;
  await deliver();
  const surface = teamSurface(backend, actor, () => team.now);
  const { person } = await surface.invite({ body: { email: 'ivy@team.example', name: 'Ivy', role: 'host' } });
  await surface.inviteAgain({ id: person.id });
  await deliver();
  assert.deepEqual(
    letters.map(({ kind, to }) => [kind, to.address]),
    [['invitation', 'ivy@team.example']],
  );
  assert.deepEqual(await left(), []);
});

test('an invitation is in the language of the team', async () => {
  const team = await openTeam({ ...SETTINGS, locale: 'ar' });
  const { actor } = await firstAdmin(team);
  const { letters, backend, deliver } = await mailing(team);
  const surface = teamSurface(backend, actor, () => team.now);
  const { link } = await surface.invite({ body: { email: 'ivy@team.example', name: 'Ivy', role: 'host' } });
  assert.equal(link, null);
  await deliver();
  assert.deepEqual([letters[0]?.kind, letters[0]?.locale], ['invitation', 'ar']);
});

test('a letter that may have arrived is the same when it is sent again, and is given up after a day', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  const { letters, backend, deliver, left } = await mailing(team, () => ({ kind: 'again', problem: '-', maybe: true }));
  const surface = teamSurface(backend, actor, () => team.now);
  await surface.invite({ body: { email: 'ivy@team.example', name: 'Ivy', role: 'host' } });
  for (const until = team.now + 2 * DAY; team.now < until; team.now += 61 * MINUTE) await deliver();
  assert.ok(letters.length > 5);
  assert.equal(new Set(letters.map(({ id }) => id)).size, 1);
  assert.deepEqual(await left(), []);
  const dead = await team.store.read('team', (view) => view.documents({ kind: 'dead-letter' }));
  assert.equal(dead.length, 1);
  assert.ok(!JSON.stringify(dead).includes(letters[0]!.links['sign-in']!.slice(-30)), 'no link is stored');
});
