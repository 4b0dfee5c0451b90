import { resolve } from 'node:path';
import { configureTeam, type Store, type TeamConfig } from '@team-booking/engine';
import type { Log } from '../api/options.ts';
import { seedDemo, writeDemoCalendars } from '../demo/seed-demo.ts';
import { unusableFolder } from './data-folder.ts';
import type { Ending } from './ending.ts';
import type { Settings } from './setting-table.ts';
import { StartError } from './start-error.ts';
import { readTeamFile } from './team-file.ts';

const DAY = 86_400_000;

/** Stores the team of a file. @throws {StartError} `team` if it is not usable, or the store holds another one */
export async function ownTeam(store: Store, settings: Settings, now: number): Promise<TeamConfig> {
  const { teamFile, databaseUrl } = settings;
  if (teamFile === null) throw new StartError('team', 'There is no team', 'Set TEAM_FILE.', { field: 'TEAM_FILE' });
  const team = await readTeamFile(teamFile);
  const stored = await store.read(team.id, (view) => view.team());
  if (stored && isAnotherTeam(stored, team)) {
    const [field, where, own] =
      databaseUrl === null ? ['DATA_DIR', 'data folder', 'a folder'] : ['DATABASE_URL', 'database', 'a database'];
    throw new StartError(
      'team',
      `The ${where} holds another team, of which no host and no booking type is in the team file`,
      `Set ${field} to ${own} of its own. To replace the team in this one, keep at least one of its hosts for one start.`,
      { field },
    );
  }
  await configureTeam(store, team, now);
  return team;
}

function isAnotherTeam(stored: TeamConfig, team: TeamConfig): boolean {
  const ids = new Set([...stored.hosts, ...stored.bookingTypes].map(({ id }) => id));
  return ids.size > 0 && ![...team.hosts, ...team.bookingTypes].some(({ id }) => ids.has(id));
}

interface DemoOptions {
  readonly dataDir: string;
  readonly now: () => number;
  readonly log: Log;
  readonly ending: Ending;
}

/** Stores the demo's team, and keeps its calendars busy until the end. @throws {StartError} `data-folder` */
export async function demoTeam(store: Store, { dataDir, now, log, ending }: DemoOptions): Promise<TeamConfig> {
  const folder = resolve(dataDir, 'demo-calendars');
  const team = await seedDemo(store, { now: now(), folder }).catch((cause: unknown) => {
    throw cause instanceof Error && 'syscall' in cause ? unusableFolder(folder, cause) : cause;
  });
  // Its calendars are only busy around the day that they are written on.
  const write = () =>
    writeDemoCalendars(folder, now()).catch((err: unknown) => log.warn({ err }, 'demo calendars cannot be written'));
  const daily = setInterval(() => void write(), DAY).unref();
  ending.add(() => clearInterval(daily));
  return team;
}
