import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { run } from './test/run-command.ts';

const root = mkdtempSync(join(tmpdir(), 'team-booking-command-'));
after(() => rmSync(root, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(root, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('help names every option and where else it can be set', async () => {
  for (const flag of ['--help', '-h']) {
    const { code, out, err } = await run([flag]);
    assert.deepEqual([code, err], [0, '']);
    for (const name of [
      'serve',
      'team import FILE',
      'team export',
      'team check FILE',
      '--port',
      'DATA_DIR',
      'PUBLIC_URL',
      'SECRET',
      'TRUST_PROXY',
      'ALLOW_PRIVATE_FEEDS',
      'TESTING',
      'Exit codes',
    ]) {
      assert.ok(out.includes(name), name);
    }
  }
});

test('the version is that of the package', async () => {
  assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\S*\n$/);
});

test('a command or option that does not exist is misuse', async () => {
  for (const args of [[], ['start'], ['serve', 'now'], ['serve', '--prot', '1'], ['serve', '--port']]) {
    const { code, out, err } = await run(args);
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(err, /^team-booking: [^\n]+ team-booking --help\.\n$/, args.join(' '));
  }
});

test('all wrong settings are reported at once, and are misuse', async () => {
  const one = await run(['serve', '--demo', '--port', 'http']);
  assert.equal(one.code, 2);
  assert.equal(one.err, 'team-booking: PORT is "http". Give a whole number from 1 to 65535, or 0 for any free port.\n');
  const several = await run(['serve', '--port', 'http'], { LOG_LEVEL: 'loud' });
  assert.equal(several.code, 2);
  assert.match(several.err, /^team-booking: 2 settings are wrong\. [^]*PORT is[^]*LOG_LEVEL is/);
});

test('settings come from a file, and a file that cannot be read is misuse', async () => {
  const settings = file('settings.json', { port: 0, demo: true, dataDir: join(root, 'data'), logLevel: 'silent' });
  const { code, out } = await run(['serve', '--config', settings]);
  assert.equal(code, 0);
  assert.match(out, /ready at http:\/\/127\.0\.0\.1:\d+\n[^]*stopping \(SIGTERM\)\n$/);
  for (const path of [join(root, 'missing.json'), file('broken.json', '{ "port": ')]) {
    const failed = await run(['serve', '--config', path]);
    assert.equal(failed.code, 2);
    assert.match(
      failed.err,
      /^team-booking: The settings file \S+ cannot be read: [^\n]+ Give --config the path of a JSON file\.\n$/,
    );
  }
});

const team = {
  name: 'Two',
  hosts: [
    { id: 'a', name: 'Ada', email: 'a@two.example', timeZone: 'Europe/Berlin', calendars: [{ source: 'ada.ics' }] },
    { id: 'b', name: 'Ben', email: 'b@two.example', timeZone: 'Europe/Berlin' },
  ],
  bookingTypes: [
    {
      slug: 'talk',
      title: 'Talk',
      mode: 'round-robin',
      hosts: ['a', 'b'],
      durations: [30],
      slot: { step: 30, timeZone: 'Europe/Berlin' },
    },
  ],
};

test('a team is served from its file, and a calendar that cannot be read is reported with its host', async () => {
  const path = file('team.json', team);
  const { code, out } = await run(['serve', '--team', path, '--port', '0', '--data', join(root, 'own')], {
    LOG_LEVEL: 'silent',
  });
  assert.equal(code, 0);
  assert.match(out, /  Talk  http:\/\/127\.0\.0\.1:\d+\/talk\n/);
  assert.match(out, /Note: Ada is not offered: [^\n]*ada\.ics[^\n]*\n/);
});

test('files with a byte order mark are read, and links that nobody could follow are noted', async () => {
  const marked = file('marked.json', `\uFEFF${JSON.stringify(team)}`);
  const settings = file('marked-settings.json', `\uFEFF${JSON.stringify({ port: 0, teamFile: marked })}`);
  const args = ['serve', '--config', settings, '--data', join(root, 'marked'), '--host', '0.0.0.0'];
  const { code, out, err } = await run(args, { LOG_LEVEL: 'silent' });
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /Note: Links sent to visitors begin with http:\/\/localhost:\d+, [^\n]*Set PUBLIC_URL/);
  const known = await run([...args, '--public-url', 'https://book.example'], { LOG_LEVEL: 'silent' });
  assert.doesNotMatch(known.out, /PUBLIC_URL/);
});

test('everything wrong with a team is named by its place', async () => {
  const path = file('wrong.json', {
    ...team,
    hosts: [{ ...team.hosts[0], timeZone: 'Mars/Base' }, team.hosts[1]],
    bookingTypes: [{ ...team.bookingTypes[0], hosts: ['a', 'nobody'] }],
  });
  const { code, err } = await run(['serve', '--team', path, '--port', '0', '--data', join(root, 'wrong')]);
  assert.equal(code, 1);
  assert.match(err, /\/hosts\/0\/timeZone[^\n]*Mars\/Base/);
  assert.match(err, /nobody/);
  const none = await run(['serve', '--team', join(root, 'none.json'), '--port', '0', '--data', join(root, 'none')]);
  assert.match(none.err, /^team-booking: The team file \S+ cannot be read \(ENOENT\)\. Set TEAM_FILE/);
  const broken = await run(['serve', '--team', file('no.json', '{'), '--port', '0', '--data', join(root, 'none')]);
  assert.match(broken.err, /is no JSON: [^\n]+\n$/);
});
