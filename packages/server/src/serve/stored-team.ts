import { resolve } from 'node:path';
import {
  ASKED,
  configureTeam,
  emptyTeam,
  holidaysFrom,
  LEFT_OUT,
  type Store,
  type TeamConfig,
} from '@team-booking/engine';
import type { Log } from '../api/options.ts';
import { seedDemo, writeDemoCalendars } from '../demo/seed-demo.ts';
import { DEMO_TEAM } from '../demo/team.ts';
import type { SqlStore } from '../store/sql/sql-store.ts';
import { knownHolidays } from '../holidays/known-holidays.ts';
import { unusableFolder } from './data-folder.ts';
import type { Ending } from './ending.ts';
import type { Settings } from './setting-table.ts';
import { StartError } from './start-error.ts';
import { paymentProviders } from '../payments/payments.ts';
import { readTeamFile } from './team-file.ts';

const DAY = 86_400_000;

/** Stores the team of a file. @throws {StartError} `team` if it is not usable, or the store holds another one */
export async function ownTeam(
  store: Store,
  settings: Settings & { teamFile: string },
  now: number,
): Promise<TeamConfig> {
  const team = await withHolidays(await readTeamFile(settings.teamFile, paymentProviders(settings)), now);
  checkAsked(team);
  checkSameTeam(await store.read(team.id, (view) => view.team()), team, settings);
  await configureTeam(store, team, now);
  return team;
}

/** No system can be asked without its secret. @throws {StartError} `team` */
function checkAsked({ bookingTypes }: TeamConfig): void {
  for (const [i, type] of bookingTypes.entries()) {
    const asked = ASKED.find((name) => type[name]?.secret === LEFT_OUT);
    if (!asked) continue;
    const remedy = `Fill in /bookingTypes/${i}/${asked}/secret.`;
    throw new StartError('team', `The team file leaves the secret of ${WHOSE[asked]} out`, remedy, {
      field: 'TEAM_FILE',
    });
  }
}

const WHOSE = { ownerLookup: 'an owner look-up', joinHook: 'a join hook' } as const;

/** A team of a file with the days of its holidays, unless the file has them. @throws {StartError} `team` if nobody knows them */
async function withHolidays(team: TeamConfig, now: number): Promise<TeamConfig> {
  const { holidays } = team;
  if (!holidays) return team;
  const source = knownHolidays();
  const days = source && (await holidaysFrom(source, holidays, now));
  if (days) return { ...team, holidays: { ...holidays, days } };
  if (!source && holidays.days.length > 0) return team;
  const [problem, remedy] = source
    ? ['names holidays of a place that is not known', 'Correct country and region, e.g. DE and BY.']
    : [
        'names holidays that nobody knows',
        'Install the package date-holidays beside the server, or list the days in it.',
      ];
  throw new StartError('team', `The team file ${problem}`, remedy, { field: 'TEAM_FILE' });
}

/** The team that lives in the database; a new one at the first start. @throws {StartError} `team` if there are several */
export async function keptTeam(store: SqlStore, { teamName }: Settings, now: number): Promise<TeamConfig> {
  const id = await keptTeamId(store);
  const stored = () => store.read(id, (view) => view.team());
  const present = await stored();
  if (present) return present;
  const team = { ...emptyTeam(id), name: teamName };
  await configureTeam(store, team, now);
  return (await stored()) ?? team;
}

/** Id of the team that lives in the database, or will. @throws {StartError} `team` if there are several */
export async function keptTeamId(store: SqlStore): Promise<string> {
  const ids = (await store.teams()).filter((id) => id !== DEMO_TEAM);
  const [first = 'team', ...others] = ids;
  if (others.length === 0) return first;
  if (ids.includes('team')) return 'team';
  throw new StartError(
    'team',
    `The database holds several teams: ${ids.join(', ')}`,
    'Name the one to serve by its file with TEAM_FILE, or give each a database of its own.',
    { field: 'TEAM_FILE' },
  );
}

/** @throws {StartError} `team` if what is stored is an entirely different team */
export function checkSameTeam(stored: TeamConfig | null, team: TeamConfig, { databaseUrl }: Settings): void {
  if (!stored || !isAnotherTeam(stored, team)) return;
  const [field, where, own] =
    databaseUrl === null ? ['DATA_DIR', 'data folder', 'a folder'] : ['DATABASE_URL', 'database', 'a database'];
  throw new StartError(
    'team',
    `The ${where} holds another team, of which no host and no booking type is in the team file`,
    `Set ${field} to ${own} of its own. To replace the team in this one, keep at least one of its hosts for one start.`,
    { field },
  );
}

function isAnotherTeam(stored: TeamConfig, team: TeamConfig): boolean {
  const ids = new Set([...stored.hosts, ...stored.bookingTypes].map(({ id }) => id));
  return ids.size > 0 && ![...team.hosts, ...team.bookingTypes].some(({ id }) => ids.has(id));
}

/** Where the calendars of the demo's hosts are. */
export function demoFolder({ dataDir }: Pick<Settings, 'dataDir'>): string {
  return resolve(dataDir, 'demo-calendars');
}

interface DemoOptions {
  readonly folder: string;
  readonly now: () => number;
  readonly log: Log;
  readonly ending: Ending;
}

/** Stores the demo's team, and keeps its calendars busy until the end. @throws {StartError} `data-folder` */
export async function demoTeam(store: Store, { folder, now, log, ending }: DemoOptions): Promise<TeamConfig> {
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
