import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@team-booking/contract';
import { BookingHistory, HistoryPage, type TeamRouteId } from '@team-booking/contract/team';
import { selectionWords, sentence, type AssignmentRecord, type PanelRecord } from '@team-booking/core/assignment';
import { ADMIN, hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { host, SETTINGS, type } from '../testing/sample-team.ts';
import type { TeamSettings } from '@team-booking/contract/team';

const at = (time: string, day = 16) => ({ start: `2026-06-${day}T${time}:00Z` });
const call = { parameters: { id: 'call' } };

async function booked(count: number): Promise<OpenTeam> {
  const team = await openTeam();
  for (let i = 0; i < count; i++) await team.book(at(`${10 + Math.floor(i / 2)}:${i % 2 === 0 ? '00' : '30'}`));
  return team;
}

test('a history tells every decision, the newest first, part by part', async () => {
  const team = await booked(7);
  const seen: string[] = [];
  let cursor: string | undefined;
  let parts = 0;
  do {
    const { status, body } = await team.ask('records', { ...call, query: { limit: 3, ...(cursor && { cursor }) } });
    assert.equal(status, 200);
    assert.ok(check(HistoryPage, body).ok, JSON.stringify(check(HistoryPage, body)));
    seen.push(...body.items.map(({ record }) => `${record.seq}`));
    cursor = body.next ?? undefined;
    parts++;
  } while (cursor !== undefined);
  assert.deepEqual(seen, ['7', '6', '5', '4', '3', '2', '1']);
  assert.equal(parts, 3);
});

test('a decision comes with its booking as it now is, and a client makes the words', async () => {
  const team = await booked(2);
  const { body } = await team.ask('records', call);
  const [latest] = body.items;
  assert.match(latest!.booking!.number, /^[A-Z]{2}-\d{5}$/);
  assert.deepEqual(
    { ...latest!.booking, id: undefined, number: undefined },
    {
      id: undefined,
      number: undefined,
      status: 'confirmed',
      start: '2026-06-16T10:30:00Z',
      end: '2026-06-16T11:00:00Z',
      hosts: ['b'],
      attendee: { name: 'Ada Lovelace' },
    },
  );
  const visitorOf = async (id: string) =>
    (await team.ask('records', call, hostActor(id))).body.items[0]!.booking!.attendee?.name;
  assert.equal(await visitorOf('b'), 'Ada Lovelace');
  assert.equal(await visitorOf('a'), undefined, 'whoever does not see the booking learns no name');
  const names = new Map(body.hosts.map(({ id, name }) => [id, name]));
  const record: AssignmentRecord | PanelRecord = latest!.record;
  const told = sentence(record, { words: selectionWords.en, nameOf: (id) => names.get(id)! });
  assert.equal(told.replaceAll(/[\u2068\u2069]/g, ''), 'B was next in turn.');
});

test('a booking has a history of its own, of which the latest decision is live', async () => {
  const team = await openTeam();
  const booking = await team.book();
  await team.change(booking, 'reschedule', { ...at('12:00'), anyone: true });
  const { body } = await team.ask('recordsOfBooking', { parameters: { id: booking.id } });
  assert.ok(check(BookingHistory, body).ok);
  assert.deepEqual(
    body.items.map(({ live }) => live),
    [true, false],
  );
  const missing = await team.ask('recordsOfBooking', { parameters: { id: 'none' } });
  assert.equal(missing.body.code, 'not-found');
});

test('panels and fixed hosts have records, too', async () => {
  const members = ['a', 'b', 'c'];
  const panel = { ...type('panel', 'panel', []), hosts: undefined, groups: [{ need: 2, hosts: members }] };
  const { bookingTypes } = SETTINGS;
  const settings = { ...SETTINGS, bookingTypes: [...bookingTypes, panel] } as unknown as TeamSettings;
  const team = await openTeam(settings);
  await team.book({ bookingType: 'panel' });
  await team.book({ bookingType: 'both', ...at('12:00') });
  for (const [id, kind] of [
    ['panel', 'panel'],
    ['both', 'fixed'],
  ] as const) {
    const { body } = await team.ask('records', { parameters: { id } });
    assert.ok(check(HistoryPage, body).ok, JSON.stringify(check(HistoryPage, body)));
    assert.deepEqual(
      body.items.map(({ record }) => record.kind),
      [kind],
    );
  }
});

test('a host reads the pools they sit in, and of the others learns nothing', async () => {
  const team = await openTeam({
    ...SETTINGS,
    hosts: [...SETTINGS.hosts, host('d')],
  } as TeamSettings);
  const booking = await team.book();
  const reads: readonly TeamRouteId[] = [
    'records',
    'verifyHistory',
    'balances',
    'balancesOverTime',
    'comingTurns',
    'corrections',
    'exportLedger',
  ];
  for (const id of reads) {
    assert.equal((await team.ask(id, call, hostActor('c'))).status, 200, id);
    assert.equal((await team.ask(id, call, hostActor('d'))).status, 404, id);
    assert.equal((await team.ask(id, { parameters: { id: 'none' } }, ADMIN)).status, 404, id);
    assert.equal((await team.ask(id, call, null)).status, 401, id);
  }
  const own = { parameters: { id: booking.id } };
  assert.equal((await team.ask('recordsOfBooking', own, hostActor('d'))).status, 404);
  assert.equal((await team.ask('recordsOfBooking', own, hostActor('a'))).status, 200);
});

test('a cursor that is none is refused', async () => {
  const team = await booked(1);
  const { body } = await team.ask('records', { ...call, query: { cursor: 'x' } });
  assert.deepEqual([body.code, body.errors?.[0]?.pointer], ['invalid', '?cursor']);
});
