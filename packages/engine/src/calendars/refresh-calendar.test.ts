import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/contract/team';
import { ADMIN, hostActor, openTeam } from '../../test/open-team.ts';
import { host, SETTINGS } from '../testing/sample-team.ts';

const SOURCE = 'https://feeds.example/a.ics';
const problem = { code: 'unreachable', message: 'It does not answer.', remedy: 'Look whether it runs.' };

/** A team in which the calendar of a host cannot be read until it is read again. */
async function scene(isRead = true) {
  const asked: string[] = [];
  const hosts = SETTINGS.hosts.map((one) =>
    one.id === 'a' ? host('a', { calendars: [{ id: 'work', source: SOURCE }] }) : one,
  );
  const readCalendar = async (...names: string[]) => {
    asked.push(names.join(' '));
    team.health.set('a', [{ id: 'work', state: 'fresh', asOf: team.now, since: null, problem: null }]);
  };
  const team = await openTeam({ ...SETTINGS, hosts } as TeamSettings, isRead ? { readCalendar } : {});
  team.health.set('a', [{ id: 'work', state: 'closed', asOf: null, since: team.now, problem }]);
  team.calendars.set('a', { state: 'closed' });
  const refresh = (actor = ADMIN, id = 'a', calendar = 'work') =>
    team.ask('refreshCalendar', { parameters: { id, calendar } }, actor);
  const ways = async () => {
    const [item] = (await team.ask('waiting')).body.items;
    return item!.remedies;
  };
  return { team, asked, refresh, ways };
}

test('a calendar is read again for admins and its host, and how it is then is answered, without its address', async () => {
  for (const actor of [ADMIN, hostActor('a')]) {
    const { asked, refresh } = await scene();
    const { status, body } = await refresh(actor);
    assert.deepEqual(
      [status, body.id, body.state, body.asOf, body.problem],
      [200, 'work', 'fresh', '2026-06-15T06:00:00Z', null],
    );
    assert.deepEqual(asked, ['a work']);
    assert.doesNotMatch(JSON.stringify(body), /feeds\.example/);
  }
});

test('nobody else, no other calendar, and nothing of a host who is switched off', async () => {
  const { team, asked, refresh } = await scene();
  assert.equal((await refresh(hostActor('b'))).body.code, 'forbidden');
  assert.equal((await refresh(ADMIN, 'nobody')).body.code, 'not-found');
  assert.equal((await refresh(ADMIN, 'a', 'home')).body.code, 'not-found');
  const hosts = [...SETTINGS.hosts, host('d', { active: false, calendars: [{ id: 'work', source: SOURCE }] })];
  await team.configure({ ...SETTINGS, hosts } as TeamSettings);
  assert.equal((await refresh(ADMIN, 'd')).body.code, 'wrong-state');
  assert.deepEqual(asked, []);
});

test('what waits says that it can be read again, where anything reads calendars', async () => {
  const again = { verb: 'refreshCalendar', parameters: { id: 'a', calendar: 'work' } };
  const reads = await scene();
  assert.deepEqual((await reads.ways()).at(-1), again);
  const { refresh, ways } = await scene(false);
  assert.deepEqual(
    (await ways()).map(({ verb }) => verb),
    ['changeHost'],
  );
  assert.equal((await refresh()).body.code, 'wrong-state');
});
