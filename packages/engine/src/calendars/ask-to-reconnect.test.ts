import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR, MINUTE } from '@team-booking/core/time';
import { ADMIN, hostActor, openTeam } from '../../test/open-team.ts';
import { signedIn } from '../access/actor.ts';
import { Deliverer } from '../delivery/deliverer.ts';
import { sampleMailer } from '../testing/sample-mail.ts';
import { SETTINGS } from '../testing/sample-team.ts';
import type { Places } from './calendar-places.ts';
import { connectAccount } from './connect-account.ts';
import { noteEndedConsent } from './ended-consent.ts';
import { reconnectAskedChannel } from './reconnect-asked-channel.ts';

const problem = { code: 'sign-in-refused', message: 'The server refuses the password.', remedy: 'Connect it again.' };
const PLACES: Places = {
  caldav: [],
  accounts: new Map([
    [
      'google',
      {
        connect: 'https://book.example/auth/calendars/google',
        team: false,
        calendars: async () => ({ ok: true, calendars: [] }) as const,
        revoke: async () => undefined,
      },
    ],
  ]),
  plain: false,
  discover: async () => ({ ok: true, calendars: [] }),
};

/** A team in which the calendar of a host cannot be read, and the letters that people get. */
async function scene() {
  const mailer = sampleMailer();
  const { letters } = mailer;
  const room = { id: 'room', kind: 'resource', name: 'Room', timeZone: 'UTC' } as const;
  const team = await openTeam({ ...SETTINGS, hosts: [...SETTINGS.hosts, room] }, { places: PLACES, mailer });
  const isRead = (yes: boolean) => {
    const state = yes ? 'fresh' : 'closed';
    const since = yes ? null : team.now - 5 * MINUTE;
    team.health.set('a', [{ id: 'work', state, asOf: null, since, problem: yes ? null : problem }]);
    team.calendars.set('a', yes ? { state: 'fresh', asOf: team.now, busy: [] } : { state: 'closed' });
  };
  isRead(false);
  const channels = [reconnectAskedChannel(team.backend, mailer)];
  const deliverer = new Deliverer({
    store: team.store,
    team: 'team',
    channels,
    now: () => team.now,
    onError: assert.fail,
  });
  const deliver = async () => {
    while (await deliverer.pass()) await deliverer.settled();
  };
  const ask = (key = 'k', actor = ADMIN, id = 'a') => team.ask('askToReconnect', { parameters: { id }, key }, actor);
  const waits = async (actor = ADMIN) => {
    const [item] = (await team.ask('waiting', {}, actor)).body.items;
    return item?.kind === 'calendar' ? item : assert.fail('no calendar waits');
  };
  return { team, letters, isRead, deliver, ask, waits };
}

test('a host is asked by mail, by whom and where to go, and what waits says when', async () => {
  const { letters, deliver, ask, waits } = await scene();
  const before = await waits();
  assert.deepEqual([before.askedAt, before.remedies[0]?.verb], [null, 'askToReconnect']);
  assert.deepEqual((await ask()).body, { to: 'a@team.example' });
  await deliver();
  assert.deepEqual(
    letters.map(({ kind, role, to, asker, links }) => [kind, role, to.address, asker, links]),
    [
      [
        'reconnect-asked',
        'person',
        'a@team.example',
        'Grace',
        { connect: 'https://book.example/hub/hours?tab=calendars' },
      ],
    ],
  );
  assert.equal((await waits()).askedAt, '2026-06-15T06:00:00Z');
});

test('the letter leads to where an account consents again, if that is what it takes', async () => {
  const { team, letters, deliver, ask } = await scene();
  const { backend, now } = team;
  const given = { host: 'a', kind: 'google', refreshToken: 'secret', again: null } as const;
  const connection = await connectAccount({ backend, actor: hostActor('a'), now }, given);
  await noteEndedConsent(backend, { host: 'a', connection }, now);
  await ask();
  await deliver();
  assert.equal(letters[0]?.links.connect, `https://book.example/auth/calendars/google?host=a&connection=${connection}`);
  assert.doesNotMatch(JSON.stringify(letters), /secret/);
});

test('nobody is asked twice within an hour, nor for what is well', async () => {
  const { team, letters, isRead, deliver, ask } = await scene();
  await ask();
  assert.equal((await ask()).status, 200, 'the same request again');
  const again = await ask('other');
  assert.deepEqual([again.status, again.body.code], [429, 'too-many-requests']);
  await deliver();
  team.now += HOUR;
  assert.equal((await ask('third')).status, 200);
  isRead(true);
  await deliver();
  assert.equal(letters.length, 1, 'it was connected before the second letter went');
  team.now += HOUR;
  assert.equal((await ask('fourth')).body.code, 'wrong-state');
});

test('admins ask others, and only those who have an address', async () => {
  const { team, ask, waits } = await scene();
  assert.equal((await ask('k', hostActor('a'))).status, 403);
  assert.equal((await ask('k', ADMIN, 'nobody')).body.code, 'not-found');
  const own = signedIn({ id: 'p-a', name: 'A', email: 'a@team.example', role: 'admin', host: 'a' });
  assert.deepEqual(
    (await waits(own)).remedies.map(({ verb }) => verb),
    ['changeHost'],
  );
  team.health.set('room', team.health.get('a')!);
  team.health.delete('a');
  assert.deepEqual(
    (await waits()).remedies.map(({ verb }) => verb),
    ['changeHost'],
  );
  assert.equal((await ask('k', ADMIN, 'room')).body.code, 'wrong-state');
});
