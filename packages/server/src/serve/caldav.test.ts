import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { caldavPlace, USER } from '../../../calendars/src/caldav/test/caldav-place.ts';
import { makeCalendar } from '../../../calendars/src/caldav/test/make-calendar.ts';
import { startRadicale } from '../../../calendars/src/caldav/test/radicale.ts';
import { readSettings } from './settings.ts';
import { startServer } from './start-server.ts';

const root = mkdtempSync(join(tmpdir(), 'team-booking-caldav-'));
after(() => rmSync(root, { recursive: true, force: true }));
const NOW = Date.parse('2026-12-07T06:00:00Z');
const RANGE = 'from=2026-12-08T00:00:00Z&to=2026-12-09T00:00:00Z';

test('a host whose calendar is on a CalDAV server is offered when they are free by it', async (t) => {
  const radicale = await startRadicale();
  t.after(() => radicale.close());
  const url = await makeCalendar(radicale, '/ada/work/');
  const event = ['UID:1', 'DTSTAMP:20261201T000000Z', 'DTSTART:20261208T120000Z', 'DURATION:PT1H'];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR'];
  await caldavPlace(radicale, url).write('1.ics', lines.join('\r\n'));

  const password = encodeURIComponent(USER.password);
  const source = url.replace('http://', `caldav://${USER.username}:${password}@`);
  const host = { id: 'ada', name: 'Ada', email: 'ada@team.example', timeZone: 'UTC', calendars: [{ source }] };
  const type = { slug: 'ask', title: 'Ask', mode: 'solo', hosts: ['ada'], durations: [30] };
  const team = { name: 'Team', hosts: [host], bookingTypes: [{ ...type, slot: { step: 30, timeZone: 'UTC' } }] };
  const teamFile = join(root, 'team.json');
  writeFileSync(teamFile, JSON.stringify(team));
  const environment = { TEAM_FILE: teamFile, PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: root, ALLOW_PRIVATE_FEEDS: '1' };
  const read = readSettings({ environment });
  assert.ok(read.ok);
  const server = await startServer(read.settings, { now: () => NOW });
  t.after(() => server.close());

  const ask = async <T>(path: string) => (await (await fetch(`${server.url}${path}`)).json()) as T;
  const isClosed = async () => (await ask<{ calendars: { closed: number } }>('/health')).calendars.closed > 0;
  for (let i = 0; i < 500 && (await isClosed()); i += 1) await wait(20);
  const { hosts } = await ask<{ hosts: { free: number[] }[] }>(`/api/booking-types/ask/availability?${RANGE}`);
  assert.deepEqual(
    hosts.map(({ free }) => free),
    [[540, 720, 780, 1020]],
  );
});
