import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR, MINUTE } from '@team-booking/core/time';
import { keptCalendars } from '../../test/kept-calendars.ts';
import { ADMIN, hostActor } from '../../test/open-team.ts';

const TEN = Date.parse('2026-06-16T10:00:00Z');
const THREE = Date.parse('2026-06-16T15:00:00Z');
const AT_THREE = { start: THREE, end: THREE + 45 * MINUTE };

/** A booking that its host `a` has changed in their calendar. */
async function asked(
  change: Parameters<Awaited<ReturnType<typeof keptCalendars>>['changes']>[2],
  bookingType = 'intro',
) {
  const scene = await keptCalendars();
  const booking = await scene.team.book({ bookingType });
  const { id } = booking;
  await scene.write();
  scene.changes('a', id, change);
  await scene.read('a');
  assert.equal((await scene.asked()).length, 1);
  const letters = () => scene.mailer.letters.splice(0).map(({ kind, to, role }) => `${kind} ${role} ${to.address}`);
  letters();
  scene.written.length = 0;
  return { ...scene, booking, id, letters };
}

test('told to the visitor, a moved event moves its booking, whatever the hours are, and its host is not mailed', async () => {
  const late = { start: TEN + 12 * HOUR, end: TEN + 12 * HOUR + 45 * MINUTE };
  for (const actor of [ADMIN, hostActor('a')]) {
    const { team, id, booking, answer, write, read, asked: open, letters, event } = await asked(late);
    const body = { answer: 'tell-visitor', reason: 'Ada has the doctor in.' };
    const preview = await answer(id, 'a', { ...body, dryRun: true }, actor);
    assert.equal(preview.status, 200, JSON.stringify(preview.body));
    const { revision, ...effects } = preview.body;
    assert.deepEqual(effects, {
      booking: id,
      host: 'a',
      dryRun: true,
      time: {
        before: { start: booking.start, end: booking.end },
        after: { start: '2026-06-16T22:00:00Z', end: '2026-06-16T22:45:00Z' },
      },
      mails: [{ kind: 'notify-rescheduled', to: 'visitor' }],
      calendars: { put: ['a'], removed: [] },
    });
    assert.equal((await team.read(booking)).body.start, booking.start, 'nothing has happened');
    const sent = { parameters: { id, host: 'a' }, body, revision };
    assert.equal((await team.ask('answerQuestion', sent, actor)).status, 200);
    assert.deepEqual(await open(), []);
    assert.equal((await team.read(booking)).body.start, '2026-06-16T22:00:00Z');
    await write();
    assert.deepEqual(letters(), ['moved visitor ada@visitor.example']);
    assert.deepEqual([event('a', id)!.start, event('a', id)!.end], [late.start, late.end]);
    await read('a');
    assert.deepEqual(await open(), []);
    const story = (await team.ask('teamBooking', { parameters: { id } })).body.story.map(({ what }) => what);
    assert.ok(story.includes('found') && story.includes('reschedule'), story.join());
  }
});

test('told to the visitor, one that is gone, declined or called off cancels its booking, and its host is not mailed', async () => {
  for (const change of [null, { answer: 'declined' }, { status: 'cancelled' }] as const) {
    const { id, booking, answer, write, asked: open, letters, team, event } = await asked(change);
    const body = { answer: 'tell-visitor', reason: 'Ada is ill.' };
    const preview = (await answer(id, 'a', { ...body, dryRun: true })).body;
    assert.deepEqual(
      [preview.time.after, preview.mails, preview.calendars],
      [null, [{ kind: 'notify-cancelled', to: 'visitor' }], { put: [], removed: ['a'] }],
    );
    assert.equal((await answer(id, 'a', body)).status, 200);
    assert.equal((await team.read(booking)).body.status, 'cancelled');
    await write();
    assert.deepEqual(letters(), ['cancelled visitor ada@visitor.example']);
    assert.equal(event('a', id), null);
    assert.deepEqual(await open(), []);
  }
});

test('whoever else is in charge is mailed what becomes of it', async () => {
  const { id, answer, write, letters } = await asked(AT_THREE, 'both');
  const { body } = await answer(id, 'a', { answer: 'tell-visitor' });
  assert.deepEqual(body.mails, [
    { kind: 'notify-rescheduled', to: 'visitor' },
    { kind: 'notify-rescheduled', to: 'host', host: 'b' },
  ]);
  await write();
  assert.deepEqual(letters().toSorted(), ['moved host b@team.example', 'moved visitor ada@visitor.example']);
});

test('put back, an event stands as the booking does, with the next sequence, and nobody is mailed', async () => {
  for (const change of [AT_THREE, null, { answer: 'declined' }, { status: 'cancelled' }] as const) {
    const { id, booking, answer, write, read, written, asked: open, letters, team, event } = await asked(change);
    const preview = (await answer(id, 'a', { answer: 'put-back', dryRun: true })).body;
    assert.deepEqual([preview.mails, preview.calendars.put], [[], ['a']]);
    assert.equal((await open()).length, 1);
    assert.equal((await answer(id, 'a', { answer: 'put-back' })).status, 200);
    assert.deepEqual(await open(), []);
    await read('a');
    assert.deepEqual(await open(), [], 'it is about to be written');
    await write();
    assert.deepEqual(
      written.map(({ host, entry, before }) => [host, entry.sequence, before]),
      [['a', 1, false]],
    );
    assert.deepEqual(event('a', id), {
      uid: id,
      start: TEN,
      end: TEN + 30 * MINUTE,
      status: 'confirmed',
      answer: 'accepted',
    });
    await read('a');
    await write();
    assert.equal(written.length, 1, 'once');
    assert.deepEqual([await open(), letters()], [[], []]);
    assert.equal((await team.read(booking)).body.sequence, 0, 'the visitor has no other invitation');
  }
});

test('what was put back counts on from there, and is asked about again when it is changed again', async () => {
  const { team, id, booking, answer, write, read, written, asked: open, changes } = await asked(AT_THREE);
  await answer(id, 'a', { answer: 'put-back' });
  await write();
  changes('a', id, AT_THREE);
  await read('a');
  assert.equal((await open()).length, 1);
  await answer(id, 'a', { answer: 'put-back' });
  await write();
  await team.change(booking, 'reschedule', { start: '2026-06-16T12:00:00Z' });
  await write();
  assert.deepEqual(
    written.map(({ entry }) => entry.sequence),
    [1, 2, 3],
  );
});

test('put back while something else is written, it is written after that; and it is tried again where it fails', async () => {
  const { team, id, answer, write, read, written, says, asked: open, event } = await asked(AT_THREE);
  says(() => ({ kind: 'again', problem: 'There was no answer.', maybe: true }));
  const { revision } = (await team.ask('teamBooking', { parameters: { id } })).body;
  const attendee = { name: 'Ada King', email: 'ada@visitor.example' };
  await team.ask('editTeamBooking', { parameters: { id }, body: { attendee }, revision });
  await write();
  assert.ok(written.length > 0, 'it is under way');
  assert.equal((await answer(id, 'a', { answer: 'put-back' })).status, 200);
  await write();
  says(() => ({ kind: 'done' }));
  team.now += HOUR;
  await write();
  await write();
  assert.deepEqual([event('a', id)?.start, written.at(-1)?.before], [TEN, false]);
  await read('a');
  assert.deepEqual(await open(), []);
});

test('what is put back and stands there as before is asked about again', async () => {
  const { id, answer, write, read, asked: open } = await asked(null);
  await answer(id, 'a', { answer: 'put-back' });
  await write();
  await read('a', { events: [] });
  assert.equal((await open())[0]?.question.found, 'deleted');
});

test('given to the next host it leaves the calendar of the first', async () => {
  const { team, id, write, event, asked: open } = await asked({ answer: 'declined' }, 'call');
  const { hosts } = (await team.ask('reassign', { parameters: { id }, body: { from: 'a' } })).body;
  await write();
  assert.equal(event('a', id), null);
  assert.equal(event(hosts.after[0]!, id)?.start, TEN);
  assert.deepEqual(await open(), []);
});

test('a time that is not possible is refused, and nothing has changed', async () => {
  const cases = [
    [{ start: TEN - 24 * HOUR * 2, end: TEN - 24 * HOUR * 2 + 30 * MINUTE }, 'wrong-state'],
    [{ start: TEN, end: TEN + 24 * HOUR * 8 }, 'wrong-state'],
    [{ start: TEN, end: TEN + 10 }, 'wrong-state'],
    [{ start: TEN + HOUR, end: TEN + HOUR + 30 * MINUTE }, 'slot-taken'],
  ] as const;
  for (const [time, code] of cases) {
    const { team, id, booking, answer, asked: open } = await asked(time);
    if (code === 'slot-taken') {
      const { start, end } = { start: TEN + HOUR, end: TEN + HOUR + 30 * MINUTE };
      team.calendars.set('a', { state: 'fresh', asOf: team.now, busy: [{ start, end }] });
    }
    const { body } = await answer(id, 'a', { answer: 'tell-visitor' });
    assert.equal(body.code, code, JSON.stringify(body));
    assert.equal((await team.read(booking)).body.start, booking.start);
    assert.equal((await open()).length, 1);
  }
});

test('a host sets nobody else’s rules aside, and answers what they changed themselves; an admin answers everything', async () => {
  const odd = { start: TEN + 7 * MINUTE, end: TEN + 37 * MINUTE };
  const { team, id, booking, answer } = await asked(odd, 'both');
  const body = { answer: 'tell-visitor' };
  assert.equal((await answer(id, 'a', body, hostActor('b'))).body.code, 'forbidden');
  assert.equal((await answer(id, 'a', body, hostActor('c'))).body.code, 'not-found');
  const refused = (await answer(id, 'a', body, hostActor('a'))).body;
  assert.equal(refused.code, 'wrong-state');
  assert.match(refused.detail ?? '', /is no time at which bookings of this type start/);
  assert.equal((await answer(id, 'a', body)).status, 200);
  assert.equal((await team.read(booking)).body.start, '2026-06-16T10:07:00Z');
});

test('an answer is carried out once, only to what is asked, and only as it was previewed', async () => {
  const { team, id, answer, asked: open, changes, read } = await asked(AT_THREE);
  const body = { answer: 'tell-visitor' };
  const { revision } = (await answer(id, 'a', { ...body, dryRun: true })).body;
  changes('a', id, { start: THREE + HOUR, end: THREE + 2 * HOUR });
  await read('a');
  const late = await team.ask('answerQuestion', { parameters: { id, host: 'a' }, body, revision });
  assert.equal(late.body.code, 'changed-meanwhile');
  assert.equal((await open()).length, 1);
  assert.equal((await answer(id, 'a', body, ADMIN, 'k1')).status, 200);
  const again = await answer(id, 'a', body, ADMIN, 'k1');
  assert.deepEqual([again.status, again.body.time.after?.start], [200, '2026-06-16T16:00:00Z']);
  assert.equal((await answer(id, 'a', body)).body.code, 'wrong-state');
  assert.equal((await answer(id, 'b', { answer: 'put-back' })).body.code, 'wrong-state');
});

test('of two answers at the same moment one counts', async () => {
  const { id, answer, booking, team } = await asked(null);
  const both = await Promise.all([
    answer(id, 'a', { answer: 'put-back' }),
    answer(id, 'a', { answer: 'tell-visitor' }, hostActor('a')),
  ]);
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409]);
  const { status } = (await team.read(booking)).body;
  assert.equal(status, both[1]!.status === 200 ? 'cancelled' : 'confirmed');
});

test('the log says who has answered', async () => {
  const { team, id, answer } = await asked(null);
  await answer(id, 'a', { answer: 'put-back' }, hostActor('a'));
  const { items } = (await team.ask('audit', { query: { subject: `booking/${id}` } })).body;
  assert.deepEqual(
    items.map(({ verb, by }) => [verb, by.name]),
    [['answerQuestion', 'A']],
  );
});
