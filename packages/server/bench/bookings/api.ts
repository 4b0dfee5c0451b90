import type { Hono } from 'hono';
import { createApi, type SqlStore } from '../../src/index.ts';
import { calendars, NOW, SECRET, TEAM } from './sample.ts';

/** The API of the sample team, without limits and log. */
export function apiOf(store: SqlStore, hosts: number): Hono {
  const quiet = () => {};
  return createApi({
    store,
    team: TEAM,
    now: () => NOW,
    secret: SECRET,
    publicUrl: 'https://book.example',
    busy: calendars(hosts),
    versions: { stored: (type, ids) => store.version(TEAM, { type, hosts: ids }), busy: () => 'always alike' },
    log: { info: quiet, warn: quiet, error: (fields) => console.error(fields) },
    limits: { writes: null, reads: null },
  });
}
