import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/contract/team';
import { openTeam } from '../../test/open-team.ts';
import { host, REQUEST, SETTINGS, type } from '../testing/sample-team.ts';

test('only times on the grid, within the window and of an offered length can be booked', async () => {
  const api = await openTeam();
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

test('a host whom visitors may not ask for is refused wherever one is named, but the team may still name them', async () => {
  const closed = type('call', 'round-robin', ['a', 'b'], { hostChoice: 'none' });
  const api = await openTeam({ ...SETTINGS, bookingTypes: [closed] } as TeamSettings);
  const pointers = ({ body }: { body: { errors?: { pointer: string }[] } }) => body.errors?.map((one) => one.pointer);
  const call = { bookingType: 'call' };
  assert.deepEqual(pointers(await api.tryBook({ ...call, host: 'a' })), ['/host']);
  const { start, duration } = REQUEST;
  assert.deepEqual(pointers(await api.hold({ ...call, start, duration, host: 'a' })), ['/host']);
  const booking = await api.book(call);
  const move = { start: '2026-06-16T11:00:00Z' };
  assert.deepEqual(pointers(await api.change(booking, 'reschedule', { ...move, host: 'b' })), ['/host']);
  assert.equal((await api.change(booking, 'reschedule', move)).status, 200);
  const asked = 'from=2026-06-16T00:00:00Z&to=2026-06-17T00:00:00Z&host=a';
  assert.deepEqual(pointers(await api.tryAvailability('call', asked)), ['?host']);
  const { locale, timeZone, attendee } = REQUEST;
  const body = { bookingType: 'call', start: '2026-06-16T12:00:00Z', duration, locale, timeZone, attendee, host: 'a' };
  const given = await api.ask('bookForVisitor', { body, key: 'k' });
  assert.deepEqual(
    given.body.hosts.map(({ id }) => id),
    ['a'],
    JSON.stringify(given.body),
  );
});

test('a form is validated against its questions, and all errors are reported at once', async () => {
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
  const api = await openTeam({ ...SETTINGS, bookingTypes: [form] } as TeamSettings);
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

test('a join link is the host’s own, the owner’s in a collective, or made for the booking', async () => {
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
  const api = await openTeam(settings);
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
