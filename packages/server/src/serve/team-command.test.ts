import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { TeamSettings } from '@team-booking/engine';
import { sampleHost as host, sampleTeam, sampleType as type } from '@team-booking/engine/testing';
import { openStore } from './open-store.ts';
import { withDefaults } from './settings.ts';
import { run } from './test/run-command.ts';

const root = mkdtempSync(join(tmpdir(), 'team-booking-team-'));
after(() => rmSync(root, { recursive: true, force: true }));

let files = 0;
function file(content: unknown): string {
  const path = join(root, `team-${++files}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

let folders = 0;
const folder = () => join(root, `data-${++folders}`);

const exported = async (data: string) => {
  const { code, out, err } = await run(['team', 'export', '--data', data]);
  assert.equal(code, 0, err);
  return { team: JSON.parse(out) as TeamSettings, out, err };
};

async function stored(data: string, id = 'team') {
  const { store } = await openStore(withDefaults({ dataDir: data }));
  const team = await store.read(id, (view) => view.team());
  await store.close();
  return team;
}

const CALENDAR = 'https://calendar.example/private-0815/basic.ics';
const WITH_CALENDAR = {
  ...sampleTeam,
  hosts: [
    host('a', {
      calendars: [
        { id: 'work', source: CALENDAR },
        { id: 'file', source: 'a.ics' },
      ],
    }),
    host('b'),
    host('c'),
  ],
};

test('a team is checked without anything being changed', async () => {
  const fine = await run(['team', 'check', file(sampleTeam)]);
  assert.deepEqual([fine.code, fine.err], [0, '']);
  assert.match(fine.out, /is usable: Team, hosts: 3, booking types: 3\n$/);
  const wrong = await run(['team', 'check', file({ ...sampleTeam, hosts: [host('a', { timeZone: 'Mars/Base' })] })]);
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /\/hosts\/0\/timeZone[^]*\/bookingTypes\/0/);
});

test('an imported team is the one in the database, and comes out as it went in', async () => {
  const data = folder();
  const { code, out } = await run(['team', 'import', file(sampleTeam), '--data', data]);
  assert.equal(code, 0);
  assert.match(out, /hosts: 3, booking types: 3/);
  const { team, out: json } = await exported(data);
  assert.equal(team.name, sampleTeam.name);
  const other = folder();
  const path = join(root, 'again.json');
  writeFileSync(path, json);
  assert.equal((await run(['team', 'import', path, '--data', other])).code, 0);
  assert.deepEqual((await exported(other)).team, team);
});

test('what check refuses is not imported, and what was there stays', async () => {
  const data = folder();
  await run(['team', 'import', file(sampleTeam), '--data', data]);
  const wrong = {
    ...sampleTeam,
    hosts: [...sampleTeam.hosts, host('a')],
    bookingTypes: [type('api', 'solo', ['nobody'])],
  };
  const { code, err } = await run(['team', 'import', file(wrong), '--data', data]);
  assert.equal(code, 1);
  assert.match(err, /\/hosts\/3\/id repeats a[^]*\/bookingTypes\/0\/slug is api[^]*nobody/);
  assert.equal((await stored(data))?.hosts.length, 3);
});

test('an export has no address of a calendar, and an import takes it from what is stored', async () => {
  const data = folder();
  await run(['team', 'import', file(WITH_CALENDAR), '--data', data]);
  const { out, err } = await exported(data);
  assert.ok(!out.includes('private-0815') && out.includes('a.ics'));
  assert.match(err, /left out: 1/);
  const path = join(root, 'left-out.json');
  writeFileSync(path, out);
  assert.equal((await run(['team', 'import', path, '--data', data])).code, 0);
  assert.equal((await stored(data))?.hosts[0]?.calendars[0]?.source, CALENDAR);
  // Elsewhere nobody knows it, and a host without it would look free.
  const elsewhere = await run(['team', 'import', path, '--data', folder()]);
  assert.equal(elsewhere.code, 1);
  assert.match(elsewhere.err, /\/hosts\/0\/calendars\/0\/source is left out/);
});

for (const [asked, whose] of [
  ['ownerLookup', 'an owner look-up'],
  ['joinHook', 'a join hook'],
] as const) {
  test(`an export has no secret of ${whose}, and an import takes it from what is stored`, async () => {
    const secret = `whsec_${'Zm9v'.repeat(10)}`;
    const system = { url: 'https://crm.example/owner', secret };
    const looking = { ...sampleTeam, bookingTypes: [type('call', 'round-robin', ['a', 'b'], { [asked]: system })] };
    const data = folder();
    await run(['team', 'import', file(looking), '--data', data]);
    const { out, err } = await exported(data);
    assert.ok(!out.includes('whsec_') && out.includes('crm.example'));
    assert.match(err, /left out: 1/);
    const path = file(JSON.parse(out));
    assert.equal((await run(['team', 'check', path])).code, 0);
    assert.equal((await run(['team', 'import', path, '--data', data])).code, 0);
    assert.deepEqual((await stored(data))?.bookingTypes[0]?.[asked], system);
    const elsewhere = await run(['team', 'import', path, '--data', folder()]);
    assert.equal(elsewhere.code, 1);
    assert.match(elsewhere.err, new RegExp(`/bookingTypes/0/${asked}/secret is left out. Fill in the secret`));
    // Nobody could be asked without it.
    const served = await run(['serve', '--data', folder()], { TEAM_FILE: path, PORT: '0' });
    assert.equal(served.code, 1);
    assert.match(served.err, new RegExp(`leaves the secret of ${whose} out`));
  });
}

test('a team that has nothing of the one in the database does not replace it', async () => {
  const data = folder();
  await run(['team', 'import', file(sampleTeam), '--data', data]);
  const stranger = { name: 'Other', hosts: [host('x')], bookingTypes: [] };
  const { code, err } = await run(['team', 'import', file(stranger), '--data', data]);
  assert.equal(code, 1);
  assert.match(err, /holds another team/);
});

test('a team of another id goes on as the one that is there', async () => {
  const data = folder();
  await run(['team', 'import', file({ ...sampleTeam, id: 'northwind-eu' }), '--data', data]);
  await run(['team', 'import', file({ ...sampleTeam, name: 'Renamed' }), '--data', data]);
  assert.equal((await stored(data, 'northwind-eu'))?.name, 'Renamed');
  assert.equal(await stored(data, 'team'), null);
});

test('nothing is imported where a file or the demo says what the team is', async () => {
  const path = file(sampleTeam);
  for (const environment of [{ TEAM_FILE: path }, { DEMO: '1' }]) {
    const { code, err } = await run(
      ['team', 'import', path, '--data', folder()],
      environment as Record<string, string>,
    );
    assert.equal(code, 2);
    assert.match(err, /(TEAM_FILE|DEMO) is set: [^]*Leave it out/);
  }
});

test('a command that is incomplete is misuse', async () => {
  for (const args of [
    ['team'],
    ['team', 'import'],
    ['team', 'check'],
    ['team', 'drop'],
    ['team', 'export', 'x'],
    ['team', 'check', 'a', 'b'],
  ]) {
    const { code, err } = await run(args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err, /team-booking --help\.\n$/);
  }
  const { code, err } = await run(['team', 'export', '--data', folder()]);
  assert.equal(code, 1);
  assert.match(err, /There is no team in the database/);
});
