import { existsSync } from 'node:fs';
import { Refusal } from '@team-booking/contract';
import { HostIds, renewManageToken, SecretKey } from '@team-booking/engine';
import { databaseIn } from './data-folder.ts';
import { asStartError, openStore } from './open-store.ts';
import type { Settings } from './setting-table.ts';
import { StartError } from './start-error.ts';
import { servedTeam } from './served-team.ts';

/**
 * Voids all manage links of a booking and makes a new one. The server may be running.
 *
 * @param booking its id, or a manage link of it
 * @returns the new manage link
 * @throws {StartError} `booking` if there is none, or why the data cannot be used
 */
export async function renewLink(settings: Settings, booking: string): Promise<string> {
  const { dataDir, databaseUrl, publicUrl, host, port } = settings;
  const id = booking.replace(/[?#].*$/, '').replace(/^.*\//, '');
  if (databaseUrl === null && !existsSync(databaseIn(dataDir))) throw missing(id);
  try {
    const { store, secret } = await openStore(settings);
    try {
      const team = await servedTeam(store, settings);
      const key = new SecretKey(secret);
      const hostIds = new HostIds(key, team);
      const root = (publicUrl ?? `http://${host}:${port}`).replace(/\/$/, '');
      const backend = { store, team, key, hostIds, publicUrl: root, busy: () => new Map() };
      return (await renewManageToken(backend, id, Date.now())).manage.url;
    } finally {
      await store.close();
    }
  } catch (cause) {
    if (cause instanceof Refusal && cause.code === 'not-found') throw missing(id);
    throw asStartError(cause, databaseUrl === null ? 'DATA_DIR' : 'DATABASE_URL');
  }
}

function missing(id: string): StartError {
  return new StartError(
    'booking',
    `There is no booking ${id}`,
    'Give the id of a booking or its manage link, and the settings that the server is started with.',
  );
}
