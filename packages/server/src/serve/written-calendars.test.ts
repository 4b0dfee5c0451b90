import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Booking } from '@team-booking/contract';
import { createTeamClient, httpTeam, type TeamClient } from '@team-booking/sdk/team';
import { caldavPlace, USER } from '../../../calendars/src/caldav/test/caldav-place.ts';
import { makeCalendar } from '../../../calendars/src/caldav/test/make-calendar.ts';
import { startRadicale } from '../../../calendars/src/caldav/test/radicale.ts';
import { endAll, Run } from './test/run.ts';
import { readSettings } from './settings.ts';
import { startServer, type RunningServer } from './start-server.ts';

const root = mkdtempSync(join(tmpdir(), 'team-booking-written-'));
after(() => rmSync(root, { recursive: true, force: true }));
after(endAll);

const MINUTE = 60_000;
const HOSTS = ['ada', 'grace', 'joan'] as const;
const ROOMS = [
  { id: 'red', name: 'Room red', kind: 'resource', email: 'red@rooms.example', timeZone: 'UTC' },
  { id: 'blue', name: 'Room blue', kind: 'resource', timeZone: 'UTC' },
];
const DAY = '2026-12-08';
const LUNCH = '20261208T150000Z';
const NEW = {
  attendee: { name: 'Vera Visitor', email: 'vera@visitor.example' },
  timeZone: 'Europe/Berlin',
  locale: 'de',
};

/** A team whose hosts have a calendar each on a Radicale of its own. */
async function scene(t: TestContext) {
  const radicale = await startRadicale();
  t.after(() => radicale.close());
  const password = encodeURIComponent(USER.password);
  const places = new Map<string, ReturnType<typeof caldavPlace>>();
  const hosts = [];
  for (const id of HOSTS) {
    const url = await makeCalendar(radicale, `/ada/${id}/`);
    places.set(id, caldavPlace(radicale, url));
    const source = url.replace('http://', `caldav://${USER.username}:${password}@`);
    hosts.push({
      id,
      name: id,
      email: `${id}@team.example`,
      timeZone: 'UTC',
      calendars: [{ id: 'work', source, writes: true }],
    });
  }
  const slot = { step: 30, timeZone: 'UTC' };
  const type = { title: 'Ask', durations: [60], slot, window: { horizon: 60 * 24 * 300 } };
  const bookingTypes = [
    { ...type, slug: 'all', mode: 'collective', hosts: HOSTS },
    { ...type, slug: 'one', mode: 'round-robin', hosts: HOSTS },
    {
      ...type,
      slug: 'visit',
      mode: 'panel',
      groups: [
        { need: 'all', hosts: ['ada'] },
        { need: 'all', hosts: ['red', 'blue'] },
      ],
    },
  ];
  const folder = mkdtempSync(join(root, 'data-'));
  const teamFile = join(folder, 'team.json');
  writeFileSync(teamFile, JSON.stringify({ name: 'Team', hosts: [...hosts, ...ROOMS], bookingTypes }));
  const environment = {
    TEAM_FILE: teamFile,
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATA_DIR: folder,
    ALLOW_PRIVATE_FEEDS: '1',
  };
  /** The texts of a host's calendar, each on lines of any length. One that goes while they are read is asked for again. */
  const texts = async (host: string): Promise<string[]> => {
    const found = await places
      .get(host)!
      .texts()
      .catch(() => places.get(host)!.texts());
    return found.map((text) => text.replaceAll(/\r?\n[ \t]/g, ''));
  };
  const starts = async (host: string) => (await texts(host)).map((text) => /^DTSTART:(.*?)\r?$/m.exec(text)?.[1]);
  return { radicale, places, environment, texts, starts };
}

/** The same server in this process, with a clock. */
async function served(t: TestContext, environment: Record<string, string>, clock: { now: number }) {
  const read = readSettings({ environment });
  assert.ok(read.ok);
  const server = await startServer(read.settings, { now: () => clock.now });
  t.after(() => server.close());
  await until(async () => {
    const { calendars } = (await (await fetch(`${server.url}/health`)).json()) as { calendars: { closed: number } };
    return calendars.closed === 0;
  }, 'calendars are read');
  return server;
}

async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (await isSo()) return;
    await wait(50);
  }
  assert.fail(`It did not come so far: ${what}`);
}

async function post<T>(url: string, body: object, token?: string): Promise<T> {
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const answer = await response.text();
  assert.ok(response.ok, `${response.status} ${answer}`);
  return JSON.parse(answer) as T;
}

const book = ({ url }: { url: string }, bookingType: string, time: string) =>
  post<Booking>(`${url}/api/bookings`, { ...NEW, bookingType, start: `${DAY}T${time}:00Z`, duration: 60 });
const move = ({ url }: { url: string }, { id, manage }: Booking, time: string) =>
  post<Booking>(`${url}/api/bookings/${id}/reschedule`, { start: `${DAY}T${time}:00Z` }, manage.token);

async function admin(server: RunningServer): Promise<TeamClient> {
  const body = { link: server.signIn!.url, name: 'Root', email: 'root@team.example' };
  const { token } = await createTeamClient(httpTeam(`${server.url}/api`)).signIn({ body });
  return createTeamClient(httpTeam(`${server.url}/api`, { token }));
}

test('a booking lands in the calendars of all its hosts, moves and goes with it, and does not stand in its own way', async (t) => {
  const { environment, texts, starts, places } = await scene(t);
  const clock = { now: Date.parse('2026-12-07T06:00:00Z') };
  const first = await served(t, environment, clock);
  const booking = await book(first, 'all', '10:00');
  const each = async (start: string) => {
    const all = await Promise.all(HOSTS.map(starts));
    return all.every((found) => found.filter((one) => one !== LUNCH).join() === start);
  };
  await until(() => each('20261208T100000Z'), 'it is in all calendars');

  const [text = ''] = await texts('ada');
  for (const line of [
    `UID:${booking.id}`,
    'SUMMARY:Ask',
    'STATUS:CONFIRMED',
    'SEQUENCE:0',
    'DTEND:20261208T110000Z',
    'ATTENDEE;CN=Vera Visitor;PARTSTAT=NEEDS-ACTION;SCHEDULE-AGENT=CLIENT:mailto:vera@visitor.example',
    'ATTENDEE;CN=grace;PARTSTAT=ACCEPTED;SCHEDULE-AGENT=CLIENT:mailto:grace@team.example',
  ])
    assert.ok(
      text.split(/\r?\n/).some((one) => one.startsWith(line)),
      `${line}\n${text}`,
    );
  assert.match(text, /^ORGANIZER;CN=Team;SCHEDULE-AGENT=CLIENT:mailto:/m);
  assert.match(text, /^DESCRIPTION:.*Vera Visitor.*\(Central European Standard Time\)/m, 'the visitor’s zone is named');
  assert.ok(!text.includes(booking.manage.token), 'nobody who sees the calendar can change the booking');

  // What others have put there is read beside it, also what is called alike.
  const alike = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', `UID:${randomUUID()}`];
  const lunch = [...alike, 'DTSTAMP:20261201T000000Z', `DTSTART:${LUNCH}`, 'DURATION:PT1H', 'END:VEVENT'];
  await places.get('ada')!.write('lunch.ics', [...lunch, 'END:VCALENDAR'].join('\r\n'));
  await first.close();
  clock.now += 6 * MINUTE;
  const server = await served(t, environment, clock);
  const free = async () => {
    const range = `from=${DAY}T00:00:00Z&to=2026-12-09T00:00:00Z`;
    const answer = await fetch(`${server.url}/api/booking-types/all/availability?${range}`);
    return ((await answer.json()) as { hosts: { free: number[] }[] }).hosts.map((host) => host.free);
  };
  await until(async () => JSON.stringify(await free()).includes('900'), 'calendars are read again');

  await move(server, booking, '10:30');
  await until(() => each('20261208T103000Z'), 'it has moved everywhere');
  const cancelled = await post<Booking>(`${server.url}/api/bookings/${booking.id}/cancel`, {}, booking.manage.token);
  assert.equal(cancelled.status, 'cancelled');
  await until(() => each(''), 'it is gone everywhere');
  assert.deepEqual(await starts('ada'), [LUNCH]);
});

test('a booking that is given to another host and back is in the calendar of the first alone, once', async (t) => {
  const { environment, starts } = await scene(t);
  const clock = { now: Date.parse('2026-12-07T06:00:00Z') };
  const server = await served(t, environment, clock);
  const team = await admin(server);
  const { id } = await book(server, 'one', '10:00');
  const where = async () => {
    const found = [];
    for (const host of HOSTS) for (const _ of await starts(host)) found.push(host);
    return found.join();
  };
  await until(async () => (await where()).length > 0, 'it is written');
  const first = await where();
  const other = HOSTS.find((host) => host !== first)!;
  for (const to of [other, first]) {
    await team.reassign({ id, body: { to } });
    clock.now += 11_000;
    await until(async () => (await where()) === to, `it is ${to}'s`);
  }
  assert.equal(await where(), first);
});

test('the rooms of a booking stand in the event as its place, and as rooms where they have an address', async (t) => {
  const { environment, texts } = await scene(t);
  const clock = { now: Date.parse('2026-12-07T06:00:00Z') };
  const server = await served(t, environment, clock);
  await book(server, 'visit', '10:00');
  await until(async () => (await texts('ada')).length > 0, 'it is written');
  const lines = (await texts('ada'))[0]!.split(/\r?\n/);
  const rooms = lines.filter((line) => line.startsWith('ATTENDEE') && /CUTYPE=ROOM/.test(line));
  assert.equal(rooms.length, 1);
  assert.match(rooms[0]!, /;CN=Room red;/);
  assert.match(rooms[0]!, /;PARTSTAT=ACCEPTED;.*SCHEDULE-AGENT=CLIENT.*:mailto:red@rooms\.example$/);
  assert.ok(lines.includes(String.raw`LOCATION:Room red\, Room blue`), lines.join('\n'));
});

test('while calendars are away bookings are made all the same, and are written once they are back', async (t) => {
  const { radicale, environment, starts } = await scene(t);
  const clock = { now: Date.parse('2026-12-07T06:00:00Z') };
  const server = await served(t, environment, clock);
  await radicale.stop();
  const booking = await book(server, 'all', '10:00');
  assert.equal(booking.status, 'confirmed');
  await wait(1500);
  await radicale.start();
  await until(async () => {
    clock.now += 30_000;
    return (await starts('ada')).length > 0 && (await starts('grace')).length > 0 && (await starts('joan')).length > 0;
  }, 'it is written after all');
  for (const host of HOSTS) assert.deepEqual(await starts(host), ['20261208T100000Z']);
});

test('killed between writing an entry and noting it, the server writes it once', async (t) => {
  const { environment, starts, texts } = await scene(t);
  const time = new Date(Date.now() + 8 * 24 * 60 * MINUTE);
  while ([0, 6].includes(time.getUTCDay())) time.setUTCDate(time.getUTCDate() + 1);
  const start = `${time.toISOString().slice(0, 10)}T10:00:00Z`;
  const begin = async () => {
    const run = new Run(['serve'], environment);
    return { run, url: (await run.ready()).href.replace(/\/$/, '') };
  };
  let { run, url } = await begin();
  const tryBook = async (): Promise<Booking | null> =>
    post<Booking>(`${url}/api/bookings`, { ...NEW, bookingType: 'all', start, duration: 60 }).catch(() => null);
  let booking: Booking | null = null;
  await until(async () => (booking = await tryBook()) !== null, 'calendars are read, and it is booked');
  await until(async () => (await starts('ada')).length > 0, 'it is being written');
  run.child.kill('SIGKILL');
  await run.ended;
  ({ run, url } = await begin());
  // Whoever held what was being sent is dead once its lease has ended.
  for (let i = 0; i < 700; i++) {
    const all = await Promise.all(HOSTS.map(starts));
    if (all.every((one) => one.length > 0)) break;
    await wait(50);
  }
  for (const host of HOSTS) {
    assert.equal((await starts(host)).length, 1, host);
    assert.match((await texts(host))[0]!, new RegExp(`^UID:${booking!.id}\\r?$`, 'm'));
  }
});
