import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Availability } from '@team-booking/contract';
import { sampleTeam } from '@team-booking/engine/testing';
import { createTeamClient, httpTeam } from '@team-booking/sdk/team';
import { startEmpty, Visitor } from '../sign-in/test/visit.ts';
import { runCommand } from './command.ts';
import type { Health } from './health.ts';
import { startServer } from './start-server.ts';

const GRACE = { name: 'Grace', email: 'grace@team.example' };

async function clientOf(url: string, link: string) {
  const visitor = new Visitor(url);
  await visitor.signIn(link, GRACE);
  return createTeamClient(httpTeam(`${url}/api`, { token: visitor.cookies.get('tb-session')! }));
}

test('a new server has an empty team, which is what its admins make of it', async (t) => {
  const { server } = await startEmpty(t, { teamName: 'Ours' });
  assert.match(await (await fetch(server.url)).text(), /Ours[^]*nothing to book/);
  const client = await clientOf(server.url, server.signIn!.url);
  const { revision, name, configuredBy } = await client.team();
  assert.deepEqual([name, configuredBy], ['Ours', null]);
  await client.changeTeam({ revision, body: { name: 'Renamed' } });
  assert.match(await (await fetch(server.url)).text(), /Renamed/);
});

test('a link for the first admin is printed at each start until there is one', async (t) => {
  const { server, folder } = await startEmpty(t);
  const again = () => startServer({ port: 0, dataDir: folder, logLevel: 'silent', teamName: 'Later' });
  const second = await again();
  assert.ok(second.signIn && second.signIn.url !== server.signIn!.url);
  const client = await clientOf(second.url, second.signIn.url.replace(/^[^/]+\/\/[^/]+/, second.url));
  assert.equal((await client.team()).name, 'Our team');
  await second.close();
  const third = await again();
  assert.equal(third.signIn, null);
  await third.close();
});

test('with a file the team is what it says, and its name is told to who would change it', async (t) => {
  const { folder, server: first } = await startEmpty(t);
  await first.close();
  const teamFile = join(folder, 'team.json');
  writeFileSync(teamFile, JSON.stringify(sampleTeam));
  const server = await startServer({ port: 0, dataDir: join(folder, 'own'), logLevel: 'silent', teamFile });
  t.after(() => server.close());
  const client = await clientOf(server.url, server.signIn!.url);
  const { revision, configuredBy } = await client.team();
  assert.deepEqual(configuredBy, { file: 'team.json' });
  await assert.rejects(client.changeTeam({ revision, body: { name: 'X' } }), /team\.json/);
});

test('a team that came by a file goes on without it', async (t) => {
  const { folder, server: first } = await startEmpty(t);
  await first.close();
  const teamFile = join(folder, 'team.json');
  writeFileSync(teamFile, JSON.stringify({ ...sampleTeam, id: 'northwind-eu' }));
  const dataDir = join(folder, 'own');
  await (await startServer({ port: 0, dataDir, logLevel: 'silent', teamFile })).close();
  const server = await startServer({ port: 0, dataDir, logLevel: 'silent' });
  t.after(() => server.close());
  assert.equal(server.links.length, sampleTeam.bookingTypes.length);
  const client = await clientOf(server.url, server.signIn!.url);
  assert.equal((await client.team()).configuredBy, null);
});

test('pages, availability, calendars and links follow the team, whoever has changed it', async (t) => {
  const { server, folder } = await startEmpty(t);
  const client = await clientOf(server.url, server.signIn!.url);
  const file = join(folder, 'team.json');
  const [a, ...others] = sampleTeam.hosts;
  const put = async (host: object) => {
    writeFileSync(file, JSON.stringify({ ...sampleTeam, hosts: [{ ...a, ...host }, ...others] }));
    let [out, err] = ['', ''];
    const context = {
      environment: { DATA_DIR: folder },
      out: (text: string) => void (out += text),
      err: (text: string) => void (err += text),
      stopped: async () => 'SIGTERM' as const,
    };
    assert.equal(await runCommand(['team', 'import', file], context), 0, out + err);
  };
  const day = (by: number) => new Date(Date.now() + by * 86_400_000).toISOString().slice(0, 10);
  const free = async () => {
    const query = `from=${day(1)}T00:00:00Z&to=${day(9)}T00:00:00Z`;
    const response = await fetch(`${server.url}/api/booking-types/intro/availability?${query}`);
    const { hosts } = (await response.json()) as Availability;
    return hosts?.flatMap((host) => host.free).length ?? 0;
  };
  assert.equal((await fetch(`${server.url}/intro`)).status, 404);
  await put({});
  assert.match(await (await fetch(server.url)).text(), /href="\/intro"/);
  assert.equal((await fetch(`${server.url}/intro`)).status, 200);
  assert.ok((await free()) > 0);
  const health = async () => ((await (await fetch(`${server.url}/health`)).json()) as Health).calendars;
  assert.deepEqual(await health(), { open: 3, closed: 0 });

  // An unread calendar is no empty one: its host is closed at once.
  await put({ calendars: [{ source: 'missing.ics' }] });
  assert.equal(await free(), 0);
  assert.deepEqual(await health(), { open: 2, closed: 1 });
  await put({ active: false });
  assert.equal(await free(), 0);
  assert.deepEqual(await health(), { open: 2, closed: 0 });
  assert.equal((await client.team()).name, sampleTeam.name);
});

test('in the demo each start prints a link that signs in as its admin', async (t) => {
  const { server } = await startEmpty(t, { demo: true });
  const visitor = new Visitor(server.url);
  await visitor.signIn(server.signIn!.url);
  const me = (await (await visitor.get('/api/team/me')).json()) as { role: string; name: string };
  assert.deepEqual([me.role, me.name], ['admin', 'Demo Admin']);
});

test('a server for tests prints no link', async (t) => {
  const { server } = await startEmpty(t, { testing: true });
  assert.equal(server.signIn, null);
});
