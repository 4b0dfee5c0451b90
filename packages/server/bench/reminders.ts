/**
 * How long 10,000 reminders take that are due at one minute, with two processes that deliver from one SQLite file; ends with code 1 if that is
 * more than a minute, or if anybody gets none or two.
 *
 *     node --conditions=source --import temporal-polyfill/global packages/server/bench/reminders.ts [--letters 10000] [--processes 2] [--latency 20]
 *
 * `--latency`: how long the mail server takes to accept a letter, milliseconds.
 */
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSqlite } from '../src/index.ts';
import { fill } from './reminders/fill.ts';

const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '10000' },
    processes: { type: 'string', default: '2' },
    latency: { type: 'string', default: '20' },
  },
});
const letters = Number(values.letters);

const folder = await mkdtemp(join(tmpdir(), 'reminders-'));
try {
  const file = join(folder, 'team.sqlite');
  const store = openSqlite(file);
  await fill(store, letters);
  await store.close();
  const begun = Date.now();
  const all = await Promise.all(Array.from({ length: Number(values.processes) }, () => deliver(file)));
  const sent = all.flatMap((one) => one.sent);
  const cpu = all.reduce((sum, one) => sum + one.cpu, 0) / letters;
  const seconds = (Math.max(...sent.map(({ at }) => at)) - begun) / 1000;
  const readers = new Set(sent.map(({ id }) => id)).size;
  const shares = all.map((one) => one.sent.length).join(' + ');
  const took = `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} ms of CPU each`;
  console.log(`${sent.length} reminders (${shares}) to ${readers} readers in ${took}`);
  if (seconds > 60 || readers !== letters || sent.length !== letters) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}

/** What a process has done. */
interface Done {
  readonly sent: readonly {
    readonly id: string;
    /** Epoch milliseconds. */
    readonly at: number;
  }[];
  /** Milliseconds of CPU. */
  readonly cpu: number;
}

function deliver(file: string): Promise<Done> {
  const child = fork(new URL('reminders/deliver.ts', import.meta.url), [file, values.latency]);
  return new Promise((resolve, reject) => {
    let done: Done | undefined;
    child.on('message', (told) => (done = told as Done));
    child.on('exit', (code) => (done ? resolve(done) : reject(new Error(`a process ended with ${code}`))));
  });
}
