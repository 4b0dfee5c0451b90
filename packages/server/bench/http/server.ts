/** A server for {@link ../http.ts}, in a process of its own, from the checkout named: a team with full calendars, and a clock that stands still. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { calendarOf } from './calendar.ts';
import { NOW } from './now.ts';

const [root, hosts] = [process.argv[2]!, Number(process.argv[3])];
const { startServer } = (await import(
  pathToFileURL(join(root, 'packages/server/src/index.ts')).href
)) as typeof import('../../src/index.ts');

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const ids = Array.from({ length: hosts }, (_, i) => `host-${i}`);
await Promise.all(ids.map((id, i) => writeFile(join(folder, `${id}.ics`), calendarOf(i))));
const team = {
  name: 'Team',
  hosts: ids.map((id, i) => ({
    id,
    name: id,
    email: `${id}@team.example`,
    timeZone: ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo'][i % 3],
    hours: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }],
    calendars: [{ source: `${id}.ics` }],
  })),
  bookingTypes: [
    {
      slug: 'call',
      title: 'Call',
      mode: 'round-robin',
      hosts: ids,
      durations: [15, 30],
      slot: { step: 15, timeZone: 'Europe/Berlin' },
      window: { horizon: 90 * 1440 },
    },
  ],
};
await writeFile(join(folder, 'team.json'), JSON.stringify(team));
await mkdir(join(folder, 'data'));
const server = await startServer(
  { teamFile: join(folder, 'team.json'), dataDir: join(folder, 'data'), port: 0, rateLimit: 0, readLimit: 0 },
  { now: () => NOW },
);

async function end(): Promise<void> {
  await server.close();
  await rm(folder, { recursive: true });
  process.disconnect();
}

process.on('message', (asked) => {
  if (asked === 'cpu') process.send!(process.cpuUsage());
  else void end();
});
process.send!(server.url);
