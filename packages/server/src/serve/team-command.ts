import { existsSync } from 'node:fs';
import { asSettings, configureTeam, type HostConfig, type TeamConfig } from '@team-booking/engine';
import { databaseIn } from './data-folder.ts';
import { isAddress } from './host-calendars.ts';
import { asStartError, openStore } from './open-store.ts';
import { servedTeam } from './served-team.ts';
import type { Settings } from './setting-table.ts';
import { StartError } from './start-error.ts';
import { checkSameTeam } from './stored-team.ts';
import { LEFT_OUT, readTeamFile } from './team-file.ts';
import type { SqlStore } from '../store/sql/sql-store.ts';

/** Checks a team's file, and changes nothing. @returns a line for people @throws {StartError} `team`, naming everything that is wrong */
export async function checkTeam(file: string): Promise<string> {
  return `${file} is usable: ${summary(await readTeamFile(file))}`;
}

/**
 * Makes a file's team the one in the database. The server may be running.
 *
 * @returns a line for people
 * @throws {StartError} `team`, naming everything that is wrong; nothing is changed then
 */
export async function importTeam(settings: Settings, file: string): Promise<string> {
  const { demo, teamFile } = settings;
  if (demo || teamFile !== null) {
    const [field, what] = demo
      ? ['DEMO', 'the demo brings its own team']
      : ['TEAM_FILE', 'the team is what that file says'];
    throw new StartError('settings', `${field} is set: ${what}`, 'Leave it out to have the team in the database.', {
      field,
    });
  }
  const given = await readTeamFile(file);
  return withStore(settings, async (store) => {
    const ids = await store.teams();
    const id = ids.length === 0 ? given.id : await servedTeam(store, settings);
    const stored = await store.read(id, (view) => view.team());
    const team = withAddresses({ ...given, id }, stored, file);
    checkSameTeam(stored, team, settings);
    await configureTeam(store, team, Date.now());
    return `The database has it: ${summary(team)}`;
  });
}

/** The team as a file, without secrets. @returns it, and how many calendars' addresses were left out @throws {StartError} `team` */
export async function exportTeam(settings: Settings): Promise<{ readonly json: string; readonly leftOut: number }> {
  const { dataDir, databaseUrl } = settings;
  if (databaseUrl === null && !existsSync(databaseIn(dataDir))) throw noTeam();
  const team = await withStore(settings, async (store) => {
    const id = await servedTeam(store, settings);
    return store.read(id, (view) => view.team());
  });
  if (!team) throw noTeam();
  let leftOut = 0;
  const hosts = team.hosts.map((host): HostConfig => {
    const calendars = host.calendars.map((calendar) => {
      if (!isAddress(calendar.source)) return calendar;
      leftOut += 1;
      return { ...calendar, source: LEFT_OUT };
    });
    return { ...host, calendars };
  });
  return { json: JSON.stringify(asSettings({ ...team, hosts }), null, 2), leftOut };
}

/** With the addresses of calendars that are left out taken from what is stored. @throws {StartError} `team` for those that are not */
function withAddresses(team: TeamConfig, stored: TeamConfig | null, file: string): TeamConfig {
  const missing: string[] = [];
  const hosts = team.hosts.map((host, i) => {
    const known = stored?.hosts.find(({ id }) => id === host.id)?.calendars ?? [];
    const calendars = host.calendars.map((calendar, c) => {
      if (calendar.source !== LEFT_OUT) return calendar;
      const source = known.find(({ id }) => id === calendar.id)?.source;
      if (source === undefined)
        missing.push(`/hosts/${i}/calendars/${c}/source is left out. Fill in the address of the calendar.`);
      return { ...calendar, source: source ?? LEFT_OUT };
    });
    return { ...host, calendars };
  });
  if (missing.length === 0) return { ...team, hosts };
  throw new StartError('team', `The team in ${file} is not usable`, `Correct it:\n  ${missing.join('\n  ')}`);
}

async function withStore<T>(settings: Settings, work: (store: SqlStore) => Promise<T>): Promise<T> {
  try {
    const { store } = await openStore(settings);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } catch (cause) {
    throw asStartError(cause, settings.databaseUrl === null ? 'DATA_DIR' : 'DATABASE_URL');
  }
}

function summary({ name, hosts, bookingTypes }: TeamConfig): string {
  return `${name}, hosts: ${hosts.length}, booking types: ${bookingTypes.length}`;
}

function noTeam(): StartError {
  return new StartError(
    'team',
    'There is no team in the database',
    'Give the settings that the server is started with.',
  );
}
