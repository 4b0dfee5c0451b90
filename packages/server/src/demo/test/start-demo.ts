import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Waiting, WaitingItem } from '@team-booking/contract/team';
import { startServer } from '../../serve/start-server.ts';
import { Visitor } from '../../sign-in/test/visit.ts';

const HEADERS = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };

/** A demo over a folder, and its admin. */
export async function startDemo(t: TestContext, dataDir: string, now?: () => number) {
  const server = await startServer({ demo: true, port: 0, logLevel: 'silent', dataDir }, now ? { now } : {});
  t.after(() => server.close());
  const admin = new Visitor(server.url);
  await admin.signIn(server.signIn!.url);
  const get = async <T>(path: string): Promise<T> => (await admin.get(`/api/team${path}`)).json() as Promise<T>;
  const post = async (path: string, body: object) => {
    const headers = { ...HEADERS, 'Idempotency-Key': crypto.randomUUID() };
    const answer = await admin.send(`/api/team${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    assert.ok(answer.ok, `${path}: ${answer.status} ${await answer.clone().text()}`);
  };
  const waiting = async () => (await get<Waiting>('/waiting')).items;
  /** Waits until just these kinds of things wait. */
  const wait = async (...kinds: readonly string[]): Promise<WaitingItem[]> => {
    for (let tries = 0; ; tries++) {
      const items = await waiting();
      if (items.map(({ kind }) => kind).join() === kinds.join()) return [...items];
      assert.ok(tries < 300, `${JSON.stringify(items)} instead of ${kinds.join()}`);
      await pause(50);
    }
  };
  return { server, admin, get, post, wait, close: () => server.close() };
}

/** An empty folder, as long as the test runs. */
export function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'team-booking-demo-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
