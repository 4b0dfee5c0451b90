import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import type { Booking } from '@team-booking/contract';
import { DAY, HOUR } from '@team-booking/core/time';
import { until, withGoogle, withMicrosoft, type World } from './test/connected.ts';

const HOSTS = ['ada', 'bo', 'cy'] as const;

/** A server whose hosts have their bookings written at one provider, and when these begin there. */
interface Provider {
  readonly world: World;
  /** Instants at which the events in a host's calendar begin, ISO 8601. */
  starts(host: string): string[];
  /** Whom the provider has written to by itself, or would write to. */
  invited(): readonly string[];
}

async function atGoogle(t: TestContext): Promise<Provider> {
  const world = await withGoogle(t, HOSTS);
  const { google, connect, add } = world;
  for (const host of HOSTS) {
    google.calendar(`${host}-work`);
    await add(await connect(host), `${host}-work`, host, { writes: true });
  }
  const events = (host: string) =>
    google
      .calendar(`${host}-work`)
      .all()
      .filter(({ status }) => status !== 'cancelled');
  return {
    world,
    starts: (host) => events(host).map(({ start }) => new Date(start!.dateTime!).toISOString()),
    invited: () => HOSTS.flatMap((host) => events(host).flatMap(({ attendees = [] }) => attendees.map(() => host))),
  };
}

async function atMicrosoft(t: TestContext): Promise<Provider> {
  const world = await withMicrosoft(t, HOSTS);
  const { graph, add } = world;
  for (const host of HOSTS) await add('team-microsoft', 'primary', host, { writes: true });
  return {
    world,
    starts: (host) =>
      graph
        .calendarsOf(`users/${host}@team.example`)
        .flatMap((calendar) => Array.from(calendar.held.values(), ({ event }) => event))
        .map(({ start }) => new Date(`${start!.dateTime}Z`).toISOString()),
    invited: () => graph.mailed,
  };
}

/** Everything that becomes of bookings, in the calendars of their hosts. */
async function follows({ world: { started, team, post }, starts, invited }: Provider): Promise<void> {
  for (const [slug, mode] of [
    ['all', 'collective'],
    ['one', 'round-robin'],
  ] as const) {
    const { id } = await team.addBookingType({ body: { title: slug, slug, mode, hosts: [...HOSTS] } });
    await team.publishBookingType({ id });
  }
  await until('calendars are read', async () => {
    const states = await Promise.all(HOSTS.map(async (id) => (await team.host({ id })).calendars[0]?.state));
    return states.every((state) => state === 'fresh');
  });
  const first = timeAfter(started.now);
  const later = new Date(Date.parse(first) + HOUR).toISOString();
  const send = async (path: string, body: object, token?: string): Promise<Booking> => {
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
    const response = await post(path, { headers, body: JSON.stringify(body) });
    const answer = await response.text();
    assert.ok(response.ok, answer);
    return JSON.parse(answer) as Booking;
  };
  const attendee = { name: 'Vera Visitor', email: 'vera@visitor.example' };
  const book = (bookingType: string, start: string) =>
    send('/api/bookings', { bookingType, start, duration: 30, attendee, timeZone: 'Europe/Berlin', locale: 'en' });
  const everywhere = () => HOSTS.map((host) => starts(host).join()).join(' ');
  const allAt = (time: string) => HOSTS.map(() => time).join(' ');

  const { id, manage } = await book('all', first);
  await until('it is in all calendars', () => everywhere() === allAt(first));
  await send(`/api/bookings/${id}/reschedule`, { start: later }, manage.token);
  await until('it has moved in all of them', () => everywhere() === allAt(later));
  await send(`/api/bookings/${id}/cancel`, {}, manage.token);
  await until('it is gone from all of them', () => everywhere() === allAt(''));

  const given = await book('one', first);
  const where = () => HOSTS.filter((host) => starts(host).length > 0).join();
  await until('it is written', () => where() !== '');
  const before = where();
  const other = HOSTS.find((host) => host !== before)!;
  for (const to of [other, before]) {
    await team.reassign({ id: given.id, body: { to } });
    // What the team does is written once it cannot be undone any more.
    started.now += 11_000;
    await until(`it is ${to}'s alone`, () => where() === to);
    assert.deepEqual(starts(to), [first]);
  }
  await send(`/api/bookings/${given.id}/cancel`, {}, given.manage.token);
  await until('it is gone', () => where() === '');
  assert.deepEqual(invited(), [], 'nobody was invited by the provider');
}

/** Ten o'clock UTC on a working day, a week or more after an instant. */
function timeAfter(now: number): string {
  const time = new Date(now + 7 * DAY);
  while ([0, 6].includes(time.getUTCDay())) time.setUTCDate(time.getUTCDate() + 1);
  time.setUTCHours(10, 0, 0, 0);
  return time.toISOString();
}

test('bookings are in the calendars of their hosts at Google, follow them, and go with them', async (t) =>
  follows(await atGoogle(t)));

test('bookings are in the calendars of their hosts at Microsoft, follow them, and go with them', async (t) =>
  follows(await atMicrosoft(t)));

test('where the whole team is connected, a room without an address has no calendar there, and it is said why', async (t) => {
  const { team } = await withMicrosoft(t, []);
  const { id } = await team.addHost({ body: { name: 'Room red', kind: 'resource' } });
  await assert.rejects(
    team.connectionCalendars({ id, connection: 'team-microsoft' }),
    /has none\. Give them the address/,
  );
});
