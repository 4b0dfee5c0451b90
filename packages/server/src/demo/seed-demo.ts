import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DAY } from '@team-booking/core/time';
import { configureTeam, readTeam, type Store, type TeamConfig } from '@team-booking/engine';
import { shiftCalendar } from '@team-booking/calendars';
import { HISTORY } from './seed-history.ts';
import { DEMO_CALENDARS, demoTeam } from './team.ts';

// Resolves to the same folder from source and from the built package.
const originals = new URL('../../src/demo/calendars/', import.meta.url);

/** When and where a demo takes place. */
export interface Demo {
  /** The present, epoch milliseconds. */
  readonly now: number;
  /** Folder that the hosts' calendars are written to. */
  readonly folder: string;
}

/**
 * Sets up the demo's team, with calendars that are busy in the present weeks. Only the dates differ between runs; seeding again
 * keeps all bookings.
 */
export async function seedDemo(store: Store, { now, folder }: Demo): Promise<TeamConfig> {
  await writeDemoCalendars(folder, now);
  const read = readTeam(demoTeam(now, folder), ['test']);
  if (!read.ok) throw new Error(`The demo is not usable: ${JSON.stringify(read.errors)}`);
  const isNew = (await store.read(read.team.id, (view) => view.team())) === null;
  await configureTeam(store, read.team, isNew ? now - HISTORY : now);
  return read.team;
}

/** Writes the hosts' calendars, moved so that they fill the week before `now` and the year after it. */
export async function writeDemoCalendars(folder: string, now: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const to = new Date(now - 7 * DAY).toISOString().slice(0, 10);
  for (const name of Object.values(DEMO_CALENDARS).flat()) {
    const moved = shiftCalendar(await readFile(new URL(name, originals), 'utf8'), { to });
    // Renames atomically, so that no reader sees half a calendar.
    const draft = join(folder, `${name}.${process.pid}.draft`);
    await writeFile(draft, moved);
    await rename(draft, join(folder, name));
  }
}
