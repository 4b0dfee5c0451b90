import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Store, StoreView } from '@team-booking/engine';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { vitalsOf } from './vitals.ts';

const NOW = 1_800_000_000_000;

/** A store that says how many documents were read of it. */
function counting(store: Store) {
  let read = 0;
  const watched: Store = {
    ...store,
    read: (team, work) =>
      store.read(team, (view) =>
        work(
          new Proxy(view, {
            get(target, name) {
              const member = (target as unknown as Record<string | symbol, unknown>)[name];
              if (typeof member !== 'function') return member;
              if (name !== 'documents') return member.bind(target) as unknown;
              return async (query: Parameters<StoreView['documents']>[0]) => {
                const found = await target.documents(query);
                read += found.length;
                return found;
              };
            },
          }),
        ),
      ),
  };
  return { watched, read: () => read };
}

test('ten thousand that wait are counted without being read, once in five seconds', { timeout: 60_000 }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'team-booking-vitals-'));
  const store = openSqlite(join(folder, 'team-booking.sqlite'));
  t.after(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const delivery = { channel: 'mail', receiver: 'visitor', known: null, sending: null, woken: 0, attempts: 0 };
  await store.write('team', async (transaction) => {
    for (let i = 0; i < 10_000; i++) {
      const at = NOW - 60_000 + i;
      const body = { ...delivery, failing: null, problem: null, since: at };
      await transaction.putDocument({ kind: 'delivery', id: `mail/visitor/b${i}`, ref: `b${i}`, at, body });
    }
    for (let i = 0; i < 3; i++) {
      // One that fails for an hour, one that is told later, one that has nothing to tell.
      const at = [NOW + 1_800_000, NOW + 60_000, 8_640_000_000_000_000][i]!;
      const body = { ...delivery, attempts: 9, since: [NOW - 3_600_000, null, null][i]! };
      await transaction.putDocument({ kind: 'delivery', id: `mail/visitor/x${i}`, ref: `x${i}`, at, body });
    }
    for (let i = 0; i < 7; i++) {
      await transaction.putDocument({ kind: 'dead-letter', id: `d${i}`, ref: 'b', at: NOW, body: {} });
    }
  });
  const { watched, read } = counting(store);
  const vitals = vitalsOf({
    store: watched,
    ping: () => store.ping(),
    team: () => 'team',
    calendars: () => ({ open: 0, closed: 0 }),
    log: () => ({ failing: false, lost: 0 }),
    logger: { info: () => {}, warn: () => {}, error: () => {} },
    now: () => NOW,
  });
  for (let i = 0; i < 20; i++) {
    assert.deepEqual(await vitals.deliveries(), { waiting: 10_001, oldest: NOW - 3_600_000, dead: 7 });
  }
  assert.ok(read() <= 1000, `${read()} were read`);
});
