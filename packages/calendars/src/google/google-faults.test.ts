import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { WriteConnector } from '../connector.ts';
import { createCalendarReader } from '../calendar-reader.ts';
import { refreshAccess } from '../oauth/refresh-access.ts';
import { startGoogle } from '../testing/index.ts';
import { busyIn, FROM, HOW, problemIn, read, TO } from '../testing/calendars.ts';
import type { CalendarEvent } from '../writing/event.ts';
import { connect } from '../connect.ts';
import { listGoogleCalendars } from './list-calendars.ts';

const google = await startGoogle();
after(() => google.close());
let calendars = 0;
const means = { allowAddress: () => true };

/** An empty calendar, and a connector for it. */
function place(timeZone?: string, freeBusyOnly = false) {
  const id = `faults-${++calendars}`;
  const held = google.calendar(id, timeZone);
  const { provider, accounts, api } = google;
  const access = refreshAccess({ provider, client: accounts.client, refreshToken: 'refresh-1', now: Date.now, means });
  const source = { kind: 'google', calendar: id, connection: 'ada', access, api, freeBusyOnly } as const;
  const connector = connect(source, { ...HOW, sources: means }) as WriteConnector;
  return { id, held, access, source, connector };
}

const event = (id: string, day: string, more: object = {}) => ({
  id,
  start: { dateTime: `2027-03-${day}T09:00:00Z` },
  end: { dateTime: `2027-03-${day}T10:00:00Z` },
  ...more,
});
const hour = (day: string) => `2027-03-${day}T09:00/10:00`;
const ASKED = { from: FROM, to: TO, since: null };

test('events in several answers are read to the end, and what changes meanwhile is read next time', async (t) => {
  const { held, connector } = place();
  t.after(() => (google.pageSize = 2500));
  google.pageSize = 2;
  for (const day of ['05', '06', '07', '08', '09']) held.set(event(`event${day}`, day));
  const { token } = await read(connector);
  held.set(event('event10', '10'));
  const days = ['05', '06', '07', '08', '09', '10'];
  assert.deepEqual(busyIn(await read(connector, token)), days.map(hour));
});

test('a token that is refused is renewed once; access that is revoked says to connect again', async () => {
  const { held, connector } = place();
  held.set(event('event1', '05'));
  await read(connector);
  google.accounts.expire();
  const asked = google.accounts.asked;
  assert.deepEqual(busyIn(await read(connector)), [hour('05')]);
  assert.equal(google.accounts.asked, asked + 1);
  google.failNext({ status: 401, reason: 'authError' }, { status: 401, reason: 'authError' });
  assert.equal(await problemIn(connector.read(ASKED)), 'consent-revoked');
});

for (const [status, reason, code] of [
  [429, 'rateLimitExceeded', 'asked-too-often'],
  [403, 'rateLimitExceeded', 'asked-too-often'],
  [403, 'userRateLimitExceeded', 'asked-too-often'],
  [403, 'quotaExceeded', 'asked-too-often'],
  [403, 'insufficientPermissions', 'consent-incomplete'],
  [403, 'accessNotConfigured', 'client-refused'],
  [403, 'forbidden', 'refused'],
  [404, 'notFound', 'refused'],
  [500, 'backendError', 'unreachable'],
] as const) {
  test(`${status} ${reason} is ${code}`, async () => {
    const { connector } = place();
    google.failNext({ status, reason, retryAfter: 120 });
    const answer = await connector.read(ASKED);
    assert.ok(!answer.ok);
    assert.equal(answer.problem.code, code);
    if (code === 'asked-too-often') assert.equal(answer.problem.retryAfter, 120_000);
    assert.doesNotMatch(answer.problem.message, /faults-/, 'whose calendar it is stays untold');
  });
}

test('a provider that asks to wait is not asked again before, and its host stays open', async () => {
  const { source, held } = place();
  held.set(event('event1', '05'));
  let clock = Date.parse('2027-03-01T00:00:00Z');
  const reader = createCalendarReader({ now: () => clock, sources: means });
  reader.setCalendars([{ host: 'ada', calendar: 'work', source, hostTimeZone: 'Europe/Berlin' }]);
  await reader.refresh();
  const after = async (minutes: number) => {
    clock += minutes * 60_000;
    const before = google.requests.length;
    await reader.refresh();
    return [google.requests.length - before, reader.hostBusy('ada').state];
  };
  google.failNext({ status: 429, reason: 'rateLimitExceeded', retryAfter: 1200 });
  assert.deepEqual(await after(5), [1, 'fresh']);
  assert.deepEqual(await after(15), [0, 'fresh']);
  assert.deepEqual(await after(5), [1, 'fresh']);
  await reader.stop();
});

test('a lost token, 410, means reading all, and so does a calendar in another zone', async () => {
  const { held, connector } = place();
  held.set({ id: 'wholeday', start: { date: '2027-03-10' }, end: { date: '2027-03-11' } });
  let { token } = await read(connector);
  held.forget();
  const answer = await read(connector, token);
  assert.deepEqual(busyIn(answer), ['2027-03-09T23:00/2027-03-10T23:00']);
  token = answer.token;
  held.timeZone = 'America/New_York';
  assert.deepEqual(busyIn(await read(connector, token)), ['2027-03-10T05:00/2027-03-11T05:00']);
});

test('a whole day is one in the zone of the calendar', async () => {
  const { held, connector } = place('Pacific/Auckland');
  held.set({ id: 'wholeday', start: { date: '2027-03-10' }, end: { date: '2027-03-11' } });
  assert.deepEqual(busyIn(await read(connector)), ['2027-03-09T11:00/2027-03-10T11:00']);
});

test('what is declined, free, cancelled or only told takes no time; focus, absence and open invitations do', async () => {
  const { held, connector } = place();
  const asked = (responseStatus: string) => ({
    attendees: [
      { email: 'grace@team.example', responseStatus: 'declined' },
      { email: 'me', self: true, responseStatus },
    ],
  });
  held.set(event('declined', '05', asked('declined')));
  held.set(event('freeone', '06', { transparency: 'transparent' }));
  held.set(event('cancelled', '07', { status: 'cancelled' }));
  held.set(event('athome', '08', { eventType: 'workingLocation' }));
  held.set(event('birthday', '09', { eventType: 'birthday' }));
  held.set(event('focus', '15', { eventType: 'focusTime' }));
  held.set(event('absent', '16', { eventType: 'outOfOffice' }));
  held.set(event('asked', '17', asked('needsAction')));
  held.set(event('maybe', '18', { status: 'tentative', ...asked('tentative') }));
  assert.deepEqual(busyIn(await read(connector)), ['15', '16', '17', '18'].map(hour));
});

test('an occurrence that is cancelled or moved, and a whole series that is removed, free their time', async () => {
  const { held, connector } = place();
  const occurrence = (day: string, at = day) =>
    event(`series_202703${day}T090000Z`, at, {
      recurringEventId: 'series',
      originalStartTime: { dateTime: `2027-03-${day}T09:00:00Z` },
    });
  for (const day of ['01', '08', '15']) held.set(occurrence(day));
  let { token } = await read(connector);
  const next = async () => {
    const answer = await read(connector, token);
    ({ token } = answer);
    return busyIn(answer);
  };
  held.remove('series_20270308T090000Z');
  assert.deepEqual(await next(), [hour('01'), hour('15')]);
  held.set(occurrence('15', '16'));
  assert.deepEqual(await next(), [hour('01'), hour('16')]);
  // Google may name the series only.
  for (const id of ['series_20270301T090000Z', 'series_20270315T090000Z']) held.remove(id);
  held.remove('series');
  assert.deepEqual(await next(), []);
});

test('a time is looked at as it is now, and the next reading still finds what has changed', async () => {
  const { held, connector } = place();
  held.set(event('event1', '05'));
  const { token } = await read(connector);
  held.set(event('event2', '06'));
  const look = async (day: string) => {
    const from = Date.parse(`2027-03-${day}T09:30:00Z`);
    const answer = await connector.look?.({ from, to: from + 60_000, since: token });
    assert.ok(answer?.ok);
    return [...(answer.busy ?? [])].map((at) => new Date(at).toISOString().slice(0, 16));
  };
  assert.deepEqual(await look('06'), ['2027-03-06T09:00', '2027-03-06T10:00']);
  assert.deepEqual(await look('07'), []);
  assert.deepEqual(busyIn(await read(connector, token)), [hour('05'), hour('06')]);
});

test('who allows no more than to be asked when they are busy is read so, and nothing is written', async () => {
  const { held, connector } = place(undefined, true);
  held.set(event('event1', '05'));
  held.set(event('event2', '20', { transparency: 'transparent' }));
  assert.equal(connector.writable, false);
  const first = await connector.read({ from: FROM, to: FROM + 200 * 86_400_000, since: null });
  assert.ok(first.ok && first.changed);
  assert.deepEqual(busyIn(first), [hour('05')]);
  const again = await connector.read({ from: FROM, to: FROM + 200 * 86_400_000, since: first.token });
  assert.equal(again.ok && again.changed, false);
  const from = Date.parse('2027-03-05T09:30:00Z');
  const looked = await connector.look?.({ from, to: from + 60_000, since: first.token });
  assert.deepEqual(looked?.ok && [...(looked.busy ?? [])], [from - 30 * 60_000, from + 30 * 60_000]);
});

const BOOKING: CalendarEvent = {
  uid: 'booking-7@team.example',
  sequence: 0,
  start: Date.parse('2027-03-05T09:00:00Z'),
  end: Date.parse('2027-03-05T10:00:00Z'),
  title: 'Intro call',
  description: 'Bring questions',
  attendees: [{ name: 'Zoë', email: 'zoe@visitor.example' }],
  changedAt: 0,
};

test('nobody is invited, and the names of who comes stand in the description', async () => {
  const { held, connector } = place();
  assert.deepEqual(await connector.put(BOOKING), { ok: true });
  const [there] = held.all();
  assert.equal(there?.attendees, undefined);
  assert.equal(there?.description, 'Bring questions\n\nZoë <zoe@visitor.example>');
});

test('a call is made with the event once, and its address comes back each time', async () => {
  const { connector } = place();
  const first = await connector.put({ ...BOOKING, withCall: true });
  assert.ok(first.ok);
  assert.match(first.joinUrl ?? '', /^https:\/\/meet\.google\.com\//);
  const again = await connector.put({ ...BOOKING, withCall: true, title: 'Later' }, { before: BOOKING });
  assert.deepEqual(again, first);
});

test('an event that was removed comes back where its booking does', async () => {
  const { held, connector } = place();
  await connector.put(BOOKING);
  await connector.remove(BOOKING.uid);
  assert.deepEqual(busyIn(await read(connector)), []);
  assert.deepEqual(await connector.put({ ...BOOKING, title: 'Once more' }), { ok: true });
  assert.deepEqual(busyIn(await read(connector)), [hour('05')]);
  assert.equal(held.all().length, 1);
});

test('an event that is not certain yet is tentative until it is', async () => {
  const { held, connector } = place();
  const waiting = { ...BOOKING, tentative: true };
  await connector.put(waiting);
  assert.equal(held.all()[0]?.status, 'tentative');
  await connector.put(BOOKING, { before: waiting });
  assert.equal(held.all()[0]?.status, 'confirmed');
});

test('a copy that a host makes of an event of ours is one of their own, and takes time', async () => {
  const { held, source } = place();
  const connector = connect(source, { ...HOW, sources: means, apart: '^booking-' }) as WriteConnector;
  await connector.put(BOOKING);
  const [{ iCalUID: _uid, id: _id, ...there } = {}] = held.all();
  held.set({ ...there, ...event('copied', '09'), iCalUID: 'copied@google.com' });
  const answer = await read(connector);
  assert.deepEqual(busyIn(answer), [hour('09')]);
  assert.deepEqual(answer.changed && answer.apart?.map(({ uid }) => uid), [BOOKING.uid]);
});

test('only what differs is sent, so that edits at the same moment in other fields stay', async () => {
  const { held, connector } = place();
  await connector.put(BOOKING);
  const [there] = held.all();
  held.set({ ...there, summary: 'Mine', colorId: '5', start: { date: '2027-03-06' }, end: { date: '2027-03-07' } });
  const later = { ...BOOKING, start: BOOKING.start + 3_600_000, end: BOOKING.end + 3_600_000 };
  assert.deepEqual(await connector.put(later, { before: BOOKING }), { ok: true });
  const [after] = held.all();
  assert.deepEqual([after?.summary, after?.colorId], ['Mine', '5']);
  assert.deepEqual(after?.start, { dateTime: '2027-03-05T10:00:00.000Z' });
});

test('a calendar that may not be changed says so, and quota is asked for later', async () => {
  const { connector } = place();
  for (const [reason, code] of [
    ['forbidden', 'not-writable'],
    ['requiredAccessLevel', 'not-writable'],
    ['quotaExceeded', 'asked-too-often'],
  ] as const) {
    await read(connector);
    const before = google.requests.length;
    const put = connector.put(BOOKING);
    // The event is looked for twice before it is written.
    while (google.requests.length < before + 2) await new Promise((resolve) => setImmediate(resolve));
    google.failNext({ status: 403, reason });
    const answer = await put;
    assert.equal(!answer.ok && answer.problem.code, code);
  }
});

test("somebody's calendars are listed, their own first", async () => {
  const { access, id } = place();
  const found = await listGoogleCalendars(access, { api: google.api, ...means });
  assert.ok(found.ok);
  assert.equal(found.calendars[0]?.primary, true);
  assert.ok(found.calendars.some((one) => one.id === id && one.writable && one.name === id));
});

test('a connection whose consent was revoked says so to who reads and who writes', async () => {
  const { connector } = place();
  google.accounts.revoke();
  assert.equal(await problemIn(connector.read(ASKED)), 'consent-revoked');
  const answer = await connector.put(BOOKING);
  assert.deepEqual(!answer.ok && [answer.problem.code, answer.problem.remedy], [
    'consent-revoked',
    'Connect the calendar again.',
  ]);
});
