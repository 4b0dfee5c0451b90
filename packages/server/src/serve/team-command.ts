import { existsSync } from 'node:fs';
import { asSettings, configureTeam, type TeamConfig } from '@team-booking/engine';
import { databaseIn } from './data-folder.ts';
import { paymentProviders, PROVIDERS } from '../payments/payments.ts';
import { asStartError, openStore } from './open-store.ts';
import { servedTeam } from './served-team.ts';
import type { Settings } from './setting-table.ts';
import { StartError } from './start-error.ts';
import { checkSameTeam } from './stored-team.ts';
import { readTeamFile } from './team-file.ts';
import { withoutSecrets, withSecrets } from './team-secrets.ts';
import type { SqlStore } from '../store/sql/sql-store.ts';

/** Checks a team's file, and changes nothing. @returns a line for people @throws {StartError} `team`, naming everything that is wrong */
export async function checkTeam(file: string): Promise<string> {
  return `${file} is usable: ${summary(await readTeamFile(file, PROVIDERS))}`;
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
  const given = await readTeamFile(file, paymentProviders(settings));
  return withStore(settings, async (store) => {
    const ids = await store.teams();
    const id = ids.length === 0 ? given.id : await servedTeam(store, settings);
    const stored = await store.read(id, (view) => view.team());
    const { team, missing } = withSecrets({ ...given, id }, stored);
    if (missing.length > 0) {
      throw new StartError('team', `The team in ${file} is not usable`, `Correct it:\n  ${missing.join('\n  ')}`);
    }
    checkSameTeam(stored, team, settings);
    await configureTeam(store, team, Date.now());
    return `The database has it: ${summary(team)}`;
  });
}

/** The team as a file, without secrets. @returns it, and how many were left out @throws {StartError} `team` */
export async function exportTeam(settings: Settings): Promise<{ readonly json: string; readonly leftOut: number }> {
  const { dataDir, databaseUrl } = settings;
  if (databaseUrl === null && !existsSync(databaseIn(dataDir))) throw noTeam();
  const team = await withStore(settings, async (store) => {
    const id = await servedTeam(store, settings);
    return store.read(id, (view) => view.team());
  });
  if (!team) throw noTeam();
  const { team: shown, leftOut } = withoutSecrets(team);
  return { json: JSON.stringify(asSettings(shown), null, 2), leftOut };
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
