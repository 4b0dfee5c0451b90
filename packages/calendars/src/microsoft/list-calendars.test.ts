import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { Access } from '../oauth/access.ts';
import { listMicrosoftCalendars } from './list-calendars.ts';

const access: Access = { token: async () => ({ ok: true, token: 'good' }), refused: () => {} };
const allowAddress = () => true;

/** Serves parts of a list, one after the other. */
async function listOf(t: { after(work: () => void): void }, part: (origin: string, path: string) => object) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.authorization} ${decodeURIComponent(request.url ?? '')}`);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(part(origin, request.url ?? '')));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  t.after(() => void server.close());
  return { api: `${origin}/v1.0`, asked };
}

test('the calendars of a mailbox are listed over all parts, its own one first', async (t) => {
  const { api, asked } = await listOf(t, (origin, path) =>
    path.includes('skip')
      ? { value: [{ id: '2', name: 'Calendar', canEdit: true, isDefaultCalendar: true }] }
      : { value: [{ id: '1', name: 'Holidays' }], '@odata.nextLink': `${origin}/v1.0/me/calendars?skip=1` },
  );
  assert.deepEqual(await listMicrosoftCalendars(access, { api, allowAddress }), {
    ok: true,
    calendars: [
      { id: '2', name: 'Calendar', writable: true, primary: true },
      { id: '1', name: 'Holidays', writable: false, primary: false },
    ],
  });
  assert.match(asked[0]!, /^Bearer good \/v1\.0\/me\/calendars\?\$select=/);
  await listMicrosoftCalendars(access, { api, allowAddress, user: 'ada@team.example' });
  assert.match(asked[2]!, /\/v1\.0\/users\/ada@team\.example\/calendars/);
});

test('a list that goes on elsewhere is a problem, and nobody there gets the token', async (t) => {
  const elsewhere = await listOf(t, () => ({ value: [] }));
  const { api } = await listOf(t, () => ({ value: [], '@odata.nextLink': `${elsewhere.api}/me/calendars` }));
  const found = await listMicrosoftCalendars(access, { api, allowAddress });
  assert.equal(!found.ok && found.problem.code, 'bad-answer');
  assert.deepEqual(elsewhere.asked, []);
});
