import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Booking, check } from '@team-booking/contract';
import type { TeamSettings } from '../team/settings.ts';
import { host, openApi, SETTINGS, type } from './test/api.ts';

const recordOf = async (api: { store: Awaited<ReturnType<typeof openApi>>['store'] }, id: string) =>
  (await api.store.read('team', (view) => view.recordsOf(id))).find(({ live }) => live)?.record;

test('a rotation goes round, and every booking says why it was whose turn', async (t) => {
  const api = await openApi(t);
  const hosts: string[] = [];
  const reasons: unknown[] = [];
  for (const start of ['10:00', '10:30', '11:00', '11:30']) {
    const booking = await api.book({ start: `2026-06-16T${start}:00Z` });
    assert.ok(check(Booking, booking).ok);
    hosts.push(...booking.hosts.map(({ id }) => id));
    reasons.push((await recordOf(api, booking.id))?.reason);
  }
  assert.deepEqual(hosts, ['a', 'b', 'c', 'a']);
  assert.deepEqual(reasons, ['rotation', 'rotation', 'rotation', 'rotation']);
});

test('a host who is not free is skipped, and the record says why he was not', async (t) => {
  const api = await openApi(t);
  const start = Date.parse('2026-06-16T10:15:00Z');
  api.calendars.set('a', { state: 'fresh', asOf: api.now, busy: [{ start, end: start + 60_000 }] });
  api.calendars.set('b', { state: 'closed' });
  const booking = await api.book();
  assert.deepEqual(booking.hosts, [{ id: 'c', name: 'C' }]);
  const record = await recordOf(api, booking.id);
  assert.equal(record?.reason, 'only_free');
  assert.deepEqual(
    record?.hosts.map((row) => ('busyReason' in row ? row.busyReason : null)),
    ['calendar', 'calendar-unreadable', null],
  );
});

test('a solo booking takes its one host, a collective all of them, with the first as owner and contact', async (t) => {
  const api = await openApi(t);
  const solo = await api.book({ bookingType: 'intro' });
  assert.deepEqual([solo.hosts.map(({ id }) => id), solo.owner], [['a'], null]);
  assert.equal((await api.tryBook({ bookingType: 'both' })).body.code, 'slot-taken');
  const both = await api.book({ bookingType: 'both', start: '2026-06-16T10:30:00Z' });
  assert.deepEqual(both.hosts, [
    { id: 'b', name: 'B', owner: true },
    { id: 'a', name: 'A' },
  ]);
  assert.equal(both.owner, 'b');
  assert.deepEqual(both.contact, { name: 'B', email: 'b@team.example' });
  assert.equal((await recordOf(api, both.id))?.reason, 'fixed_hosts');
  for (const bookingType of ['intro', 'both']) {
    assert.equal((await api.tryBook({ bookingType, start: '2026-06-16T10:30:00Z' })).status, 409);
  }
});

test('the host a visitor asks for gets it or nobody does, and the rotation does not move', async (t) => {
  const api = await openApi(t);
  const asked = await api.book({ host: 'c' });
  assert.deepEqual([asked.hosts[0]?.id, (await recordOf(api, asked.id))?.reason], ['c', 'requested_host']);
  const again = await api.tryBook({ host: 'c' });
  assert.deepEqual([again.status, again.body.code], [409, 'slot-taken']);
  assert.equal((await api.book()).hosts[0]?.id, 'a');
  const nobody = await api.tryBook({ host: 'x' });
  assert.deepEqual([nobody.status, nobody.body.errors?.[0]?.pointer], [422, '/host']);
});

test('a lead who always takes part sits beside a host who rotates', async (t) => {
  const { hosts: _, ...panel } = type('panel', 'panel', []);
  const groups = [
    { need: 'all', hosts: ['a'] },
    { need: 1, hosts: ['a', 'b', 'c'] },
  ];
  const api = await openApi(t, { ...SETTINGS, bookingTypes: [{ ...panel, groups }] } as TeamSettings);
  const seen = [];
  for (const start of ['10:00', '10:30', '11:00']) {
    const booking = await api.book({ bookingType: 'panel', start: `2026-06-16T${start}:00Z` });
    seen.push(booking.hosts.map(({ id }) => id).join());
    assert.equal(booking.owner, 'a');
  }
  assert.deepEqual(seen, ['a,b', 'a,c', 'a,b']);
});

test('two of four and a lead: the seats of a panel are shared out, and nobody can be asked for', async (t) => {
  const { hosts: _, ...panel } = type('panel', 'panel', []);
  const groups = [
    { need: 'all', hosts: ['a'] },
    { need: 2, hosts: ['a', 'b', 'c', 'd', 'e'] },
  ];
  const hosts = ['a', 'b', 'c', 'd', 'e'].map((id) => host(id));
  const api = await openApi(t, { ...SETTINGS, hosts, bookingTypes: [{ ...panel, groups }] } as TeamSettings);
  const at = (time: string) => ({ bookingType: 'panel', start: `2026-06-16T${time}:00Z` });
  const seen = [];
  for (const time of ['10:00', '10:30', '11:00', '11:30']) {
    const booking = await api.book(at(time));
    seen.push(booking.hosts.map(({ id }) => id).join(''));
    assert.equal((await recordOf(api, booking.id))?.reason, 'panel');
  }
  assert.deepEqual(seen, ['abc', 'ade', 'abc', 'ade']);
  assert.equal((await api.tryBook(at('10:00'))).status, 409);
  assert.equal((await api.tryBook({ ...at('12:00'), host: 'b' })).body.errors?.[0]?.pointer, '/host');
  assert.equal((await api.tryBook({ ...at('12:00'), host: 'a' })).status, 201);
});

test('only times on the grid, within the window and of an offered length can be booked', async (t) => {
  const api = await openApi(t);
  const pointer = async (change: object) => (await api.tryBook(change)).body.errors?.[0]?.pointer;
  assert.equal(await pointer({ start: '2026-06-16T10:10:00Z' }), '/start');
  assert.equal(await pointer({ start: '2026-06-16T10:00:30Z' }), '/start');
  assert.equal(await pointer({ start: '2026-09-16T10:00:00Z' }), '/start');
  assert.equal(await pointer({ start: '2026-02-30T10:00:00Z' }), '/start');
  assert.equal(await pointer({ duration: 45 }), '/duration');
  assert.equal(await pointer({ timeZone: 'Mars/Olympus' }), '/timeZone');
  for (const start of [
    '2026-06-16T08:30:00Z',
    '2026-06-16T17:00:00Z',
    '2026-06-20T10:00:00Z',
    '2026-06-15T06:30:00Z',
  ]) {
    assert.equal((await api.tryBook({ start })).body.code, 'slot-taken', start);
  }
  assert.equal((await api.tryBook({ duration: 60, start: '2026-06-16T16:30:00Z' })).body.code, 'slot-taken');
  assert.equal((await api.tryBook({ bookingType: 'nothing' })).status, 404);
});

test('a form is checked against its questions, and everything wrong is told at once', async (t) => {
  const fields = [
    { id: 'topic', type: 'select', label: 'Topic', required: true, options: [{ value: 'x', label: 'X' }] },
    { id: 'note', type: 'textarea', label: 'Note', required: false, maxLength: 5 },
  ];
  const locations = [
    { id: 'phone', kind: 'phone', label: 'Call', ask: 'phone' },
    { id: 'office', kind: 'in-person', label: 'Office', address: 'Street 1' },
  ];
  const consent = { version: '2', text: 'Agreed?' };
  const form = type('form', 'solo', ['a'], { fields, locations, consent, guests: { max: 1 } });
  const api = await openApi(t, { ...SETTINGS, bookingTypes: [form] } as TeamSettings);
  const guests = [{ email: 'g@visitor.example' }, { email: 'h@visitor.example' }];
  const wrong = await api.tryBook({
    bookingType: 'form',
    duration: 5,
    guests,
    answers: { topic: 'y', note: 'too long' },
  });
  assert.equal(wrong.status, 422);
  assert.deepEqual(wrong.body.errors?.map(({ pointer }) => pointer).toSorted(), [
    '/answers/note',
    '/answers/topic',
    '/consent/accepted',
    '/duration',
    '/guests',
    '/location',
  ]);
  const right = {
    bookingType: 'form',
    guests: [{ email: 'g@visitor.example', name: 'G', admin: true }],
    answers: { topic: 'x', unasked: 'z', note: '' },
    consent: { version: '2', accepted: true },
  };
  const old = await api.tryBook({ ...right, location: { id: 'office' }, consent: { version: '1', accepted: true } });
  assert.deepEqual(
    old.body.errors?.map(({ pointer }) => pointer),
    ['/consent/version'],
  );
  const bare = await api.tryBook({ ...right, location: { id: 'phone' } });
  assert.deepEqual(
    bare.body.errors?.map(({ pointer }) => pointer),
    ['/location/phone'],
  );

  const booking = await api.book({ ...right, location: { id: 'phone', phone: '+49 30 1' } });
  assert.deepEqual(booking.location, { kind: 'phone', label: 'Call', phone: '+49 30 1' });
  assert.deepEqual(booking.answers, { topic: 'x' });
  assert.deepEqual(booking.guests, [{ email: 'g@visitor.example', name: 'G' }]);
  const office = await api.book({ ...right, start: '2026-06-16T11:00:00Z', location: { id: 'office' } });
  assert.deepEqual(office.location, { kind: 'in-person', label: 'Office', address: 'Street 1' });
});

test('a join link is the host’s own, the owner’s in a collective, or made for the booking', async (t) => {
  const joinUrl = 'https://meet.example/{host}/{booking}/{room}';
  const online = (more: object) => ({ locations: [{ id: 'v', kind: 'online', label: 'Video', ...more }] });
  const hosts = [host('a', { joinUrl: 'https://meet.example/a' }), host('b', { joinUrl: 'https://meet.example/b' })];
  const settings = {
    ...SETTINGS,
    hosts,
    bookingTypes: [
      type('own', 'round-robin', ['a', 'b'], online({})),
      type('both', 'collective', ['a', 'b'], { ...online({}), owner: 'b' }),
      type('made', 'solo', ['a'], online({ joinUrl })),
    ],
  } as TeamSettings;
  const api = await openApi(t, settings);
  const link = async (bookingType: string, start: string) => {
    const booking = await api.book({ bookingType, start: `2026-06-16T${start}:00Z` });
    return { id: booking.id, url: booking.location?.joinUrl };
  };
  assert.equal((await link('own', '10:00')).url, 'https://meet.example/a');
  assert.equal((await link('own', '10:00')).url, 'https://meet.example/b');
  assert.equal((await link('both', '11:00')).url, 'https://meet.example/b');
  const made = await link('made', '12:00');
  assert.match(made.url!, new RegExp(`^https://meet.example/a/${made.id}/[\\w-]{22}$`));
  assert.deepEqual((await api.type('made')).locations, [{ id: 'v', kind: 'online', label: 'Video' }]);
});

test('where hosts are withheld, nothing names them and their ids are opaque and stable per type', async (t) => {
  const secret = (slug: string) => type(slug, 'round-robin', ['a', 'b'], { showHosts: false });
  const api = await openApi(t, { ...SETTINGS, bookingTypes: [secret('one'), secret('two')] } as TeamSettings);
  const one = await api.type('one');
  const two = await api.type('two');
  const ids = one.hosts.map(({ id }) => id);
  assert.equal(new Set([...ids, ...two.hosts.map(({ id }) => id), 'a', 'b']).size, 6);
  assert.deepEqual(one.groups, [{ need: 1, hosts: ids }]);
  assert.deepEqual(
    one.hosts,
    ids.map((id) => ({ id })),
  );
  const free = await api.availability('one', '2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z');
  assert.deepEqual(
    free.hosts?.map(({ id }) => id),
    ids,
  );
  const booking = await api.book({ bookingType: 'one', host: ids[1] });
  assert.deepEqual([booking.hosts, booking.contact], [[{ id: ids[1] }], { email: 'team@team.example' }]);
  assert.equal((await api.tryBook({ bookingType: 'one', host: 'a' })).status, 422);
  assert.doesNotMatch(JSON.stringify([one, free, booking]), /a@team|"A"|"B"/);
});

test('what waits for approval takes the time until it would start, and then expires', async (t) => {
  const approval = type('ask', 'round-robin', ['a', 'b'], {
    approval: true,
    window: { minNotice: 0 },
    durations: [30, 240],
  });
  const api = await openApi(t, { ...SETTINGS, bookingTypes: [approval] } as TeamSettings);
  const long = { bookingType: 'ask', duration: 240 };
  const waiting = await api.book(long);
  assert.equal(waiting.status, 'awaiting-approval');
  await api.book(long);
  assert.equal((await api.tryBook(long)).body.code, 'slot-taken');

  api.now = Date.parse('2026-06-16T10:00:00Z');
  const path = `/bookings/${waiting.id}`;
  const headers = { Authorization: `Bearer ${waiting.manage.token}` };
  assert.equal((await api.request<Booking>('GET', path, undefined, headers)).body.status, 'expired');
  const { hosts } = await api.availability('ask', '2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z');
  assert.deepEqual(
    hosts?.map(({ free }) => free),
    [
      [600, 1020],
      [600, 1020],
    ],
  );
  const later = { ...long, start: '2026-06-16T12:00:00Z' };
  await Promise.all([api.book(later), api.book(later)]);
  const records = await api.store.read('team', (view) => view.records('ask'));
  assert.deepEqual(
    records.map(({ live }) => live),
    [false, false, true, true],
  );
  const outbox = await api.store.read('team', (view) => view.outbox());
  assert.equal(outbox.filter(({ kind }) => kind === 'notify-expired').length, 2);
});

test('a booking is committed with what somebody has to be told', async (t) => {
  const api = await openApi(t);
  const { id } = await api.book({ bookingType: 'both' });
  const outbox = await api.store.read('team', (view) => view.outbox());
  assert.deepEqual(
    outbox.map(({ kind, booking }) => [kind, booking]),
    [
      ['notify-confirmed', id],
      ['calendar-write', id],
      ['webhook', id],
    ],
  );
  assert.deepEqual(outbox[1]?.payload['hosts'], ['b', 'a']);
});

test('a booking type that was renamed is found by its former name', async (t) => {
  const api = await openApi(t);
  await api.configure({ ...SETTINGS, bookingTypes: [{ ...type('talk', 'solo', ['a']), id: 'intro' }] } as TeamSettings);
  assert.equal((await api.book({ bookingType: 'intro' })).bookingType, 'talk');
});
