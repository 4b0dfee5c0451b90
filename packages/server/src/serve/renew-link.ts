import { existsSync } from 'node:fs';
import { Refusal } from '@team-booking/contract';
import { HostIds, renewManageToken, SecretKey, StoreUnusable } from '@team-booking/engine';
import { DEMO_TEAM } from '../demo/team.ts';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { openDataFolder } from './data-folder.ts';
import type { Settings } from './setting-table.ts';
import { StartError } from './start-error.ts';
import { readTeamFile } from './team-file.ts';

/**
 * Voids all manage links of a booking and makes a new one. The server may be running.
 *
 * @param booking its id, or a manage link of it
 * @returns the new manage link
 * @throws {StartError} `booking` if there is none, or why the data cannot be used
 */
export async function renewLink(settings: Settings, booking: string): Promise<string> {
  const { dataDir, secret, demo, teamFile, publicUrl, host, port } = settings;
  const team = demo ? DEMO_TEAM : teamFile === null ? 'team' : (await readTeamFile(teamFile)).id;
  const id = booking.replace(/[?#].*$/, '').replace(/^.*\//, '');
  const folder = openDataFolder(dataDir, secret);
  if (!existsSync(folder.database)) throw missing(id);
  try {
    const store = openSqlite(folder.database);
    try {
      const key = new SecretKey(folder.secret);
      const hostIds = new HostIds(key, team);
      const root = (publicUrl ?? `http://${host}:${port}`).replace(/\/$/, '');
      const backend = { store, team, key, hostIds, publicUrl: root, busy: () => new Map() };
      return (await renewManageToken(backend, id, Date.now())).manage.url;
    } finally {
      await store.close();
    }
  } catch (cause) {
    if (cause instanceof Refusal && cause.code === 'not-found') throw missing(id);
    if (!(cause instanceof StoreUnusable)) throw cause;
    throw new StartError('store-unusable', cause.message, `${cause.remedy}.`, { cause, field: 'DATA_DIR' });
  }
}

function missing(id: string): StartError {
  return new StartError(
    'booking',
    `There is no booking ${id}`,
    'Give the id of a booking or its manage link, and the settings that the server is started with.',
  );
}
