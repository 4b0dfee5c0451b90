import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTeam } from '../../test/open-team.ts';
import { startsOf } from '../../test/starts.ts';
import { REQUEST, SETTINGS, type } from '../testing/sample-team.ts';
import type { LookAgain } from './second-look.ts';

const DAY = ['2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z'] as const;
const TIME = { start: Date.parse(REQUEST.start), end: Date.parse(REQUEST.start) + 30 * 60_000 };

/** Calendars in which some hosts are busy at the time of the request, which only asking again tells. */
async function setting(busyNow: readonly string[], settings = SETTINGS) {
  const asked: { hosts: readonly string[]; time: { start: number; end: number }; milliseconds: number }[] = [];
  const done = new Set<string>();
  const slow = { milliseconds: 0 };
  const keyOf = (host: string, { start }: { start: number }) => `${host} ${start}`;
  const calendarsNow: LookAgain = {
    worthLooking: (hosts, time) => hosts.filter((host) => !done.has(keyOf(host, time))),
    async lookAgain(hosts, time, milliseconds) {
      asked.push({ hosts, time, milliseconds });
      if (slow.milliseconds > 0) {
        await new Promise((resolve) => setTimeout(resolve, Math.min(slow.milliseconds, milliseconds)));
        return;
      }
      for (const host of hosts) {
        done.add(keyOf(host, time));
        if (busyNow.includes(host)) team.calendars.set(host, { state: 'fresh', asOf: team.now, busy: [TIME] });
      }
    },
  };
  const team = await openTeam(settings, { calendarsNow });
  return { team, asked, slow };
}

const SOLO = { ...SETTINGS, bookingTypes: [type('call', 'solo', ['a'])] } as typeof SETTINGS;

test('a time that a calendar has taken meanwhile is refused, and offered no longer', async () => {
  const { team, asked } = await setting(['a'], SOLO);
  const isOffered = async () => (await startsOf(team, 'call', 30, DAY)).includes(REQUEST.start.replace('Z', '.000Z'));
  assert.equal(await isOffered(), true);
  assert.equal((await team.tryBook()).body.code, 'slot-taken');
  assert.deepEqual(
    asked.map(({ hosts }) => hosts),
    [['a']],
  );
  assert.equal(await isOffered(), false);
});

test('where several hosts may take it, the next one does, and only those are asked who would be chosen', async () => {
  const { team, asked } = await setting([]);
  const { body } = await team.tryBook();
  assert.equal(body.status, 'confirmed', JSON.stringify(body));
  assert.equal(asked.length, 1);
  const [first] = asked[0]!.hosts;
  const other = await setting([first!]);
  assert.equal((await other.team.tryBook()).body.status, 'confirmed');
  const hosts = other.asked.map((one) => one.hosts.join());
  assert.equal(hosts.length, 2);
  assert.equal(hosts[0], first);
  assert.notEqual(hosts[1], first);
});

test('holds and moves look again at their time as well', async () => {
  const { team, asked } = await setting(['a'], SOLO);
  const { bookingType, start, duration } = REQUEST;
  assert.equal((await team.hold({ bookingType, start, duration })).body.code, 'slot-taken');
  const booking = await team.book({ start: '2026-06-16T12:00:00Z' });
  assert.equal((await team.change(booking, 'reschedule', { start })).body.code, 'slot-taken');
  const moved = await team.change(booking, 'reschedule', { start: '2026-06-16T13:00:00Z' });
  assert.equal(moved.status, 200, JSON.stringify(moved.body));
  assert.deepEqual(
    asked.map(({ time }) => new Date(time.start).getUTCHours()),
    [new Date(start).getUTCHours(), 12, 13],
    'what was asked just now is not asked again',
  );
});

test('who takes over a booking is asked again, and whoever is busy by now is passed over', async () => {
  const { team, asked } = await setting(['b']);
  const booking = await team.book();
  const give = (body: object) => team.ask('reassign', { parameters: { id: booking.id }, body });
  asked.length = 0;
  const preview = await give({ dryRun: true });
  assert.equal(preview.status, 200, JSON.stringify(preview.body));
  const [next] = preview.body.hosts.after;
  assert.equal(next, 'c', 'not b, who is in turn');
  assert.deepEqual(
    asked.map(({ hosts }) => hosts.join()),
    ['b', 'c'],
  );
  assert.equal((await give({ to: 'b' })).body.code, 'invalid');
  assert.deepEqual((await give({})).body.hosts.after, ['c']);
  assert.deepEqual((await give({ to: 'b', outside: true })).body.hosts.after, ['b'], 'by hand all the same');
  assert.equal(asked.length, 2, 'what was asked just now is not asked again');
});

test('whoever replaces a fixed host is asked again, unless their calendar does not matter', async () => {
  const replaceable = type('call', 'solo', ['a'], { policy: { replaceable: true } });
  const { team, asked } = await setting(['b'], { ...SETTINGS, bookingTypes: [replaceable] } as typeof SETTINGS);
  const { id } = await team.book();
  asked.length = 0;
  const give = (body: object) => team.ask('reassign', { parameters: { id }, body });
  assert.equal((await give({ to: 'b' })).body.code, 'invalid');
  assert.deepEqual((await give({ to: 'c' })).body.hosts.after, ['c']);
  assert.deepEqual(
    asked.map(({ hosts }) => hosts.join()),
    ['b', 'c'],
  );
});

test('calendars that do not answer keep nobody longer than a third of a second in all', async () => {
  const { team, asked, slow } = await setting([]);
  slow.milliseconds = 10_000;
  const began = performance.now();
  assert.equal((await team.tryBook()).body.status, 'confirmed');
  assert.ok(performance.now() - began < 2000);
  assert.ok(asked.every(({ milliseconds }) => milliseconds <= 300));
});

test('what is booked with a host whose calendar is to be asked about waits for a yes, and the team is told why', async () => {
  const team = await openTeam(SOLO);
  team.calendars.set('a', { state: 'fresh', asOf: team.now, busy: [], needsApproval: true });
  const booking = await team.book();
  assert.equal(booking.status, 'awaiting-approval');
  const { body } = await team.ask('waiting');
  const item = body.items.find(({ kind }) => kind === 'approval');
  assert.ok(item?.kind === 'approval');
  assert.deepEqual(item.unreadHosts, ['a']);
  team.calendars.set('a', { state: 'fresh', asOf: team.now, busy: [] });
  assert.equal((await team.book({ start: '2026-06-16T12:00:00Z' })).status, 'confirmed');
});

test('a calendar that cannot be read is told also where its host is offered all the same, and costs nothing then', async () => {
  const team = await openTeam(SOLO);
  const problem = { code: 'unreachable', message: 'The calendar cannot be reached.', remedy: 'Check the address.' };
  team.health.set('a', [{ id: 'work', state: 'closed', asOf: team.now, since: team.now, problem }]);
  team.calendars.set('a', { state: 'fresh', asOf: team.now - 1e9, busy: [] });
  const { body } = await team.ask('waiting');
  assert.ok(body.items[0]?.kind === 'calendar');
  assert.equal(body.items[0].costs.starts, 0);
  assert.deepEqual(body.items[0].calendars[0]!.problem, problem);
});
