import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Booking } from '@team-booking/contract';
import { createTeamClient, httpTeam } from '@team-booking/sdk/team';
import { caldavPlace, USER } from '../../../calendars/src/caldav/test/caldav-place.ts';
import { makeCalendar } from '../../../calendars/src/caldav/test/make-calendar.ts';
import { startRadicale } from '../../../calendars/src/caldav/test/radicale.ts';
import { readSettings } from './settings.ts';
import { startServer } from './start-server.ts';

const root = mkdtempSync(join(tmpdir(), 'team-booking-changed-'));
after(() => rmSync(root, { recursive: true, force: true }));

const MINUTE = 60_000;
const HOSTS = ['ada', 'grace'] as const;
const TEN = 'DTSTART:20261208T100000Z';
const THREE = 'DTSTART:20261208T150000Z';

/** A server with a booking of Ada's, which stands in her calendar on a real server, and nothing waits. */
async function booked(t: TestContext, slug = 'turns') {
  const radicale = await startRadicale();
  t.after(() => radicale.close());
  const places = new Map<string, ReturnType<typeof caldavPlace>>();
  const hosts = [];
  for (const id of HOSTS) {
    const url = await makeCalendar(radicale, `/ada/${id}/`);
    places.set(id, caldavPlace(radicale, url));
    const source = url.replace('http://', `caldav://${USER.username}:${encodeURIComponent(USER.password)}@`);
    const calendars = [{ id: 'work', source, writes: true }];
    hosts.push({ id, name: id, email: `${id}@team.example`, timeZone: 'UTC', calendars });
  }
  const slot = { step: 30, timeZone: 'UTC' };
  const type = { title: 'Ask', durations: [60], slot, window: { horizon: 60 * 24 * 300 } };
  const bookingTypes = [
    { ...type, slug: 'turns', mode: 'round-robin', hosts: HOSTS },
    { ...type, slug: 'all', mode: 'collective', hosts: HOSTS },
  ];
  const folder = mkdtempSync(join(root, 'data-'));
  const teamFile = join(folder, 'team.json');
  writeFileSync(teamFile, JSON.stringify({ name: 'Team', hosts, bookingTypes }));
  const environment = {
    TEAM_FILE: teamFile,
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATA_DIR: folder,
    ALLOW_PRIVATE_FEEDS: '1',
  };
  const read = readSettings({ environment });
  assert.ok(read.ok);
  const clock = { now: Date.parse('2026-12-07T06:00:00Z') };
  const start = () => startServer(read.settings, { now: () => clock.now });
  let server = await start();
  t.after(() => server.close());
  await until(async () => {
    const { calendars } = (await (await fetch(`${server.url}/health`)).json()) as { calendars: { closed: number } };
    return calendars.closed === 0;
  }, 'calendars are read');

  const signIn = { link: server.signIn!.url, name: 'Root', email: 'root@team.example' };
  const { token } = await createTeamClient(httpTeam(`${server.url}/api`)).signIn({ body: signIn });
  const clientOf = () => createTeamClient(httpTeam(`${server.url}/api`, { token }));
  const team = clientOf();
  const texts = async (host: string) =>
    (await places.get(host)!.texts()).map((text) => text.replaceAll(/\r?\n[ \t]/g, ''));
  const response = await fetch(`${server.url}/api/bookings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({
      bookingType: slug,
      start: '2026-12-08T10:00:00Z',
      duration: 60,
      attendee: { name: 'Vera Visitor', email: 'vera@visitor.example' },
      timeZone: 'Europe/Berlin',
      locale: 'en',
    }),
  });
  const booking = (await response.json()) as Booking;
  assert.ok(response.ok, JSON.stringify(booking));
  const { id } = booking;
  await until(async () => (await texts('ada')).some((text) => text.includes(TEN)), 'it is written');
  const asked = async () =>
    (await clientOf().waiting()).items.flatMap((item) => (item.kind === 'question' ? [item] : []));
  return {
    clock,
    radicale,
    /** Another process goes on. */
    async restart(): Promise<void> {
      await server.close();
      server = await start();
    },
    team,
    booking,
    id,
    texts,
    asked,
    /** What the host makes of it with a program of theirs, e.g. by dragging it to another time. */
    change: async (make: (text: string) => string) => {
      const [text = ''] = await texts('ada');
      await places.get('ada')!.write(`${id}.ics`, make(text));
    },
    remove: () => places.get('ada')!.remove(`${id}.ics`),
    /** A minute passes, and it is asked about. */
    async becomes(found: string | null): Promise<void> {
      clock.now += MINUTE;
      await until(async () => ((await asked())[0]?.question.found ?? null) === found, `it is ${found}`);
    },
    /** Who was mailed, by the story. */
    async mailed(): Promise<string[]> {
      const { story } = await team.teamBooking({ id });
      return story.flatMap(({ mail }) => (mail ? [`${mail.kind} ${mail.role}`] : [])).toSorted();
    },
    /** Whether Ada can be booked then. */
    async isFree(hour: number): Promise<boolean> {
      const range = 'from=2026-12-08T00:00:00Z&to=2026-12-09T00:00:00Z';
      const answer = await fetch(`${server.url}/api/booking-types/all/availability?${range}`);
      const { hosts: found } = (await answer.json()) as { hosts: { free: number[] }[] };
      const free = found[0]?.free ?? [];
      return free.some((from, i) => i % 2 === 0 && from <= hour * 60 && (hour + 1) * 60 <= (free[i + 1] ?? 0));
    },
  };
}

async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (await isSo()) return;
    await wait(50);
  }
  assert.fail(`It did not come so far: ${what}`);
}

const toThree = (text: string) =>
  text
    .replace(TEN, 'DTSTART;TZID=Europe/Berlin:20261208T160000')
    .replace(/^DTEND:.*$/m, 'DURATION:PT1H')
    .replace('SEQUENCE:0', 'SEQUENCE:4');

test('an event that its host moves is asked about within a minute, and takes time at both places; told to the visitor, the booking moves', async (t) => {
  const { team, id, change, becomes, asked, texts, clock, mailed, isFree } = await booked(t);
  assert.equal(await isFree(15), true);
  await change(toThree);
  await becomes('moved');
  assert.deepEqual((await asked())[0]?.question.stands, { start: '2026-12-08T15:00:00Z', end: '2026-12-08T16:00:00Z' });
  await until(async () => !(await isFree(15)), 'the time there is taken, too');
  assert.equal(await isFree(10), false);
  const preview = await team.answerQuestion({ id, host: 'ada', body: { answer: 'tell-visitor', dryRun: true } });
  assert.deepEqual(preview.mails, [{ kind: 'notify-rescheduled', to: 'visitor' }]);
  await team.answerQuestion({ id, host: 'ada', revision: preview.revision, body: { answer: 'tell-visitor' } });
  clock.now += 11_000;
  await until(async () => (await mailed()).includes('moved visitor'), 'the visitor is told');
  await until(async () => (await texts('ada')).some((text) => text.includes(THREE)), 'it is written');
  assert.equal(await isFree(10), true);
  await becomes(null);
  assert.deepEqual(await mailed(), ['confirmed visitor', 'moved visitor', 'new-booking host']);
});

test('a question and the time that it takes survive a restart, also while the calendar is away', async (t) => {
  const { change, becomes, asked, isFree, radicale, restart } = await booked(t);
  await change(toThree);
  await becomes('moved');
  const before = await asked();
  await radicale.stop();
  await restart();
  assert.deepEqual(await asked(), before);
  assert.deepEqual([await isFree(15), await isFree(10), await isFree(12)], [false, false, true]);
});

test('put back, it stands as it was, and nobody is mailed; the program of its host finds a later version', async (t) => {
  const { team, id, change, becomes, texts, clock, mailed, isFree } = await booked(t);
  await change((text) => toThree(text).replace('SUMMARY:Ask', 'SUMMARY:Mine'));
  await becomes('moved');
  await team.answerQuestion({ id, host: 'ada', body: { answer: 'put-back' } });
  clock.now += 11_000;
  await until(async () => (await texts('ada')).some((text) => text.includes(TEN)), 'it is back');
  const [text = ''] = await texts('ada');
  assert.match(text, /^SEQUENCE:5\r?$/m);
  assert.doesNotMatch(text, /^DURATION|^DTSTART;/m);
  await becomes(null);
  await until(() => isFree(15), 'the time there is free');
  assert.deepEqual(await mailed(), ['confirmed visitor', 'new-booking host']);
});

test('given to the next in turn, it leaves the calendar and is in another', async (t) => {
  const { team, id, change, becomes, texts, clock } = await booked(t);
  await change(toThree);
  await becomes('moved');
  await team.reassign({ id, body: { from: 'ada' } });
  clock.now += 11_000;
  await until(async () => (await texts('grace')).some((text) => text.includes(TEN)), 'Grace has it');
  await until(async () => (await texts('ada')).length === 0, 'Ada has it no more');
  await becomes(null);
});

test('deleted, it is asked about, and put back as it was; declined, the visitor is told that it is off', async (t) => {
  const { team, id, booking, remove, change, becomes, texts, clock, mailed } = await booked(t, 'all');
  await remove();
  await becomes('deleted');
  await team.answerQuestion({ id, host: 'ada', body: { answer: 'put-back' } });
  clock.now += 11_000;
  await until(async () => (await texts('ada')).some((text) => text.includes(TEN)), 'it is back');
  await becomes(null);
  await change((text) => text.replace(/PARTSTAT=ACCEPTED(.*:mailto:ada@)/, 'PARTSTAT=DECLINED$1'));
  await becomes('declined');
  const body = { answer: 'tell-visitor', reason: 'Ada is ill.' } as const;
  await team.answerQuestion({ id, host: 'ada', body });
  clock.now += 11_000;
  await until(async () => (await mailed()).includes('cancelled visitor'), 'the visitor is told');
  for (const host of HOSTS) await until(async () => (await texts(host)).length === 0, `${host} has it no more`);
  assert.equal((await team.teamBooking({ id })).status, 'cancelled');
  assert.deepEqual(
    (await mailed()).filter((one) => one.startsWith('cancelled')),
    ['cancelled visitor'],
  );
  assert.equal(booking.hosts.length, 2);
});
