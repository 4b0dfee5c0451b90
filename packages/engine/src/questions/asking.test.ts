import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR, MINUTE } from '@team-booking/core/time';
import { keptCalendars, WRITTEN } from '../../test/kept-calendars.ts';
import { hostActor } from '../../test/open-team.ts';
import { startsOf } from '../../test/starts.ts';
import { host } from '../testing/sample-team.ts';
import { MovedTimes } from './moved-times.ts';

const THREE = Date.parse('2026-06-16T15:00:00Z');
const AT_THREE = { start: THREE, end: THREE + 30 * MINUTE };
const DAY = ['2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z'] as const;

/** A booking with `a` that stands in their calendar. */
async function booked(bookingType = 'intro') {
  const scene = await keptCalendars();
  const booking = await scene.team.book({ bookingType });
  await scene.write();
  await scene.read('a');
  assert.deepEqual(await scene.asked(), []);
  return { ...scene, booking, id: booking.id };
}

test('what a host makes of a booking in their calendar is asked about, and no longer once it is undone there', async () => {
  for (const [change, found, stands] of [
    [AT_THREE, 'moved', { start: '2026-06-16T15:00:00Z', end: '2026-06-16T15:30:00Z' }],
    [null, 'deleted', null],
    [{ answer: 'declined' }, 'declined', { start: '2026-06-16T10:00:00Z', end: '2026-06-16T10:30:00Z' }],
    [{ status: 'cancelled' }, 'cancelled', { start: '2026-06-16T10:00:00Z', end: '2026-06-16T10:30:00Z' }],
  ] as const) {
    const { changes, read, asked, event, events, id, team } = await booked();
    const before = event('a', id)!;
    changes('a', id, change);
    await read('a');
    const [item, ...more] = await asked();
    assert.ok(item && more.length === 0, found);
    assert.deepEqual(item.question, {
      host: 'a',
      calendar: 'work',
      found,
      stands,
      since: new Date(team.now).toISOString().replace('.000', ''),
    });
    assert.equal(item.booking.id, id);
    assert.deepEqual(item.remedies, [{ verb: 'answerQuestion', parameters: { id, host: 'a' } }], 'nobody else has it');
    const shown = (await team.ask('teamBooking', { parameters: { id } })).body;
    assert.deepEqual(shown.questions, [item.question]);
    const lines = shown.story.filter(({ what }) => what === 'found');
    assert.deepEqual(
      lines.map(({ calendar }) => calendar),
      [{ host: 'a', id: 'work', done: found, ...(found === 'moved' && { stands }) }],
    );
    events.set(`a ${id}`, before);
    await read('a');
    assert.deepEqual(await asked(), [], found);
  }
});

test('it is asked once, kept over a restart, and asked anew when the host changes it once more', async () => {
  const { changes, read, asked, restart, id } = await booked();
  changes('a', id, AT_THREE);
  await read('a');
  const [first] = await asked();
  await read('a');
  restart();
  await read('a');
  assert.deepEqual(await asked(), [first]);
  changes('a', id, { start: THREE + HOUR, end: THREE + 2 * HOUR });
  await read('a');
  const [second, ...more] = await asked();
  assert.equal(more.length, 0);
  assert.equal(second?.question.stands?.start, '2026-06-16T16:00:00Z');
  assert.notEqual(second.question.since, first?.question.since);
});

test('what is no difference is none: other readings, copies, and an event that is right beside another', async () => {
  const { changes, read, asked, events, event, id } = await booked();
  changes('a', id, { status: 'tentative', answer: null });
  await read('a');
  await read('b');
  await read('a', { calendar: 'private', events: [] });
  await read('a', { events: [], from: 0, to: Date.parse('2026-06-16T10:15:00Z') });
  await read('a', { events: [{ ...event('a', id)!, ...AT_THREE }, event('a', id)!] });
  assert.deepEqual(await asked(), []);
  events.clear();
  await read('a', { to: Date.parse('2026-06-16T10:15:00Z') });
  assert.deepEqual(await asked(), [], 'it ends before the booking does');
  await read('a');
  assert.equal((await asked()).length, 1);
});

test('a calendar that was read before an entry was surely written says nothing of it', async () => {
  const scene = await keptCalendars();
  const { team, write, read, asked, says, events } = scene;
  const early = { asOf: team.now, events: [] };
  says(() => ({ kind: 'again', problem: 'There was no answer.', maybe: true }));
  await team.book({ bookingType: 'intro' });
  await write();
  await read('a', { events: [] });
  assert.deepEqual(await asked(), [], 'it is being written');
  says(() => ({ kind: 'done' }));
  team.now += HOUR;
  await write();
  await read('a', early);
  assert.deepEqual(await asked(), [], 'read before');
  events.clear();
  await read('a');
  assert.equal((await asked())[0]?.question.found, 'deleted', 'a write that was lost is noticed');
});

test('another calendar that has the id of the one before is not asked about, one that is read with another password is', async () => {
  const { team, events, read, asked } = await booked();
  const hosts = (source: string) =>
    ['a', 'b', 'c'].map((id) => host(id, { calendars: [{ id: 'work', source, writes: true }] }));
  await team.configure({ ...WRITTEN, hosts: hosts('caldavs://u:p@other.example/work/') } as typeof WRITTEN);
  events.clear();
  await read('a');
  assert.deepEqual(await asked(), []);
  await team.configure({ ...WRITTEN, hosts: hosts('caldavs://u:secret@dav.example/work/') } as typeof WRITTEN);
  await read('a', { asOf: team.now + 1 });
  await read('a', { from: 0 });
  assert.equal((await asked()).length, 1);
});

test('what is written and deleted between two readings is noticed by the second', async () => {
  const { team, write, read, asked, events } = await keptCalendars();
  await read('a');
  await team.book({ bookingType: 'intro' });
  await read('a', { asOf: team.now });
  await write();
  events.clear();
  await read('a');
  assert.equal((await asked())[0]?.question.found, 'deleted');
});

test('what was written long after it was booked, and deleted at once, is noticed five minutes later', async () => {
  const { team, write, read, asked, events } = await keptCalendars();
  await team.book({ bookingType: 'intro' });
  team.now += 10 * MINUTE;
  await read('a');
  await write();
  events.clear();
  await read('a');
  assert.deepEqual(await asked(), [], 'the calendar says what it did');
  team.now += 4 * MINUTE;
  await read('a');
  assert.equal((await asked())[0]?.question.found, 'deleted');
});

test('a clock that was set back keeps nobody from noticing', async () => {
  const { team, changes, read, asked, id } = await booked();
  team.now -= 3 * HOUR;
  changes('a', id, null);
  await read('a');
  assert.equal((await asked()).length, 1);
});

test('a difference that a first look could not tell is found by the next, though the calendar says the same', async () => {
  const { team, changes, write, read, asked, booking, id } = await booked();
  await team.change(booking, 'reschedule', { start: '2026-06-16T12:00:00Z' });
  await write();
  changes('a', id, AT_THREE);
  team.now -= MINUTE;
  await read('a');
  assert.deepEqual(await asked(), [], 'it was written just now');
  await read('a');
  assert.equal((await asked()).length, 1);
});

test('a question goes when its booking changes its time or its hosts, is cancelled, or begins, and when the calendar is not written any more', async () => {
  type Scene = Awaited<ReturnType<typeof booked>>;
  const ends: Readonly<Record<string, (scene: Scene) => unknown>> = {
    moved: ({ team, booking }) => team.change(booking, 'reschedule', { start: '2026-06-16T12:00:00Z' }),
    cancelled: ({ team, booking }) => team.change(booking, 'cancel'),
    reassigned: ({ team, id }) => team.ask('reassign', { parameters: { id }, body: {} }),
    begun: ({ team }) => (team.now = Date.parse('2026-06-16T10:00:00Z')),
    'not written': ({ team }) =>
      team.configure({ ...WRITTEN, hosts: ['a', 'b', 'c'].map((one) => host(one)) } as typeof WRITTEN),
  };
  for (const [how, end] of Object.entries(ends)) {
    const scene = await booked('call');
    const { changes, read, asked, team, id } = scene;
    changes('a', id, AT_THREE);
    await read('a');
    const [item] = await asked();
    assert.deepEqual(
      item?.remedies.map(({ verb }) => verb),
      ['answerQuestion', 'reassign'],
    );
    await end(scene);
    assert.deepEqual(await asked(), [], how);
    await scene.write();
    await read('b');
    const kept = await team.store.read('team', (view) => view.documents({ kind: 'calendar-question' }));
    assert.deepEqual(kept, [], `${how}: nothing is left of it`);
  }
});

test('a booking that moves at the moment when its calendar is compared is not asked about', async () => {
  const { team, changes, read, asked, booking, id } = await booked();
  changes('a', id, AT_THREE);
  await Promise.all([read('a'), team.change(booking, 'reschedule', { start: '2026-06-16T12:00:00Z' })]);
  assert.deepEqual(await asked(), []);
});

test('until it is answered its host is busy where the event stands, and where the booking is', async () => {
  const { team, changes, read, id, booking } = await booked();
  const startsAt = async (time: string) =>
    (await startsOf(team, 'intro', 30, DAY)).includes(`2026-06-16T${time}:00.000Z`);
  assert.equal(await startsAt('15:00'), true);
  changes('a', id, AT_THREE);
  await read('a');
  assert.equal(await startsAt('15:00'), false);
  assert.equal(await startsAt('15:30'), true);
  assert.equal(await startsAt('10:00'), false);
  assert.equal((await team.tryBook({ bookingType: 'intro', start: '2026-06-16T15:00:00Z' })).body.code, 'slot-taken');
  const moved = await team.change(booking, 'reschedule', { start: '2026-06-16T15:00:00Z' });
  assert.equal(moved.status, 200, 'its own event is not in its way');
  assert.equal(await startsAt('10:00'), true);
});

test('who is busy by it is told to whoever looks at availability, and to another process', async () => {
  const { team, changes, read, id } = await booked();
  const backend = { store: team.store, team: 'team' };
  const other = new MovedTimes(backend, () => team.now);
  const told: (readonly string[])[] = [];
  other.onChange((hosts) => void told.push(hosts));
  await other.load();
  assert.equal(other.version(['a']), '');
  changes('a', id, AT_THREE);
  await read('a');
  await other.load();
  assert.deepEqual(told, [['a']]);
  assert.notEqual(other.version(['a']), '');
  assert.equal(other.version(['b']), '');
  const busy = other.beside(() => new Map())(['a', 'b'], 0, 1);
  assert.deepEqual([...busy.keys()], ['a']);
  const closed = other.beside(() => new Map([['a', { state: 'closed' } as const]]))(['a'], 0, 1);
  assert.deepEqual(closed.get('a'), { state: 'closed' });
  assert.ok(other.isChangedBy({ times: null, hosts: [], configured: false, bookings: [id], documents: [] }));
  assert.ok(!other.isChangedBy({ times: null, hosts: [], configured: false, bookings: [], documents: ['note'] }));
});

test('a host is asked about what they changed themselves, and nobody is mailed meanwhile', async () => {
  const { changes, read, asked, write, mailer, id } = await booked('both');
  const before = mailer.letters.length;
  changes('a', id, null);
  await read('a');
  await write();
  assert.equal((await asked(hostActor('a'))).length, 1);
  assert.equal((await asked(hostActor('b'))).length, 0);
  assert.equal(mailer.letters.length, before);
});

test('it is told by the stream of changes', async () => {
  const { team, changes, read, id } = await booked();
  const told: string[] = [];
  const { feed } = team.backend;
  const actor = hostActor('a');
  const end = feed!.listen(actor, ({ what }) => void told.push(...what));
  changes('a', id, null);
  await read('a');
  await new Promise((resolve) => setTimeout(resolve, 0));
  for (let i = 0; i < 200 && !told.includes('waiting'); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  end();
  assert.ok(told.includes('waiting') && told.includes('bookings'), told.join());
});
