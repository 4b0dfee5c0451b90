import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createTeamClient, httpTeam } from '@team-booking/sdk/team';
import { caldavPlace, USER } from '../../../calendars/src/caldav/test/caldav-place.ts';
import { makeCalendar } from '../../../calendars/src/caldav/test/make-calendar.ts';
import { startRadicale } from '../../../calendars/src/caldav/test/radicale.ts';
import { Visitor } from '../sign-in/test/visit.ts';
import { readSettings } from './settings.ts';
import { startServer, type RunningServer } from './start-server.ts';

const MINUTE = 60_000;
const RANGE = 'from=2026-12-08T00:00:00Z&to=2026-12-09T00:00:00Z';

/** Whole hours of the eighth of December in which Ada can be booked. */
type Hours = readonly number[];

/** A server whose host Ada keeps a calendar on a real one, and Bob none. */
async function setting(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'team-booking-outage-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const radicale = await startRadicale();
  t.after(() => radicale.close());
  const url = await makeCalendar(radicale, '/ada/work/');
  const source = url.replace('http://', `caldav://${USER.username}:${encodeURIComponent(USER.password)}@`);
  const person = { timeZone: 'UTC', hours: [{ days: [2], start: '09:00', end: '15:00' }] };
  const hosts = [
    { id: 'ada', name: 'Ada', email: 'ada@team.example', calendars: [{ source }], ...person },
    { id: 'bob', name: 'Bob', email: 'bob@team.example', ...person },
  ];
  const slot = { step: 60, timeZone: 'UTC' };
  const type = (slug: string, host: string) => ({
    slug,
    title: slug,
    mode: 'solo',
    hosts: [host],
    durations: [60],
    slot,
  });
  const teamFile = join(root, 'team.json');
  writeFileSync(
    teamFile,
    JSON.stringify({ name: 'Team', hosts, bookingTypes: [type('ada', 'ada'), type('bob', 'bob')] }),
  );
  const environment = { TEAM_FILE: teamFile, PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: root, ALLOW_PRIVATE_FEEDS: '1' };
  const read = readSettings({ environment });
  assert.ok(read.ok);
  const clock = { now: Date.parse('2026-12-07T06:00:00Z') };
  const start = () => startServer(read.settings, { now: () => clock.now });
  return { radicale, place: caldavPlace(radicale, url), clock, start };
}

async function hoursOf(server: RunningServer, slug: string): Promise<Hours> {
  const response = await fetch(`${server.url}/api/booking-types/${slug}/availability?${RANGE}`);
  const { hosts } = (await response.json()) as { hosts: { free: number[] }[] };
  const free = hosts[0]?.free ?? [];
  const hours: number[] = [];
  for (let i = 0; i < free.length; i += 2) {
    for (let hour = free[i]! / 60; hour < free[i + 1]! / 60; hour += 1) hours.push(hour);
  }
  return hours;
}

async function becomes(server: RunningServer, slug: string, hours: Hours): Promise<void> {
  for (let i = 0; i < 200 && String(await hoursOf(server, slug)) !== String(hours); i += 1) await wait(50);
  assert.deepEqual(await hoursOf(server, slug), hours);
}

async function book(server: RunningServer, slug: string, hour: number): Promise<string> {
  const response = await fetch(`${server.url}/api/bookings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({
      bookingType: slug,
      start: `2026-12-08T${String(hour).padStart(2, '0')}:00:00Z`,
      duration: 60,
      attendee: { name: 'Vic', email: 'vic@visitor.example' },
      timeZone: 'UTC',
      locale: 'en',
    }),
  });
  const { status, code, detail } = (await response.json()) as Record<string, string | undefined>;
  return (response.ok ? status : (code ?? detail)) ?? '';
}

/** The token of an admin, which outlives the process. */
async function signedIn(server: RunningServer): Promise<string> {
  const visitor = new Visitor(server.url);
  await visitor.signIn(server.signIn!.url, { name: 'Grace', email: 'grace@team.example' });
  return visitor.cookies.get('tb-session')!;
}

/** Calendars for which somebody has to do something. */
async function alarms(server: RunningServer, token: string) {
  const { items } = await createTeamClient(httpTeam(`${server.url}/api`, { token })).waiting();
  return items.filter((item) => item.kind === 'calendar');
}

const event = (uid: string, hour: number) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:x',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20261201T000000Z',
    `DTSTART:20261208T${hour}0000Z`,
    'DURATION:PT1H',
    'SUMMARY:At the dentist',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

test('an event closes its time at once for who books it, and within a minute for who looks', async (t) => {
  const { place, clock, start } = await setting(t);
  const server = await start();
  t.after(() => server.close());
  await becomes(server, 'ada', [9, 10, 11, 12, 13, 14]);

  await place.write('a.ics', event('a', 10));
  assert.equal(await book(server, 'ada', 10), 'slot-taken');
  assert.deepEqual(await hoursOf(server, 'ada'), [9, 11, 12, 13, 14], 'what was found is shown at once');
  assert.equal(await book(server, 'ada', 11), 'confirmed');

  await place.write('b.ics', event('b', 14));
  clock.now += MINUTE;
  await becomes(server, 'ada', [9, 12, 13]);
  await place.remove('a.ics');
  clock.now += MINUTE;
  await becomes(server, 'ada', [9, 10, 12, 13]);
});

test('an outage closes its host after an hour and nobody else, waits for somebody, and is over when it is asked for again; a restart closes nobody', async (t) => {
  const { radicale, place, clock, start } = await setting(t);
  await place.write('a.ics', event('a', 10));
  const first = await start();
  t.after(() => first.close());
  await becomes(first, 'ada', [9, 11, 12, 13, 14]);
  const token = await signedIn(first);
  assert.deepEqual(await alarms(first, token), []);

  await radicale.stop();
  clock.now += 5 * MINUTE;
  assert.deepEqual(await hoursOf(first, 'ada'), [9, 11, 12, 13, 14]);
  assert.equal(await book(first, 'ada', 9), 'confirmed', 'nobody waits for it');
  await first.close();
  const second = await start();
  t.after(() => second.close());
  assert.deepEqual(await hoursOf(second, 'ada'), [11, 12, 13, 14], 'by what was read before');

  clock.now += 60 * MINUTE;
  await becomes(second, 'ada', []);
  assert.equal(await book(second, 'ada', 12), 'slot-taken');
  assert.equal(await book(second, 'bob', 12), 'confirmed');
  const [alarm, ...more] = await alarms(second, token);
  assert.ok(alarm && more.length === 0);
  assert.equal(alarm.host, 'ada');
  assert.equal(alarm.calendars[0]?.problem?.code, 'unreachable');
  assert.ok(alarm.costs.starts > 0);
  assert.doesNotMatch(JSON.stringify(alarm), /nique|dentist/);

  const client = createTeamClient(httpTeam(`${second.url}/api`, { token }));
  const again = alarm.remedies.find(({ verb }) => verb === 'refreshCalendar')!;
  const refresh = () => client.refreshCalendar(again.parameters as { id: string; calendar: string });
  clock.now += 5000;
  assert.deepEqual([(await refresh()).state, (await alarms(second, token)).length], ['closed', 1], 'it is still away');

  await radicale.start();
  await place.remove('a.ics');
  clock.now += 5000;
  assert.deepEqual(
    [(await refresh()).state, await alarms(second, token)],
    ['fresh', []],
    'read at once when asked for',
  );
  assert.deepEqual(await hoursOf(second, 'ada'), [10, 11, 12, 13, 14]);
});
