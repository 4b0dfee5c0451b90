/**
 * CPU time of availability answers, from the store and the calendars held in memory to JSON text: 100 hosts × 60 days,
 * with 40 appointments a week in every calendar. Alone it holds that time against `JSON.stringify` of the same answer;
 * with a path it compares this checkout with another one, in alternating processes that have to give the same text:
 *
 *     node --conditions=source --import temporal-polyfill/global packages/server/bench/availability.ts [checkout]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = fileURLToPath(new URL('../../..', import.meta.url));
const HOSTS = Array.from({ length: 100 }, (_, i) => `host-${i}`);
const NOW = Date.UTC(2026, 5, 15, 6);
const DAY = 86_400_000;
const ANSWERS = 25;
const ROUNDS = 5;
/** What an answer may take at most, in proportion to `JSON.stringify` of it. */
const BUDGET = 30;

interface Measured {
  /** Milliseconds of CPU, the median of answers. */
  readonly answer: number;
  readonly stringify: number;
  readonly digest: string;
}

/** A fixed sequence of whole numbers from 0 to below `limit`, the same in every run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * limit);
  };
}

/** 40 appointments a week for as long as calendars are read ahead. */
function calendarOf(host: number, weeks: number): string {
  const random = numbers(host);
  const stamp = (instant: number) => new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '') + 'Z';
  const events = Array.from({ length: weeks * 40 }, (_, i) => {
    const start = NOW - 7 * DAY + (i % weeks) * 7 * DAY + random(7 * 96) * 900_000;
    const end = start + (1 + random(6)) * 900_000;
    const lines = [`UID:${host}-${i}@example.com`, `DTSTART:${stamp(start)}`, `DTEND:${stamp(end)}`];
    return `BEGIN:VEVENT\r\n${lines.join('\r\n')}\r\nEND:VEVENT\r\n`;
  });
  return `BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR\r\n`;
}

function settings(): unknown {
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo'];
  return {
    name: 'Team',
    hosts: HOSTS.map((id, i) => ({ id, name: id, email: `${id}@team.example`, timeZone: zones[i % 3] })),
    bookingTypes: [
      {
        slug: 'call',
        title: 'Call',
        mode: 'round-robin',
        hosts: HOSTS,
        durations: [15, 30, 60],
        slot: { step: 15, timeZone: 'Europe/Berlin' },
        buffers: { before: 5, after: 10 },
        window: { horizon: 90 * 1440 },
      },
    ],
  };
}

async function cpuOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1]!;

type Engine = typeof import('@team-booking/engine');

/** Asks the public surface for availability; checkouts of before the table of routes have a class for it. */
function asker(engine: Engine, backend: Parameters<Engine['publicSurface']>[0], query: { from: string; to: string }) {
  const { PublicSurface } = engine as unknown as {
    PublicSurface?: new (...given: unknown[]) => { availability(slug: string, query: object): Promise<unknown> };
  };
  const before = PublicSurface && new PublicSurface(backend, () => NOW, engine.DISCOVERY);
  if (before) return () => before.availability('call', query);
  const surface = engine.publicSurface(backend, () => NOW, engine.DISCOVERY);
  return () => surface.availability({ slug: 'call', query: () => query, token: null });
}

/** Measures the checkout at `root`, by its own modules. */
async function measure(root: string, weeks: number): Promise<Measured> {
  const load = (path: string): Promise<unknown> => import(pathToFileURL(join(root, 'packages', path)).href);
  const engine = (await load('engine/src/index.ts')) as Engine;
  const { openSqlite } = (await load('server/src/index.ts')) as typeof import('../src/index.ts');
  // Older checkouts have the calendars inside the server.
  const { createCalendarReader } = (await load('calendars/src/index.ts').catch(() =>
    load('server/src/calendars/index.ts'),
  )) as typeof import('@team-booking/calendars');

  const read = engine.readTeam(settings());
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const store = openSqlite(join(folder, 'bookings.db'));
  try {
    await engine.configureTeam(store, read.team, NOW);
    const calendars = createCalendarReader({
      now: () => NOW,
      sources: {
        request: async (url) => ({
          status: 200,
          headers: {},
          body: Readable.from([Buffer.from(calendarOf(Number(url.pathname.slice(1)), weeks))]),
          close: () => {},
        }),
      },
    });
    calendars.setCalendars(
      HOSTS.map((host, i) => ({
        host,
        calendar: 'a',
        source: { kind: 'feed', url: `https://feeds.example/${i}` },
        hostTimeZone: 'UTC',
      })),
    );
    await calendars.refresh();
    const closed = HOSTS.find((host) => calendars.hostBusy(host).state !== 'fresh');
    if (closed) throw new Error(`The calendar of ${closed} could not be read`);

    const key = new engine.SecretKey(new Uint8Array(32));
    const backend = {
      store,
      team: read.team.id,
      busy: calendars.busyTimes,
      key,
      hostIds: new engine.HostIds(key, read.team.id),
      publicUrl: 'https://book.example',
    };
    const query = { from: new Date(NOW).toISOString(), to: new Date(NOW + 60 * DAY).toISOString() };
    const ask = asker(engine, backend, query);
    const answers: number[] = [];
    const stringified: number[] = [];
    let text = '';
    for (let n = 0; n < ANSWERS * 2; n++) {
      let answer: unknown;
      const took = await cpuOf(async () => (text = JSON.stringify((answer = await ask()))));
      // One is too short for the clock of CPU time.
      const written = (await cpuOf(() => Array.from({ length: 10 }, () => JSON.stringify(answer)))) / 10;
      if (n < ANSWERS) continue;
      answers.push(took);
      stringified.push(written);
    }
    if (!text.includes('host-99')) throw new Error(`Not all hosts have free time: ${text.slice(0, 200)}`);
    return {
      answer: median(answers),
      stringify: median(stringified),
      digest: createHash('sha256').update(text).digest('hex'),
    };
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}

/** {@link measure} in a process of its own. */
function measured(root: string, weeks: number): Measured {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--conditions=source', '--import', 'temporal-polyfill/global', fileURLToPath(import.meta.url)],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, BENCH_ROOT: root, BENCH_WEEKS: String(weeks), NODE_NO_WARNINGS: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (status !== 0) throw new Error(`Measuring ${root} failed`);
  return JSON.parse(stdout) as Measured;
}

const { BENCH_ROOT: root, BENCH_WEEKS: weeks } = process.env;
const [other] = process.argv.slice(2);
if (root) {
  console.log(JSON.stringify(await measure(root, Number(weeks))));
} else if (other) {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [before, after] = [measured(other, 58), measured(HERE, 58)];
    if (before.digest !== after.digest) throw new Error('The two checkouts give different answers');
    ratios.push(after.answer / before.answer);
    console.log(`${before.answer.toFixed(1)} → ${after.answer.toFixed(1)} ms CPU, ratio ${ratios.at(-1)!.toFixed(2)}`);
  }
  console.log(`identical answers, ratio ${median(ratios).toFixed(2)} (median of ${ROUNDS} rounds)`);
} else {
  const { answer, stringify } = measured(HERE, 10);
  const ratio = answer / stringify;
  console.log(`${answer.toFixed(1)} ms CPU an answer, ${ratio.toFixed(0)} × JSON.stringify of it (budget ${BUDGET} ×)`);
  if (ratio > BUDGET) process.exitCode = 1;
}
