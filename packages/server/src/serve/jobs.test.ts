import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { checkedTeamRequest } from '@team-booking/contract/team';
import { HostIds, SecretKey, teamSurface, type Actor, type TeamBackend } from '@team-booking/engine';
import { sampleRequest, sampleTeam } from '@team-booking/engine/testing';
import type { SqlStore } from '../store/sql/sql-store.ts';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { readSettings } from './settings.ts';
import { startServer } from './start-server.ts';

/** A Monday at 06:00 UTC. */
const NOW = Date.UTC(2026, 5, 15, 6);
const ADMIN: Actor = {
  person: { id: 'p1', name: 'Grace', email: 'grace@team.example', role: 'admin', host: null },
  settings: {},
  via: 'session',
  scopes: ['read', 'bookings', 'settings'],
  credential: null,
};

/** Accepts a sick day of `a` and dies before it has done anything. */
async function acceptAndDie(store: SqlStore): Promise<void> {
  const key = new SecretKey(new Uint8Array(32).fill(7));
  const hostIds = new HostIds(key, 'team');
  const rest = { publicUrl: 'https://book.example', teamFile: null, later: () => {} };
  const backend: TeamBackend = { store, team: 'team', busy: () => new Map(), key, hostIds, ...rest };
  const body = { host: 'a', from: '2026-06-16T00:00:00Z', to: '2026-06-17T00:00:00Z' };
  const sent = checkedTeamRequest('sickDay', { body, key: 'k' });
  const { counts } = await teamSurface(backend, ADMIN, () => NOW).sickDay(sent);
  // A server that runs may have been quicker than the answer.
  assert.deepEqual([counts.waiting + counts.done, counts.failed], [1, 0]);
}

test('a server goes on with the jobs of one that has died, when it starts and from time to time', async (t) => {
  for (const when of ['start', 'later'] as const) {
    const root = mkdtempSync(join(tmpdir(), 'team-booking-jobs-'));
    const teamFile = join(root, 'team.json');
    writeFileSync(teamFile, JSON.stringify(sampleTeam));
    const read = readSettings({
      environment: { TEAM_FILE: teamFile, PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: join(root, 'data') },
    });
    assert.ok(read.ok);
    const options = { now: () => NOW, expireEvery: when === 'start' ? 3_600_000 : 20 };
    const first = await startServer(read.settings, options);
    t.after(() => first.close());
    const booked = await fetch(`${first.url}/api/bookings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
      body: JSON.stringify({ ...sampleRequest, host: 'a' }),
    });
    const { id } = (await booked.json()) as { id: string };
    const store = openSqlite(join(root, 'data/team-booking.sqlite'));
    t.after(() => store.close());
    const hosts = () => store.read('team', async (view) => (await view.booking(id))!.state.hosts);
    if (when === 'start') await first.close();
    await acceptAndDie(store);
    assert.deepEqual(when === 'start' ? await hosts() : ['a'], ['a']);
    const second = when === 'start' ? await startServer(read.settings, options) : first;
    t.after(() => second.close());
    t.after(() => rmSync(root, { recursive: true, force: true }));
    while ((await hosts())[0] === 'a') await wait(10);
    assert.deepEqual(await hosts(), ['b']);
  }
});
