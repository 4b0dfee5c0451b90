import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { DAY, HOUR, MINUTE } from '@team-booking/core/time';
import { until, withGoogle, withMicrosoft } from './test/connected.ts';

async function connectedGoogle(t: TestContext) {
  const world = await withGoogle(t);
  world.google.calendar('work');
  return { ...world, connection: await world.connect('ada') };
}

const reads = (requests: readonly string[]) => requests.filter((one) => one === 'GET /calendars/work/events').length;

test('a change at Google has the calendar read at once, without a minute passing, until it is disconnected', async (t) => {
  const { google, started, team, add, connection } = await connectedGoogle(t);
  const { open } = google.channels;
  await add(connection, 'work');
  await until('watched', () => open.length === 1);
  assert.match(open[0]!.address, /^https:\/\/book\.example\/pushes\/google\/ada\/work$/);
  const before = reads(google.requests);
  const start = new Date(started.now + DAY).toISOString();
  google.calendar('work').set({ id: 'event1', start: { dateTime: start }, end: { dateTime: start } });
  await until('read', () => reads(google.requests) === before + 1);
  await team.disconnectCalendars({ id: 'ada', connection });
  await until('stopped', () => open.length === 0);
});

test('what is forged, unknown or malformed is not listened to', async (t) => {
  const { google, post, add, connection } = await connectedGoogle(t);
  await add(connection, 'work');
  await until('watched', () => google.channels.open.length === 1);
  const { token } = google.channels.open[0]!;
  const before = reads(google.requests);
  const told = async (path: string, secret: string) =>
    (await post(path, { headers: { 'x-goog-channel-token': secret, 'x-goog-resource-state': 'exists' } })).status;
  assert.equal(await told('/pushes/google/ada/work', 'x'.repeat(token.length)), 404);
  assert.equal(await told('/pushes/google/ada/work', ''), 404);
  assert.equal(await told('/pushes/google/ada/other', token), 404);
  assert.equal(await told('/pushes/google/grace/work', token), 404);
  assert.equal(await told('/pushes/google/%00/%ff', token), 404);
  for (const body of ['', 'null', '[]', '{"value":1}', '{"value":[null]}', `{"value":[{"clientState":"x"}]}`]) {
    assert.equal((await post('/pushes/microsoft/ada/work', { body })).status, 404, body);
  }
  assert.equal((await post('/pushes/microsoft/nobody/work?validationToken=x')).status, 404);
  assert.equal((await post('/pushes/microsoft/ada/work', { body: 'x'.repeat(200_000) })).status, 413);
  const echo = await post('/pushes/microsoft/ada/work?validationToken=%3Cscript%3E');
  assert.match(echo.headers.get('content-type')!, /^text\/plain/);
  assert.equal(echo.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(reads(google.requests), before);
  assert.equal(await told('/pushes/google/ada/work', token), 204);
  await until('read', () => reads(google.requests) === before + 1);
});

test('a channel is exchanged before it ends, and a calendar that is taken away is told of no more', async (t) => {
  const { google, started, team, add, connection } = await connectedGoogle(t);
  const { open } = google.channels;
  await add(connection, 'work');
  await until('watched', () => open.length === 1);
  const { id: first } = open[0]!;
  started.now += 6 * DAY;
  await until('still so', async () => (await team.host({ id: 'ada' })).calendars[0]?.state === 'fresh');
  assert.equal(open[0]!.id, first);
  started.now += 13 * HOUR;
  const [start, end] = [1, 2].map((hours) => ({ dateTime: new Date(started.now + hours * HOUR).toISOString() }));
  google.calendar('work').set({ id: 'event1', start: start!, end: end! });
  await until('exchanged', () => open.length === 1 && open[0]!.id !== first);
  const { revision } = await team.host({ id: 'ada' });
  await team.changeHost({ id: 'ada', revision, body: { calendars: [] } });
  started.now += MINUTE;
  const other = google.calendar('other');
  await add(connection, 'other');
  await until('stopped', () => open.length === 1 && open[0]!.calendar === other);
});

test('Microsoft tells, too, and a subscription that it removes is made anew', async (t) => {
  const { graph, started, reach, add } = await withMicrosoft(t);
  const { open } = graph.subscriptions;
  await add('team-microsoft', 'primary');
  await until('watched', () => open.length === 1);
  assert.equal(open[0]!.resource, 'users/ada@team.example/events');
  const deltas = () => graph.asked.filter((one) => one.includes('/calendarView/delta')).length;
  for (const told of [undefined, 'missed'] as const) {
    const before = deltas();
    await graph.subscriptions.tell('users/ada@team.example', told);
    await until('read', () => deltas() === before + 1);
  }
  const until1 = open[0]!.expirationDateTime;
  started.now += 20 * MINUTE;
  await graph.subscriptions.tell('users/ada@team.example', 'reauthorizationRequired');
  await until('renewed', () => open[0]?.expirationDateTime !== until1);
  const gone = open.splice(0)[0]!;
  const body = JSON.stringify({ value: [{ clientState: gone.clientState, lifecycleEvent: 'subscriptionRemoved' }] });
  started.now += MINUTE;
  await fetch(reach(new URL(gone.notificationUrl)), { method: 'POST', body });
  await until('made anew', () => open.length === 1 && open[0]!.id !== gone.id);
});

test('where a provider does not reach the server, calendars are polled as ever', async (t) => {
  const connected = await connectedGoogle(t);
  connected.google.channels.reach = () => null;
  await connected.add(connected.connection, 'work');
  const fresh = async () => (await connected.team.host({ id: 'ada' })).calendars[0]?.state === 'fresh';
  await until('read', fresh);
  const before = reads(connected.google.requests);
  connected.started.now += 2 * MINUTE;
  await until('polled', () => reads(connected.google.requests) > before);
  assert.equal(await fresh(), true);
});
