import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { SignedIn } from '@team-booking/contract/team';
import { createTeamClient, httpTeam } from '@team-booking/sdk/team';
import { sampleTeam } from '@team-booking/engine/testing';
import { runCommand } from '../serve/command.ts';
import { startServer, type RunningServer } from '../serve/start-server.ts';
import { freshDatabase } from '../store/postgres/test/cluster.ts';

// What two servers on one database do at a time.

const SECRET = 'the same key for every server of this database';
const root = mkdtempSync(join(tmpdir(), 'team-booking-people-'));
after(() => rmSync(root, { recursive: true, force: true }));

type Test = Parameters<typeof freshDatabase>[0];

async function startTwo(t: Test): Promise<{ url: string; servers: readonly [RunningServer, RunningServer] }> {
  const url = await freshDatabase(t);
  const start = () =>
    startServer(
      { port: 0, databaseUrl: url, secret: SECRET, dataDir: join(root, 'data'), logLevel: 'silent', rateLimit: 0 },
      { patience: 200 },
    );
  const servers = await Promise.all([start(), start()]);
  t.after(async () => {
    await Promise.all(servers.map((server) => server.close()));
  });
  return { url, servers };
}

async function use({ url }: RunningServer, link: string, more: object = {}): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' };
  return fetch(`${url}/api/team/sign-in`, { method: 'POST', headers, body: JSON.stringify({ link, ...more }) });
}

async function clientOf(server: RunningServer, link: string, more: object = {}) {
  const response = await use(server, link, more);
  assert.equal(response.status, 200);
  const { token } = (await response.json()) as SignedIn;
  return createTeamClient(httpTeam(`${server.url}/api`, { token }));
}

const outcome = (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    ({ code, message }: Error & { code?: string }) => code ?? message,
  );

test('of two who use links for the first admin at a time, one becomes it', async (t) => {
  const { servers } = await startTwo(t);
  const answers = await Promise.all(
    servers.map((server, i) => use(server, server.signIn!.url, { name: `P${i}`, email: `p${i}@team.example` })),
  );
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 401]);
});

test('a link that eight use at a time signs one in', async (t) => {
  const { servers } = await startTwo(t);
  const [one, two] = servers;
  const admin = await clientOf(one, one.signIn!.url, { name: 'Grace', email: 'grace@team.example' });
  const { link } = await admin.invite({ body: { email: 'ivy@team.example', name: 'Ivy', role: 'host' } });
  const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => use(i % 2 ? one : two, link!)));
  assert.deepEqual(answers.filter(({ status }) => status === 200).length, 1);
  assert.deepEqual(answers.filter(({ status }) => status === 401).length, 7);
});

test('two admins who make each other hosts at a time leave one, and an address is invited once', async (t) => {
  const { servers } = await startTwo(t);
  const [one, two] = servers;
  const grace = await clientOf(one, one.signIn!.url, { name: 'Grace', email: 'grace@team.example' });
  const sent = { email: 'ivy@team.example', name: 'Ivy', role: 'admin' } as const;
  const { link } = await grace.invite({ body: sent });
  const ivy = await clientOf(two, link!);
  const { items } = await grace.people();
  const [of, other] = ['grace', 'ivy'].map((name) => items.find(({ email }) => email.startsWith(name))!);
  const demote = (client: typeof grace, { id, revision }: typeof of) =>
    outcome(client.changePerson({ id, revision, body: { role: 'host' } }));
  const both = await Promise.all([demote(grace, other!), demote(ivy, of!)]);
  assert.equal(both.filter((done) => done === 'done').length, 1, both.join());

  const admin = both[0] === 'done' ? grace : ivy;
  const guest = { email: 'guest@team.example', name: 'Guest', role: 'host' } as const;
  const again = await Promise.all([1, 2, 3, 4].map(() => outcome(admin.invite({ body: guest }))));
  assert.deepEqual(again.toSorted(), ['done', 'wrong-state', 'wrong-state', 'wrong-state']);
});

test('a session of one server is one of the other, and a team that is imported is on both', async (t) => {
  const { url, servers } = await startTwo(t);
  const [one, two] = servers;
  const response = await use(one, one.signIn!.url, { name: 'Grace', email: 'grace@team.example' });
  const { token } = (await response.json()) as SignedIn;
  const elsewhere = createTeamClient(httpTeam(`${two.url}/api`, { token }));
  assert.equal((await elsewhere.me()).name, 'Grace');

  const file = join(root, 'team.json');
  writeFileSync(file, JSON.stringify(sampleTeam));
  let [out, err] = ['', ''];
  const run = (args: string[]) =>
    runCommand(args, {
      environment: { DATABASE_URL: url, SECRET },
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      stopped: async () => 'SIGTERM',
    });
  assert.equal(await run(['team', 'import', file]), 0, err);
  out = '';
  assert.equal(await run(['team', 'export']), 0, err);
  assert.equal((JSON.parse(out) as { name: string }).name, sampleTeam.name);
  assert.equal((await elsewhere.team()).name, sampleTeam.name);
});
