// Runs every test of the project and ends with one line over all runners: N passed, N failed, N skipped.
//
//   npm test                                  everything
//   npm test -- node                          only one part: node, browser (Chromium), firefox, webkit, hub, hub-firefox, hub-webkit, e2e, frameworks, looks or hostile
//   npm test -- --day 2028-02-29T23:30        the parts node and e2e as if it were that moment, in this machine's zone
//   npm test -- --day '2027-03-28T01:30[Europe/Berlin]'    in that zone
//   npm test -- --day other                   one of them on a leap day, at a clock change, at the end of a year, or a year ahead: another each day
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildEmbed } from '../../packages/server/build-embed.ts';
import { SHARED, startCluster } from '../../packages/server/src/store/postgres/test/start-cluster.ts';
import { noCounts, type Counts } from './count-reporter.ts';
import { RADICALE, XANDIKOS } from './calendar-servers.ts';
import { CURL } from './curl.ts';
import { environmentAt, FAKETIME, momentOf } from './day.ts';
import { LANGUAGES } from './languages.ts';
import { PGBOUNCER, POSTGRES } from './postgres.ts';
import { ON_ANOTHER_DAY, onAnotherDay, partOfDay, PARTS, type Part, type PartName } from './parts.ts';
import { installMissing } from './programs.ts';
import { STRACE } from './strace.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Limit of one part: each takes minutes, and twice as many on a machine that others use. */
const LONGEST = 25 * 60_000;

const { parts, moment } = asked();
const folder = mkdtempSync(join(tmpdir(), 'team-booking-test-'));
const total = noCounts();

// The tests of these start the example backends, PostgreSQL, calendar servers, programs on another day, and programs with a sick disk.
const needPrograms = parts.includes('node') || parts.includes('e2e');
if (needPrograms) installMissing([...LANGUAGES, FAKETIME, POSTGRES, PGBOUNCER, STRACE, CURL, RADICALE, XANDIKOS]);
// All test files share a server. Where it cannot be started, they say why.
const cluster = needPrograms ? await startCluster({ fsync: false }).catch(() => undefined) : undefined;
for (const name of parts) {
  console.log(`\n── ${name} tests${moment ? ` at ${moment.toString({ smallestUnit: 'minute' })}` : ''}`);
  if (name === 'e2e' || name === 'looks' || name === 'hostile') await buildEmbed();
  const begun = performance.now();
  const counts = run(name, moment ? onAnotherDay(PARTS[name]) : PARTS[name]);
  console.log(`${name}: ${inWords(counts)} in ${Math.round((performance.now() - begun) / 1000)} s`);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
  total.failures.push(...counts.failures.map((failure) => `✖ ${name}: ${failure}`));
}
rmSync(folder, { recursive: true, force: true });
await cluster?.close();

for (const failure of total.failures) console.log(failure);
console.log(`\n${inWords(total)}`);
process.exit(total.failed > 0 ? 1 : 0);

/** The parsed command line. */
function asked(): { parts: readonly PartName[]; moment: Temporal.ZonedDateTime | undefined } {
  try {
    const now = Temporal.Now.zonedDateTimeISO();
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { day: { type: 'string' } } });
    const moment = values.day === undefined ? undefined : momentOf(values.day, now);
    const known = moment ? ON_ANOTHER_DAY : (Object.keys(PARTS) as PartName[]);
    const unknown = positionals.find((name) => !known.includes(name as PartName));
    if (unknown !== undefined) {
      throw new Error(`There is no part "${unknown}"${moment ? ' for --day' : ''}. Parts are: ${known.join(', ')}.`);
    }
    const all =
      values.day === 'other' ? [partOfDay(now)] : known.filter((name) => !name.endsWith('webkit') || hasWebKit());
    return { parts: positionals.length > 0 ? (positionals as PartName[]) : all, moment };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

function run(name: PartName, { args, env }: Part): Counts {
  const file = join(folder, `${name}.json`);
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    timeout: LONGEST,
    env: {
      ...process.env,
      ...env,
      ...(moment && environmentAt(moment)),
      COUNTS_FILE: file,
      NODE_ENV: 'test',
      ...(cluster && { [SHARED]: cluster.url }),
    },
  });
  if ((done.error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT')
    console.error(`${name}: ended after ${LONGEST / 60_000} minutes; something waits for ever.`);
  const counts = read(file);
  // A runner that broke before it could count, or that found no test, counts as failed.
  if (counts.failed === 0 && (done.status !== 0 || counts.passed === 0)) {
    counts.failed = 1;
    counts.failures.push(
      `the runner ended with ${done.status ?? done.signal} after ${inWords({ ...counts, failed: 0 })}`,
    );
  }
  return counts;
}

function hasWebKit(): boolean {
  if (process.platform === 'linux') return true;
  console.log('WebKitGTK is there for Linux only, so CI runs the tests in WebKit.');
  return false;
}

function read(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return noCounts();
  }
}

function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
