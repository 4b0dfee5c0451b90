import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '@team-booking/contract';
import type { TeamChange } from '@team-booking/contract/team';
import { createTeamClient } from '@team-booking/sdk/team';
import { TeamUnusable } from './index.ts';
import { book, booked, newBrowser, TEAM } from './test/page.ts';

test('the page’s user is an admin, and what they change stays when the page is opened again', async (t) => {
  const browser = newBrowser(t);
  const first = await browser.open();
  const client = createTeamClient(first.team);
  const { role, via } = await client.me();
  assert.deepEqual([role, via], ['admin', 'session']);
  const { revision } = await client.team();
  await client.changeTeam({ revision, body: { name: 'Renamed' } });
  await client.changeMe({ body: { name: 'Ada', keys: false } });
  assert.equal((await first.bookingType('call')).branding.team, 'Renamed');
  await first.close();

  const again = createTeamClient((await browser.open()).team);
  assert.equal((await again.team()).name, 'Renamed');
  const me = await again.me();
  assert.deepEqual([me.name, me.settings], ['Ada', { keys: false }]);
});

test('other settings of the page outrank what was changed before', async (t) => {
  const browser = newBrowser(t);
  const first = await browser.open();
  const client = createTeamClient(first.team);
  await client.changeTeam({ revision: (await client.team()).revision, body: { name: 'Renamed' } });
  await first.close();
  const other = await browser.open({ team: { ...TEAM, name: 'Given' } });
  assert.equal((await createTeamClient(other.team).team()).name, 'Given');
});

test('a reset deletes bookings, and the team stays as it was changed', async (t) => {
  const browser = newBrowser(t);
  const backend = await browser.open();
  const client = createTeamClient(backend.team);
  booked(await book(backend));
  await client.changeTeam({ revision: (await client.team()).revision, body: { name: 'Renamed' } });
  await backend.reset();
  assert.deepEqual(await backend.bookings(), []);
  assert.equal((await client.team()).name, 'Renamed');
  assert.equal((await client.me()).role, 'admin');
  await backend.close();
  assert.equal((await createTeamClient((await browser.open()).team).team()).name, 'Renamed');
});

test('tabs see each other’s changes, and the second of two gets what the first made of it', async (t) => {
  const browser = newBrowser(t);
  const [one, two] = [await browser.open(), await browser.open()].map(({ team }) => createTeamClient(team));
  const { revision } = await one!.team();
  await one!.changeTeam({ revision, body: { name: 'One' } });
  await assert.rejects(two!.changeTeam({ revision, body: { name: 'Two' } }), (error) => {
    assert.ok(error instanceof Refusal);
    assert.equal(error.code, 'changed-meanwhile');
    assert.equal((error.problem.meanwhile!.current as { name: string }).name, 'One');
    return true;
  });
});

test('an invitation in a page has its link, and a request that is wrong is refused as over HTTP', async (t) => {
  const client = createTeamClient((await newBrowser(t).open()).team);
  const { link, person } = await client.invite({ body: { email: 'ivy@team.example', name: 'Ivy', role: 'host' } });
  assert.ok(link?.includes('/auth/sign-in?link='));
  assert.equal((await client.people()).items.length, 2);
  assert.equal(await client.removePerson({ id: person.id }), undefined);
  await assert.rejects(client.removePerson({ id: person.id }), { code: 'not-found' });
  await assert.rejects(client.invite({ body: { email: 'no', name: '', role: 'host' } }), { code: 'invalid' });
});

test('a request that is given up rejects', async (t) => {
  const client = createTeamClient((await newBrowser(t).open()).team);
  await assert.rejects(client.me({}, { signal: AbortSignal.abort() }), { name: 'AbortError' });
});

test('settings that cannot be served are still named', async (t) => {
  await assert.rejects(newBrowser(t).open({ team: { ...TEAM, name: '' } }), TeamUnusable);
});

test('one stream tells the page and other tabs what is to be loaded again', { timeout: 20_000 }, async (t) => {
  const browser = newBrowser(t);
  const [here, there] = [await browser.open(), await browser.open()];
  const streams = [];
  for (const backend of [here, there]) {
    const subscribe = await createTeamClient(backend.team).teamChanges();
    const changes = new ReadableStream<TeamChange>({
      start(controller) {
        const end = subscribe(
          (change) => controller.enqueue(change),
          () => controller.close(),
        );
        t.after(async () => end());
      },
    }).getReader();
    streams.push(async () => (await changes.read()).value!);
  }
  const { id } = booked(await book(here));
  for (const next of streams) {
    // The page's user becomes an admin when they are first asked for, which is told as well.
    let change = await next();
    while (!change.bookings) change = await next();
    assert.deepEqual(change, { what: ['bookings', 'history', 'waiting'], bookings: [id] });
  }
  const client = createTeamClient(there.team);
  await client.changeTeam({ revision: (await client.team()).revision, body: { name: 'Renamed' } });
  for (const next of streams) assert.deepEqual(await next(), { what: ['team', 'audit'] });
});
