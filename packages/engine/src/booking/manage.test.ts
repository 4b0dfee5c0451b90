import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/contract/team';
import { openTeam } from '../../test/open-team.ts';
import { SETTINGS, type } from '../testing/sample-team.ts';

test('the manage link has the token in its fragment, where no server sees it', async () => {
  const api = await openTeam();
  const { id, manage } = await api.book();
  const url = new URL(manage.url);
  assert.deepEqual(
    [url.origin, url.pathname, url.hash],
    ['https://book.example', `/call/manage/${id}`, `#${manage.token}`],
  );
});

test('cancelling frees the time and gives the turn back; doing it twice is no error', async () => {
  const api = await openTeam();
  const booking = await api.book();
  const cancelled = await api.change(booking, 'cancel', { reason: 'Ill' });
  assert.deepEqual([cancelled.status, cancelled.body.status, cancelled.body.sequence], [200, 'cancelled', 1]);
  const outbox = await api.store.read('team', (view) => view.outbox());
  assert.deepEqual(
    outbox.slice(3).map(({ kind }) => kind),
    ['notify-cancelled', 'calendar-remove', 'webhook'],
  );
  const again = await api.change(booking, 'cancel');
  assert.deepEqual([again.status, again.body], [200, cancelled.body]);
  assert.deepEqual(await api.store.read('team', (view) => view.outbox()), outbox);
  assert.equal((await api.book()).hosts[0]?.id, 'a');
});

test('it is too late to cancel after the deadline, and after the start', async () => {
  const strict = type('strict', 'solo', ['a'], { policy: { cancelUntil: 60 } });
  const api = await openTeam({ ...SETTINGS, bookingTypes: [strict, type('intro', 'solo', ['b'])] } as TeamSettings);
  const [one, two] = [await api.book({ bookingType: 'strict' }), await api.book({ bookingType: 'intro' })];
  api.now = Date.parse('2026-06-16T09:00:00Z');
  assert.equal((await api.change(one, 'cancel')).body.code, 'too-late');
  api.now = Date.parse('2026-06-16T10:00:00Z');
  assert.equal((await api.change(two, 'cancel')).body.code, 'too-late');
  api.now = Date.parse('2026-06-16T10:30:00Z');
  const over = await api.read(two);
  assert.deepEqual([over.body.status, over.body.policy], ['completed', { cancelUntil: null, rescheduleUntil: null }]);
});

test('details are changed one by one, the rest stays', async () => {
  const fields = [{ id: 'topic', type: 'text', label: 'Topic', required: true }];
  const locations = [
    { id: 'phone', kind: 'phone', label: 'Call', ask: 'phone' },
    { id: 'office', kind: 'in-person', label: 'Office', address: 'Street 1' },
  ];
  const form = type('form', 'solo', ['a'], { fields, locations, guests: { max: 1 } });
  const api = await openTeam({ ...SETTINGS, bookingTypes: [form] } as TeamSettings);
  const booking = await api.book({ bookingType: 'form', answers: { topic: 'x' }, location: { id: 'office' } });

  const named = await api.change(booking, 'edit', { attendee: { name: 'Grace' } });
  assert.deepEqual(named.body, { ...booking, attendee: { ...booking.attendee, name: 'Grace' }, sequence: 1 });
  const guests = [{ email: 'g@visitor.example' }];
  const more = await api.change(booking, 'edit', {
    guests,
    answers: { topic: 'y' },
    location: { id: 'phone', phone: '1' },
  });
  assert.deepEqual(
    [more.body.guests, more.body.answers, more.body.location?.phone, more.body.sequence],
    [guests, { topic: 'y' }, '1', 2],
  );
  const nothing = await api.change(booking, 'edit', { attendee: { name: 'Grace' } });
  assert.equal(nothing.body.sequence, 2);

  const wrong = await api.change(booking, 'edit', {
    guests: [...guests, ...guests],
    answers: { topic: '' },
    location: { id: 'x' },
  });
  assert.deepEqual(
    wrong.body.errors?.map(({ pointer }) => pointer),
    ['/guests', '/answers/topic', '/location/id'],
  );
  const hostile = await api.change(booking, 'edit', { attendee: { email: 'a@b>\r\nBcc: x@y' } });
  assert.deepEqual([hostile.status, hostile.body.errors?.[0]?.pointer], [422, '/attendee/email']);
});

test('questions that were added later do not prevent other changes', async () => {
  const api = await openTeam();
  const booking = await api.book({ bookingType: 'intro' });
  const fields = [{ id: 'new', type: 'text', label: 'New', required: true }];
  await api.configure({ ...SETTINGS, bookingTypes: [type('intro', 'solo', ['a'], { fields })] } as TeamSettings);
  assert.equal((await api.change(booking, 'edit', { attendee: { name: 'Grace' } })).status, 200);
  assert.equal((await api.change(booking, 'edit', { answers: {} })).body.errors?.[0]?.pointer, '/answers/new');
});

test('a booking that is over or cancelled is not edited', async () => {
  const api = await openTeam();
  const [one, two] = [await api.book(), await api.book()];
  await api.change(one, 'cancel');
  assert.equal((await api.change(one, 'edit', { attendee: { name: 'X' } })).body.code, 'wrong-state');
  api.now = Date.parse('2026-06-16T10:00:00Z');
  assert.equal((await api.change(two, 'edit', { attendee: { name: 'X' } })).body.code, 'too-late');
});
