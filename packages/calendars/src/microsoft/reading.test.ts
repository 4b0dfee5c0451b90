import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { graphPlace } from './test/graph-place.ts';
import { busyIn, FROM, HOW, object, problemIn, read, TO } from '../testing/calendars.ts';

const ASKED = { from: FROM, to: TO, since: null };
const event = (uid: string, day: string, ...more: string[]) =>
  object(uid, `DTSTART:202703${day}T090000Z`, 'DURATION:PT1H', ...more);

test('all pages are read, each asked for where the one before says', async (t) => {
  const place = await graphPlace(t);
  for (const day of ['10', '11', '12', '13', '14']) await place.write(day, event(day, day));
  place.server.pageSize = 2;
  assert.equal(busyIn(await read(place.connect(HOW))).length, 5);
  assert.equal(place.server.asked.filter((asked) => asked.includes('skiptoken')).length, 2);
});

test('what is shown as free, cancelled or declined takes no time; away, elsewhere, tentative and unknown do', async (t) => {
  const place = await graphPlace(t);
  const { calendar } = place;
  const day = (n: number, said: object) => {
    const [start, end] = ['09', '10'].map((hour) => ({
      dateTime: `2027-03-${n}T${hour}:00:00.0000000`,
      timeZone: 'UTC',
    }));
    calendar.put(`e${n}`, { event: { type: 'singleInstance', start: start!, end: end!, ...said } });
  };
  day(10, { showAs: 'free' });
  day(11, { showAs: 'workingElsewhere' });
  day(12, { showAs: 'busy', isCancelled: true });
  day(13, { showAs: 'busy', responseStatus: { response: 'declined' } });
  day(14, { showAs: 'oof' });
  day(15, { showAs: 'tentative' });
  day(16, { showAs: 'unknown' });
  day(17, { showAs: 'busy', responseStatus: { response: 'notResponded' } });
  const days = busyIn(await read(place.connect(HOW))).map((one) => one.slice(8, 10));
  assert.deepEqual(days, ['11', '14', '15', '16', '17']);
});

test('times in a zone of Windows are read, where the wish for UTC is not heeded', async (t) => {
  const place = await graphPlace(t);
  const time = (clock: string) => ({ dateTime: `2027-03-29T${clock}:00.0000000`, timeZone: 'W. Europe Standard Time' });
  place.calendar.put('a', {
    event: { type: 'singleInstance', start: time('09:00'), end: time('09:30'), showAs: 'busy' },
  });
  assert.deepEqual(busyIn(await read(place.connect(HOW))), ['2027-03-29T07:00/07:30']);
});

for (const isSparse of [false, true]) {
  test(`a series that changes is read anew${isSparse ? ', also where only the series is told' : ''}`, async (t) => {
    const place = await graphPlace(t);
    place.server.isSparse = isSparse;
    const weekly = (hour: string, ...more: string[]) =>
      object('w', `DTSTART:20270301T${hour}0000Z`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=3', ...more);
    await place.write('w', weekly('09'));
    const connector = place.connect(HOW);
    let answer = await read(connector);
    assert.deepEqual(busyIn(answer), ['2027-03-01T09:00/10:00', '2027-03-08T09:00/10:00', '2027-03-15T09:00/10:00']);
    await place.write('w', weekly('11', 'EXDATE:20270308T110000Z'));
    answer = await read(connector, answer.token);
    assert.deepEqual(busyIn(answer), ['2027-03-01T11:00/12:00', '2027-03-15T11:00/12:00']);
    await place.write('w', weekly('11', 'EXDATE:20270308T110000Z', 'TRANSP:TRANSPARENT'));
    answer = await read(connector, answer.token);
    assert.deepEqual(busyIn(answer), []);
    await place.write('w', weekly('11'));
    answer = await read(connector, answer.token);
    await place.remove('w');
    assert.deepEqual(busyIn(await read(connector, answer.token)), []);
  });
}

test('changes outside of the range, which are told as removed, change nothing', async (t) => {
  const place = await graphPlace(t);
  await place.write('a', event('a', '10'));
  const connector = place.connect(HOW);
  const { token } = await read(connector);
  const link = /calendarView\/delta/;
  place.server.faults.push({
    status: 200,
    where: link,
    body: { value: [{ id: 'other', '@removed': { reason: 'deleted' } }], '@odata.deltaLink': `${place.api}/next` },
  });
  const answer = await read(connector, token);
  assert.equal(answer.changed, false);
});

test('a quota, too many requests and a busy server are told apart from a calendar, with when to ask again', async (t) => {
  const place = await graphPlace(t);
  const connector = place.connect(HOW);
  await read(connector);
  const failing = async (status: number, code: string) => {
    place.server.faults.push({ status, code, headers: { 'retry-after': '7' } });
    const answer = await connector.read(ASKED);
    assert.ok(!answer.ok);
    return [answer.problem.code, answer.problem.retryAfter];
  };
  assert.deepEqual(await failing(429, 'TooManyRequests'), ['asked-too-often', 7000]);
  assert.deepEqual(await failing(403, 'ErrorQuotaExceeded'), ['asked-too-often', 7000]);
  assert.deepEqual(await failing(503, 'ErrorServerBusy'), ['asked-too-often', 7000]);
  assert.deepEqual(await failing(503, 'serviceNotAvailable'), ['unreachable', 7000]);
  assert.deepEqual(await failing(403, 'ErrorAccessDenied'), ['refused', 7000]);
  assert.deepEqual(busyIn(await read(connector)), []);
});

test('a token that is refused is asked for anew, once', async (t) => {
  const place = await graphPlace(t);
  await place.write('a', event('a', '10'));
  const connector = place.connect(HOW);
  await read(connector);
  place.server.tokens.clear();
  assert.equal(busyIn(await read(connector)).length, 1);
  place.server.consents.clear();
  place.server.tokens.clear();
  assert.equal(await problemIn(connector.read(ASKED)), 'consent-revoked');
});

test('a link that leads to another server is not followed, with our token in hand', async (t) => {
  const place = await graphPlace(t);
  for (const name of ['@odata.nextLink', '@odata.deltaLink']) {
    place.server.faults.push({ status: 200, body: { value: [], [name]: 'https://elsewhere.example/' } });
    assert.equal(await problemIn(place.connect(HOW).read(ASKED)), 'bad-answer');
  }
});

test('answers that are none of a calendar, or do not end, are problems', async (t) => {
  const place = await graphPlace(t);
  for (const body of [null, [], { value: 1 }, { value: [] }, { value: [{}] }, { value: [null] }]) {
    place.server.faults.push({ status: 200, body });
    assert.equal(await problemIn(place.connect(HOW).read(ASKED)), 'bad-answer');
  }
  await place.write('a', event('a', '10'));
  assert.equal(await problemIn(place.connect({ ...HOW, limits: { events: 0 } }).read(ASKED)), 'too-many-events');
});

test('one connection for a team reads the mailbox that is named, and the calendar in it', async (t: TestContext) => {
  const place = await graphPlace(t, { user: 'grace@team.example', calendar: 'AB/1=', isTeam: true });
  await place.write('a', event('a', '10'));
  assert.equal(busyIn(await read(place.connect(HOW))).length, 1);
  assert.match(
    place.server.asked.join('\n'),
    /GET \/v1\.0\/users\/grace@team\.example\/calendars\/AB\/1=\/calendarView/,
  );
});

test('only when somebody is busy is asked for, where no more is allowed', async (t) => {
  const place = await graphPlace(t, { user: 'ada@team.example', freeBusyOnly: true });
  await place.write('a', event('a', '10'));
  await place.write('b', event('b', '11', 'TRANSP:TRANSPARENT'));
  await place.write('c', object('c', 'DTSTART:20270429T090000Z', 'DURATION:PT1H'));
  const connector = place.connect(HOW);
  assert.equal(connector.writable, false);
  const answer = await connector.read({ ...ASKED, to: FROM + 90 * 86_400_000 });
  assert.ok(answer.ok && answer.changed);
  assert.deepEqual(busyIn(answer), ['2027-03-10T09:00/10:00', '2027-04-29T09:00/10:00']);
  const again = await connector.read({ ...ASKED, to: FROM + 90 * 86_400_000, since: answer.token });
  assert.deepEqual(again, { ok: true, changed: false, token: answer.token, isCostly: true });
  const nobody = await graphPlace(t, { user: 'nobody@team.example', freeBusyOnly: true });
  assert.equal(await problemIn(nobody.connect(HOW).read(ASKED)), 'refused');
});
