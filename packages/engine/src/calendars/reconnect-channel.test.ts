import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, MINUTE } from '@team-booking/core/time';
import { hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { firstAdmin } from '../../test/sign-in.ts';
import type { Sent } from '../delivery/channel.ts';
import { Deliverer } from '../delivery/deliverer.ts';
import type { Letter } from '../mail/letter.ts';
import { SETTINGS } from '../testing/sample-team.ts';
import { teamSurface } from '../team-surface/team-surface.ts';
import type { Places } from './calendar-places.ts';
import { connectAccount } from './connect-account.ts';
import { noteEndedConsent } from './ended-consent.ts';
import { reconnectChannel } from './reconnect-channel.ts';

const ANSWER: Sent = { kind: 'done' };
const GOOGLE = {
  connect: 'https://book.example/auth/calendars/google',
  team: false,
  calendars: async () => ({ ok: true, calendars: [] }) as const,
  revoke: async () => undefined,
};
const PLACES: Places = {
  caldav: [],
  accounts: new Map([['google', GOOGLE]]),
  plain: false,
  discover: async () => ({ ok: true, calendars: [] }),
};

/** A team with an admin and a host who has connected an account, and the letters that people get. */
async function scene(answer: () => Sent = () => ANSWER) {
  const team = await openTeam(SETTINGS, { places: PLACES });
  const admin = await firstAdmin(team);
  const letters: Letter[] = [];
  const mailer = {
    from: { name: null, address: 'team@team.example' },
    reaches: true,
    send: async (letter: Letter) => (letters.push(letter), answer()),
  };
  const connect = (again: string | null = null) =>
    connectAccount(
      { backend: team.backend, actor: hostActor('a'), now: team.now },
      { host: 'a', kind: 'google', refreshToken: 'secret', again },
    );
  const ends = (connection: string, host = 'a') => noteEndedConsent(team.backend, { host, connection }, team.now);
  const deliver = () => passes(team, mailer);
  return { team, admin, letters, connect, ends, deliver };
}

async function passes(team: OpenTeam, mailer: Parameters<typeof reconnectChannel>[1]): Promise<void> {
  const channels = [reconnectChannel(team.backend, mailer)];
  const deliverer = new Deliverer({
    store: team.store,
    team: 'team',
    channels,
    now: () => team.now,
    onError: assert.fail,
  });
  while (await deliverer.pass()) await deliverer.settled();
}

const waits = (team: OpenTeam) => team.store.read('team', (view) => view.documents({ kind: 'delivery' }));

test('a host and the admins are asked once to connect an account again, by a link to it', async () => {
  const { team, admin, letters, connect, ends, deliver } = await scene();
  const id = await connect();
  await ends(id);
  await ends(id);
  await deliver();
  const host = (await team.ask('host', { parameters: { id: 'a' } })).body;
  assert.deepEqual(
    letters.map(({ kind, role, to, account, booking }) => [kind, role, to.address, account, booking]).toSorted(),
    [
      ['reconnect', 'person', host.email, { kind: 'google', host: host.name }, null],
      ['reconnect', 'person', admin.actor.person.email, { kind: 'google', host: host.name }, null],
    ].toSorted(),
  );
  assert.equal(letters[0]!.links.connect, `https://book.example/auth/calendars/google?host=a&connection=${id}`);
  assert.doesNotMatch(JSON.stringify(letters), /secret/);
  team.now += DAY;
  await ends(id);
  await deliver();
  assert.deepEqual([letters.length, await waits(team)], [2, []]);
});

test('once an account was connected again nobody is asked any more, until its consent ends anew', async () => {
  const { team, letters, connect, ends, deliver } = await scene();
  const id = await connect();
  await ends(id);
  await connect(id);
  await deliver();
  assert.deepEqual([letters.length, await waits(team)], [0, []]);
  team.now += MINUTE;
  await ends(id);
  await deliver();
  assert.equal(letters.length, 2);
});

test('what is not the host’s account asks nobody, and neither does one that was disconnected', async () => {
  const { team, letters, connect, ends, deliver } = await scene();
  await ends('nothing');
  const id = await connect();
  await ends(id, 'b');
  assert.deepEqual(await waits(team), []);
  await ends(id);
  await team.ask('disconnectCalendars', { parameters: { id: 'a', connection: id } });
  await deliver();
  assert.deepEqual([letters.length, await waits(team)], [0, []]);
});

test('an admin who is the host gets one letter, in their language; who has left gets none', async () => {
  const { team, admin, letters, connect, ends, deliver } = await scene();
  const surface = teamSurface(team.backend, admin.actor, () => team.now);
  const { person } = await surface.invite({ body: { email: 'a@team.example', name: 'A', role: 'admin', host: 'a' } });
  await team.store.write('team', async (transaction) => {
    const found = (await transaction.document('person', person.id))!;
    await transaction.putDocument({ ...found, body: { ...found.body, settings: { locale: 'de' } } });
    const boss = (await transaction.document('person', admin.actor.person.id))!;
    await transaction.putDocument({ ...boss, body: { ...boss.body, active: true } });
  });
  const id = await connect();
  await ends(id);
  await team.store.write('team', (transaction) => transaction.removeDocument('person', admin.actor.person.id));
  await deliver();
  assert.deepEqual(
    letters.map(({ to, locale }) => [to.address, locale]),
    [[(await team.ask('host', { parameters: { id: 'a' } })).body.email, 'de']],
  );
});

test('a letter that may have arrived is the same when it is sent again, and is given up after a day', async () => {
  const { team, letters, connect, ends, deliver } = await scene(() => ({ kind: 'again', problem: '-', maybe: true }));
  await ends(await connect());
  for (const until = team.now + 2 * DAY; team.now < until; team.now += 61 * MINUTE) await deliver();
  assert.equal(new Set(letters.map(({ id }) => id)).size, 2);
  assert.ok(letters.length > 8);
  assert.deepEqual(await waits(team), []);
});
