import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HonestBackend } from '../test/honest-backend.ts';
import { servedSubject } from '../test/serve-backend.ts';
import { runCommand } from './command.ts';
import { GUARANTEES } from './index.ts';

const BASE = 'https://backend.test/api';

/** Runs the command against a backend in this program. */
async function run(args: string[], backend = new HonestBackend(), fetch = servedSubject(backend).wire!.fetch) {
  let [out, err] = ['', ''];
  const files = new Map<string, string>();
  const code = await runCommand(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    write: async (file, text) => void files.set(file, text),
    fetch,
  });
  return { code, out, err, files };
}

/** A backend that breaks a guarantee. */
class Careless extends HonestBackend {
  override isToken() {
    return true;
  }
}

class NotForTests extends HonestBackend {
  override capabilities() {
    return ['approval'];
  }
}

test('every guarantee is listed with its outcome, and the exit code is 0 when all are kept', async () => {
  const { code, out, err } = await run([BASE, '--only', 'discovery,shapes,cancel']);
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /^✔ discovery[^]*✔ shapes[^]*✔ cancel/);
  assert.match(out, /3 kept, 0 broken, 0 not checked/);
});

test('a broken guarantee says what was checked, expected and came, and the remedy; the exit code is 1', async () => {
  const { code, out } = await run([BASE, '--only', 'discovery,manage-tokens'], new Careless());
  assert.equal(code, 1);
  assert.match(out, /✖ manage-tokens[^]*Looked at:[^]*Expected:[^]*Came:[^]*Remedy: +Derive the token/);
  assert.match(out, /Begin with manage-tokens/);
});

test('of two long lists the difference is named', async () => {
  class Forgetful extends HonestBackend {
    override busyOf(...args: Parameters<HonestBackend['busyOf']>) {
      return super.busyOf(...args).slice(0, 1);
    }
  }
  const { out } = await run([BASE, '--only', 'busy-time'], new Forgetful());
  assert.match(out, /Came:[^\n]*\n +Differs: +with 10:00, 13:00[^\n]*, which are not expected\n/);
});

test('reports are written as JSON and as JUnit', async () => {
  const only = 'discovery,manage-tokens,error-shape';
  const args = [BASE, '--only', only, '--json', 'report.json', '--junit', 'report.xml'];
  const { files } = await run(args, new Careless());
  const report = JSON.parse(files.get('report.json')!) as {
    broken: number;
    results: { name: string; outcome: string }[];
  };
  assert.equal(report.broken, 1);
  assert.deepEqual(
    report.results.map(({ name, outcome }) => [name, outcome]),
    [
      ['discovery', 'kept'],
      ['manage-tokens', 'broken'],
      ['error-shape', 'kept'],
    ],
  );
  const junit = files.get('report.xml')!;
  assert.match(junit, /<testsuite name="booking contract" tests="3" failures="1" errors="0" skipped="0"/);
  assert.match(junit, /<failure message="manage-tokens">[^<]*Expected:[^<]*<\/failure>/);
});

test('a backend that was not started for tests is checked from outside, and the skipped guarantees are listed', async () => {
  const backend = new NotForTests();
  backend.putFixture({ now: '2026-06-15T06:00:00Z', hosts: [], bookingTypes: [] });
  const { code, out } = await run([BASE], backend);
  assert.equal(code, 0);
  assert.match(out, /✔ discovery/);
  assert.match(out, /✔ unknown-type/);
  assert.match(out, /– shapes[^\n]*\n +not checked: Name a booking type to look at \(--type\), or declare testing\./);
  assert.match(out, /– double-booking[^\n]*\n +not checked: It needs a fixture/);
  assert.match(out, /Not proved, as they could not be seen: [^\n]*double-booking/);
  const kept = GUARANTEES.filter(({ needs }) => needs === 'outside').length;
  assert.ok(kept >= 5);
});

test('an unreachable backend breaks discovery only, which is said once', async () => {
  for (const only of [[], ['--only', 'cancel,edit']]) {
    const { code, out } = await run(['https://backend.test/elsewhere', ...only]);
    assert.equal(code, 1);
    assert.match(out, /^✖ discovery/);
    assert.match(out, /0 kept, 1 broken, \d+ not checked\nNothing else was checked/);
    assert.equal(out.match(/discovery nobody knows/g)?.length, 1);
    assert.ok(out.trimEnd().split('\n').length < 12, out);
  }
});

test('a backend that fails is sent to its log, not to its address', async () => {
  class Failing extends HonestBackend {
    override discover(): never {
      throw new TypeError('x is undefined');
    }
  }
  const { out } = await run([BASE], new Failing());
  assert.match(out, /✖ discovery[^]*Remedy: +The backend failed: its log says why/);
});

test('once the backend has ended, the rest is not checked', async () => {
  let left = 12;
  const served = servedSubject(new HonestBackend()).wire!.fetch;
  const fetch: typeof globalThis.fetch = (input, init) =>
    left-- > 0 ? served(input, init) : Promise.reject(new TypeError('fetch failed', { cause: new Error('refused') }));
  const { code, out } = await run([BASE], undefined, fetch);
  assert.equal(code, 1);
  assert.match(out, /, 1 broken, [^]*The rest was not checked\. The backend does not answer any more/);
  assert.equal(out.match(/Nothing answers there/g)?.length, 1);
});

test('no answer in time is told apart from a wrong answer, and the time can be set', async () => {
  const backend = new HonestBackend();
  const served = servedSubject(backend).wire!.fetch;
  const fetch: typeof globalThis.fetch = (input, init) =>
    init?.method === 'POST'
      ? new Promise((_, reject) => {
          init.signal!.addEventListener('abort', () => reject(init.signal!.reason as Error));
        })
      : served(input, init);
  const { code, out, files } = await run(
    [BASE, '--only', 'discovery,cancel', '--timeout', '0.05', '--junit', 'report.xml', '--json', 'report.json'],
    backend,
    fetch,
  );
  assert.equal(code, 1);
  assert.match(out, /✖ cancel[^]*Came: +not answered in time [^]*Remedy: +Run it again/);
  assert.match(out, /Not answered in time, which is not a wrong answer: cancel\./);
  assert.match(files.get('report.xml')!, /failures="0" errors="1"[^]*<error message="cancel">/);
  assert.match(files.get('report.json')!, /"timedOut": true/);
});

test('--help and --list list options and guarantees', async () => {
  const help = await run(['--help']);
  for (const name of ['--type', '--only', '--team-token', '--json', '--junit', 'Exit codes']) {
    assert.ok(help.out.includes(name), name);
  }
  const list = await run(['--list']);
  for (const { name, about } of GUARANTEES) assert.ok(list.out.includes(name) && list.out.includes(about), name);
});

test('a wrong command is explained; the exit code is 2', async () => {
  const wrong: [string[], RegExp][] = [
    [[], /Give one address/],
    [['backend.test'], /Give one address/],
    [[BASE, 'more'], /Give one address/],
    [[BASE, '--only', 'politeness'], /There is no guarantee "politeness"/],
    [[BASE, '--loud'], /--loud/],
    [[BASE, '--timeout', 'long'], /--timeout takes seconds/],
  ];
  for (const [args, message] of wrong) {
    const { code, out, err } = await run(args);
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(err, message);
  }
});
