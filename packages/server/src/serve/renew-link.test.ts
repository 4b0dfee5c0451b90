import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createClient, http, type Booking } from '@team-booking/sdk';
import { runCommand } from './command.ts';
import { readSettings } from './settings.ts';
import { startServer } from './start-server.ts';

const root = mkdtempSync(join(tmpdir(), 'team-booking-renew-'));
after(() => rmSync(root, { recursive: true, force: true }));

const environment = { DEMO: '1', PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: root, PUBLIC_URL: 'https://book.example' };

async function run(args: string[], more: Record<string, string> = {}) {
  let [out, err] = ['', ''];
  const code = await runCommand(args, {
    environment: { ...environment, ...more },
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stopped: async () => 'SIGTERM',
  });
  return { code, out, err };
}

async function book(url: string): Promise<Booking> {
  const client = createClient({ backend: http(`${url}/api`), slug: 'ask-ada' });
  const day = (by: number) => new Date(Date.now() + by * 86_400_000).toISOString().slice(0, 10);
  const [slot] = await client.slots({ from: day(3), to: day(25) });
  const attendee = { name: 'Vera', email: 'vera@visitor.example' };
  const outcome = await client.book(slot!, { attendee, location: { id: 'video' } });
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.booking;
}

test('the command renews a manage link while the server runs, and the old link answers 401', async () => {
  const read = readSettings({ environment });
  assert.ok(read.ok);
  const server = await startServer(read.settings);
  try {
    const { id, manage } = await book(server.url);
    const open = async (token: string) => {
      const answer = await fetch(`${server.url}/api/bookings/${id}`, { headers: { authorization: `Bearer ${token}` } });
      return answer.status;
    };
    const { code, out, err } = await run(['renew-link', id]);
    assert.deepEqual([code, err], [0, '']);
    const [address, token = ''] = out.trim().split('#');
    assert.equal(address, `https://book.example/ask-ada/manage/${id}`);
    assert.deepEqual([await open(manage.token), await open(token)], [401, 200]);

    const again = await run(['renew-link', `${address}#${token}`]);
    assert.equal(again.code, 0, again.err);
    assert.equal(await open(token), 401);
  } finally {
    await server.close();
  }
});

test('a booking that is missing or unknown is named, with the remedy', async () => {
  const missing = await run(['renew-link']);
  assert.deepEqual([missing.code, missing.out], [2, '']);
  assert.match(missing.err, /No booking is given\. Give its id/);
  for (const more of [{}, { DATA_DIR: join(root, 'empty') }]) {
    const unknown = await run(['renew-link', 'nothing'], more);
    assert.deepEqual([unknown.code, unknown.out], [1, '']);
    assert.match(unknown.err, /There is no booking nothing\. Give the id/);
  }
});
