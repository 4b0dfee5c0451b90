import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/contract/team';
import { DAY, HOUR, MINUTE } from '@team-booking/core/time';
import { attend } from '../attendance/attend.ts';
import { mailChannel } from './mail-channel.ts';
import { remindAnewChannel } from './remind-anew.ts';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { pillar, postOf, type Pillar } from '../../test/post-office.ts';
import { host, SETTINGS, type } from '../testing/sample-team.ts';

const START = Date.parse('2026-06-17T10:00:00Z');

async function begin(settings: object = {}, team?: object) {
  const mailer = pillar();
  const bookingTypes = [type('call', 'round-robin', ['a', 'b'], { window: { horizon: 600_000 }, ...settings })];
  const opened = await openTeam({ ...SETTINGS, bookingTypes, ...team } as TeamSettings, { mailer });
  return { mailer, team: opened, ...postOf(opened) };
}

/** Lets time go by, and looks as often as is asked. */
async function until(end: number, { team, deliver }: { team: OpenTeam; deliver: () => Promise<void> }, step = HOUR) {
  await deliver();
  while (team.now < end) {
    team.now = Math.min(end, team.now + step);
    await deliver();
  }
}

const reminders = ({ letters }: Pillar) =>
  letters
    .filter(({ kind }) => kind === 'reminder')
    .map(({ role, at }) => [role, new Date(at).toISOString().slice(5, 16)] as const);

test('visitor and guests are reminded a day before; whoever is in charge only if it is asked for', async () => {
  const one = await begin();
  await one.team.book({ start: '2026-06-17T10:00:00Z', guests: [{ email: 'guest@example.com' }] });
  await until(START + DAY, one);
  assert.deepEqual(reminders(one.mailer).toSorted(), [
    ['guest', '06-16T10:00'],
    ['visitor', '06-16T10:00'],
  ]);

  const two = await begin({ hostReminders: true, reminders: [{ before: 60 }] });
  await two.team.book({ start: '2026-06-17T10:00:00Z' });
  await until(START + DAY, two);
  assert.deepEqual(reminders(two.mailer).toSorted(), [
    ['host', '06-17T09:00'],
    ['visitor', '06-17T09:00'],
  ]);
});

test('a reminder has links to say that one will be there, to move and to cancel, and no invitation', async () => {
  const one = await begin();
  const { manage } = await one.team.book({ start: '2026-06-17T10:00:00Z' });
  await until(START, one);
  const letter = one.mailer.letters.at(-1)!;
  assert.deepEqual([letter.kind, letter.invite], ['reminder', null]);
  assert.deepEqual(Object.keys(letter.links).toSorted(), ['attend', 'cancel', 'manage', 'reschedule']);
  assert.equal(letter.links.manage, manage.url);
  const stored = await one.team.store.read('team', async (view) => {
    const kinds = await view.documentKinds();
    return JSON.stringify(await Promise.all(kinds.map((kind) => view.documents({ kind }))));
  });
  assert.ok(!stored.includes(manage.token));
  assert.ok(!stored.includes(new URL(letter.links.attend!).searchParams.get('t')!));
});

test('nobody is reminded of what was booked later than the reminder, nor without any lead times', async () => {
  const late = await begin();
  late.team.now = START - 23 * HOUR;
  await late.team.book({ start: '2026-06-17T10:00:00Z' });
  await until(START + HOUR, late);
  assert.deepEqual(reminders(late.mailer), []);

  const none = await begin({ reminders: [] });
  await none.team.book({ start: '2026-06-17T10:00:00Z' });
  await until(START + HOUR, none);
  assert.deepEqual(reminders(none.mailer), []);
});

test('what is cancelled is not reminded of, nor what still waits for approval', async () => {
  const one = await begin();
  const booking = await one.team.book({ start: '2026-06-17T10:00:00Z' });
  await one.deliver();
  one.team.now = START - DAY;
  await one.team.change(booking, 'cancel');
  await until(START + HOUR, one);
  assert.deepEqual(reminders(one.mailer), []);
  assert.equal(one.mailer.letters.at(-1)?.kind, 'cancelled');

  const waits = await begin({ approval: true });
  await waits.team.book({ start: '2026-06-17T10:00:00Z' });
  await until(START + HOUR, waits);
  assert.deepEqual(reminders(waits.mailer), []);
});

test('a reminder that may have left is not sent again once the booking is cancelled, moved or begun', async () => {
  for (const change of ['cancel', 'reschedule', 'nothing'] as const) {
    const one = await begin();
    const booking = await one.team.book({ start: '2026-06-17T10:00:00Z' });
    await one.deliver();
    one.mailer.answer = () => ({ kind: 'again', problem: 'The line broke.', maybe: true });
    one.team.now = START - DAY;
    await one.deliver();
    assert.equal(one.mailer.tried.at(-1)?.kind, 'reminder');
    const before = one.mailer.tried.length;
    if (change === 'nothing') one.team.now = START;
    else await one.team.change(booking, change, change === 'cancel' ? {} : { start: '2026-06-18T10:00:00Z' });
    one.mailer.answer = () => ({ kind: 'done' });
    await until(one.team.now + 3 * HOUR, one, 10 * MINUTE);
    const after = one.mailer.tried.slice(before).map(({ kind }) => kind);
    assert.ok(!after.includes('reminder'), `${change}: ${after.join()}`);
  }
});

test('a reminder moves with its booking, also where there was one for the time before', async () => {
  const one = await begin();
  const booking = await one.team.book({ start: '2026-06-17T10:00:00Z' });
  await until(START - DAY, one);
  assert.equal(reminders(one.mailer).length, 1);
  await one.team.change(booking, 'reschedule', { start: '2026-06-19T12:00:00Z' });
  await until(START + 3 * DAY, one);
  assert.deepEqual(reminders(one.mailer), [
    ['visitor', '06-16T10:00'],
    ['visitor', '06-18T12:00'],
  ]);
});

test('what is moved to less than the lead time ahead needs no reminder: it was told just now', async () => {
  const one = await begin();
  const booking = await one.team.book({ start: '2026-06-19T10:00:00Z' });
  await until(START - 3 * HOUR, one);
  await one.team.change(booking, 'reschedule', { start: '2026-06-17T10:00:00Z' });
  await until(START + HOUR, one);
  assert.deepEqual(reminders(one.mailer), []);
});

test('an edit or another host makes no reminder more or less', async () => {
  const one = await begin({ reminders: [{ before: 1440 }, { before: 120 }] });
  const booking = await one.team.book({ start: '2026-06-17T10:00:00Z' });
  await until(START - 5 * HOUR, one);
  await one.team.change(booking, 'edit', { attendee: { name: 'Ada Lovelace' } });
  await one.team.ask('reassign', { parameters: { id: booking.id }, body: {} });
  await until(START, one);
  assert.deepEqual(reminders(one.mailer), [
    ['visitor', '06-16T10:00'],
    ['visitor', '06-17T08:00'],
  ]);
});

test('whoever has said that they will be there is not asked again, until it is moved; their guests are reminded', async () => {
  const one = await begin({ reminders: [{ before: 1440 }, { before: 120 }] });
  const guests = [{ email: 'guest@example.com' }];
  const booking = await one.team.book({ start: '2026-06-17T10:00:00Z', guests });
  await until(START - DAY, one);
  await attend(one.team.backend, { id: booking.id, token: booking.manage.token }, one.team.now);
  await until(START - HOUR, one);
  assert.deepEqual(reminders(one.mailer).toSorted(), [
    ['guest', '06-16T10:00'],
    ['guest', '06-17T08:00'],
    ['visitor', '06-16T10:00'],
  ]);
  await one.team.change(booking, 'reschedule', { start: '2026-06-19T10:00:00Z' });
  await until(START + 2 * DAY, one);
  assert.deepEqual(
    reminders(one.mailer)
      .filter(([role]) => role === 'visitor')
      .map(([, at]) => at),
    ['06-16T10:00', '06-18T10:00', '06-19T08:00'],
  );
});

test('after a pause everybody is reminded once, whatever was missed', async () => {
  const one = await begin({ reminders: [{ before: 1440 }, { before: 720 }, { before: 60 }] });
  await one.team.book({ start: '2026-06-17T10:00:00Z' });
  await one.deliver();
  one.team.now = START - 2 * HOUR;
  await until(START, one);
  assert.deepEqual(reminders(one.mailer), [
    ['visitor', '06-17T08:00'],
    ['visitor', '06-17T09:00'],
  ]);
});

for (const [zone, start, at] of [
  ['Europe/Berlin', '2026-10-25T08:00:00Z', '10-24T07:00'],
  ['America/New_York', '2026-11-01T14:00:00Z', '10-31T13:00'],
  ['Australia/Lord_Howe', '2026-10-03T22:00:00Z', '10-02T22:30'],
] as const) {
  test(`over a change of the clocks in ${zone} a reminder comes at nine o’clock by its reader’s clock`, async () => {
    const hours = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }];
    const one = await begin({}, { hosts: [host('a', { hours }), host('b', { hours })] });
    one.team.now = Date.parse(start) - 3 * DAY;
    await one.team.book({ start, timeZone: zone });
    await until(Date.parse(start), one, 10 * MINUTE);
    assert.deepEqual(reminders(one.mailer), [['visitor', at]]);
    const shown = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' });
    assert.equal(shown.format(new Date(`2026-${at}:00Z`)), shown.format(new Date(start)));
  });
}

test('lead times that are changed concern bookings that were made before, however many', async () => {
  const office = await begin({ durations: [15], slot: { step: 15, timeZone: 'UTC' } });
  const { team, mailer } = office;
  const channels = [mailChannel({ ...team.backend, mailer }), remindAnewChannel()];
  const { deliver } = postOf(team, { channels });
  const booked = { duration: 15 };
  for (let i = 0; i < 60; i++) {
    const start = START + (i % 15) * 15 * MINUTE + (i < 30 ? 0 : DAY);
    await team.book({ ...booked, start: new Date(start).toISOString() });
  }
  await deliver();
  const { revision } = (await team.ask('teamBookingType', { parameters: { id: 'call' } })).body;
  const body = { reminders: [{ before: 2880 }] };
  const { status } = await team.ask('changeBookingType', { parameters: { id: 'call' }, revision, body });
  assert.equal(status, 200);
  await deliver();
  team.now = START - 2 * DAY + 15 * 15 * MINUTE;
  await deliver();
  assert.equal(reminders(mailer).length, 30);
  team.now += DAY;
  await deliver();
  assert.equal(reminders(mailer).length, 60);
  await until(START + 3 * DAY, { team, deliver });
  assert.equal(reminders(mailer).length, 60, 'and the former ones are not kept');
});
