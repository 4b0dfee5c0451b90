import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Availability, BookingType } from '@team-booking/contract';
import { slotsFromFree } from '@team-booking/core/slots';
import type { TeamConfig } from '@team-booking/engine';
import { createApi } from '../api/create-api.ts';
import { createCalendarReader, type CalendarReader } from '@team-booking/calendars';
import { hostCalendars } from '../serve/host-calendars.ts';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { calendarServer } from './calendar-server.ts';
import { seedDemo } from './seed-demo.ts';
import { DEMO_TEAM } from './team.ts';

const DAY = 86_400_000;
const root = mkdtempSync(join(tmpdir(), 'team-booking-demo-'));
after(() => rmSync(root, { recursive: true, force: true }));
const quiet = { info() {}, warn() {}, error() {} };

/** Weekdays, weekends, the turn of the year, and the days on which clocks change. */
const MOMENTS = [
  '2026-11-21T02:00:00Z',
  '2026-12-31T22:30:00Z',
  '2027-03-14T09:59:00Z',
  '2027-03-28T00:30:00Z',
  '2027-07-07T12:00:00Z',
  '2027-10-31T00:59:00Z',
  '2028-02-27T23:59:00Z',
];

interface Seen {
  readonly team: TeamConfig;
  readonly calendars: CalendarReader;
  /** Free starts by slug, as visitors are offered them. */
  readonly starts: Record<string, readonly number[]>;
}

async function demoAt(moment: string): Promise<Seen> {
  const now = Date.parse(moment);
  const folder = mkdtempSync(join(root, 'calendars-'));
  const store = openSqlite(join(folder, 'demo.sqlite'));
  const team = await seedDemo(store, { now, folder });
  const calendars = createCalendarReader({ now: () => now, sources: { request: calendarServer(folder) } });
  calendars.setCalendars(hostCalendars(team));
  await calendars.start();
  const api = createApi({
    store,
    team: DEMO_TEAM,
    now: () => now,
    secret: new Uint8Array(32),
    publicUrl: 'https://book.example',
    busy: (hosts, from, to) => calendars.busyTimes(hosts, from, to),
    log: quiet,
  });
  const starts: Record<string, readonly number[]> = {};
  for (const { slug } of team.bookingTypes) {
    const type = (await (await api.request(`/booking-types/${slug}`)).json()) as BookingType;
    const range = new URLSearchParams({
      from: new Date(Math.ceil(now / 60_000) * 60_000).toISOString(),
      to: new Date(Math.ceil(now / 60_000) * 60_000 + 28 * DAY).toISOString(),
    });
    const answer = (await (await api.request(`/booking-types/${slug}/availability?${range}`)).json()) as Availability;
    const duration = type.defaultDuration ?? type.durations[0] ?? 30;
    const { slot, groups } = type;
    starts[slug] = [
      ...slotsFromFree({
        from: Date.parse(answer.from),
        to: Date.parse(answer.to),
        duration,
        slot,
        groups,
        hosts: answer.hosts ?? [],
      }).starts,
    ];
  }
  await calendars.stop();
  await store.close();
  return { team, calendars, starts };
}

for (const moment of MOMENTS) {
  test(`at ${moment} every booking type has times in each of the next four weeks`, async () => {
    const { starts } = await demoAt(moment);
    assert.deepEqual(Object.keys(starts), [
      'talk-to-a-specialist',
      'project-kickoff',
      'solution-review',
      'ask-ada',
      'visit-us',
      'stock-audit',
    ]);
    for (const [slug, found] of Object.entries(starts)) {
      for (let week = 0; week < 4; week++) {
        const from = Date.parse(moment) + week * 7 * DAY;
        const inWeek = found.filter((start) => start >= from && start < from + 7 * DAY);
        assert.ok(inWeek.length >= 4, `${slug}, week ${week}: ${inWeek.length}`);
      }
    }
  });
}

test('all hosts but one are open, in as many zones, and each is busy in their working hours of any two weeks', async () => {
  const moment = '2026-11-21T02:00:00Z';
  const { team, calendars } = await demoAt(moment);
  const all = team.hosts.filter(({ kind }) => kind !== 'resource');
  assert.equal(all.length, 7);
  assert.equal(new Set(all.map(({ timeZone }) => timeZone)).size, 7);
  const closed = calendars.hostBusy('noa');
  assert.equal(closed.state === 'closed' && closed.problem.code, 'sign-in-refused');
  const people = all.filter(({ id }) => id !== 'noa');
  for (const { id, timeZone, hours } of people) {
    const read = calendars.hostBusy(id);
    assert.equal(read.state, 'fresh', id);
    for (let week = 0; week < 4; week += 2) {
      const from = Date.parse(moment) + week * 7 * DAY;
      const working = read.busy.filter(({ start, end }) => {
        if (start < from || start >= from + 14 * DAY) return false;
        const [begin, finish] = [start, end].map((at) =>
          Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone),
        );
        const [a, b] = [begin, finish].map((at) => at?.toPlainTime().toString().slice(0, 5) ?? '');
        const until = begin?.toPlainDate().equals(finish?.toPlainDate() ?? '2000-01-01') ? (b ?? '') : '24:00';
        return hours.some(
          (window) => window.days.includes(begin?.dayOfWeek ?? 0) && (a ?? '') < window.end && until > window.start,
        );
      });
      assert.ok(working.length > 0, `${id}, week ${week}`);
    }
  }
});

test('the same moment gives the same demo', async () => {
  const [one, two] = [await demoAt('2026-12-31T22:30:00Z'), await demoAt('2026-12-31T22:30:00Z')];
  assert.deepEqual(one.starts, two.starts);
});

test('seeding again keeps the folder clean and the team the same', async () => {
  const folder = mkdtempSync(join(root, 'again-'));
  const store = openSqlite(join(folder, 'demo.sqlite'));
  const demo = { now: Date.parse('2026-11-21T02:00:00Z'), folder: join(folder, 'calendars') };
  const first = await seedDemo(store, demo);
  const files = readdirSync(demo.folder);
  const texts = files.map((name) => readFileSync(join(demo.folder, name), 'utf8'));
  assert.deepEqual(await seedDemo(store, demo), first);
  assert.deepEqual(readdirSync(demo.folder), files);
  assert.deepEqual(
    files.map((name) => readFileSync(join(demo.folder, name), 'utf8')),
    texts,
  );
  assert.equal(files.length, 11);
  await store.close();
});
