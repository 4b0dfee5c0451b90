// What reading a team's calendars costs the server that offers its times: `node --conditions=source --import temporal-polyfill/global packages/server/bench/calendars.ts [hosts] [events]`.
import 'temporal-polyfill/global';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { startServer } from '../src/serve/start-server.ts';

const [hosts = 100, events = 5000] = process.argv.slice(2).map(Number);
const MIB = 1024 * 1024;

const calendars = fork(join(import.meta.dirname, 'calendars/many-calendars.ts'), [String(events)]);
process.once('exit', () => calendars.kill());
const [port] = (await once(calendars, 'message')) as [number];
const sent = async () => Number(await (await fetch(`http://127.0.0.1:${port}/sent`)).text());

const root = mkdtempSync(join(tmpdir(), 'team-booking-bench-'));
const ids = Array.from({ length: hosts }, (_, i) => `host-${i}`);
const team = {
  name: 'Team',
  hosts: ids.map((id) => ({
    id,
    name: id,
    email: `${id}@team.example`,
    timeZone: 'UTC',
    calendars: [{ source: `caldav://user:password@127.0.0.1:${port}/${id}/` }],
  })),
  bookingTypes: [
    {
      slug: 'ask',
      title: 'Ask',
      mode: 'round-robin',
      hosts: ids.map((host) => ({ host })),
      durations: [30],
      slot: { step: 30, timeZone: 'UTC' },
    },
  ],
};
const teamFile = join(root, 'team.json');
writeFileSync(teamFile, JSON.stringify(team));

let ahead = 0;
const idle = process.memoryUsage.rss();
const server = await startServer(
  { port: 0, dataDir: root, teamFile, logLevel: 'silent', allowPrivateFeeds: true, readLimit: 0 },
  { now: () => Date.now() + ahead },
);
// Whatever happens, it ends.
const patience = AbortSignal.timeout(240_000);
const closedNow = async () => {
  const health = (await (await fetch(`${server.url}/health`)).json()) as { calendars: { closed: number } };
  return health.calendars.closed;
};

/** The longest turn of this thread in its own processor time, which other programs on a busy machine do not lengthen. @returns what ends it and tells, in ms */
function longestTurn(): () => number {
  let [longest, before, isOver] = [0, process.threadCpuUsage(), false];
  const turn = () => {
    const now = process.threadCpuUsage();
    longest = Math.max(longest, (now.user + now.system - before.user - before.system) / 1000);
    before = now;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    isOver = true;
    return longest;
  };
}

/** Asks for a page's data again and again while something goes on. */
async function whileAsking(isOver: () => Promise<boolean>) {
  const loop = monitorEventLoopDelay({ resolution: 1 });
  const [began, waits] = [performance.now(), [] as number[]];
  let peak = 0;
  loop.enable();
  const turns = longestTurn();
  while (!(await isOver()) && !patience.aborted) {
    const before = performance.now();
    await (await fetch(`${server.url}/api/booking-types/ask`)).arrayBuffer();
    waits.push(performance.now() - before);
    peak = Math.max(peak, process.memoryUsage.rss());
    await wait(10);
  }
  loop.disable();
  const turn = turns();
  waits.sort((a, b) => a - b);
  return {
    seconds: Number(((performance.now() - began) / 1000).toFixed(1)),
    requests: waits.length,
    'longest request ms': Math.round(waits.at(-1) ?? 0),
    'p99 request ms': Math.round(waits[Math.floor(waits.length * 0.99)] ?? 0),
    'longest turn of the event loop, CPU ms': Math.round(turn),
    'longest turn of the event loop ms': Math.round(loop.max / 1e6),
    'peak RSS MiB': Math.round(peak / MIB),
  };
}

const full = await whileAsking(async () => (await closedNow()) === 0);
await wait(500);
const bytes = await sent();
console.log(`${hosts} hosts with ${events} events each; idle RSS ${Math.round(idle / MIB)} MiB`);
console.table({ 'full sync': { ...full, 'bytes per host': Math.round(bytes / hosts) } });

ahead += 60_000;
const until = performance.now() + 15_000;
const unchanged = await whileAsking(async () => performance.now() > until);
console.table({ unchanged: { ...unchanged, 'bytes per host': Math.round((await sent()) / hosts) } });

await server.close();
calendars.kill();
rmSync(root, { recursive: true, force: true });
