import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Booking } from '@team-booking/contract';
import { openAct } from '../acts/open-act.ts';
import { GUESTS, PRICE, toldTeam, type ToldTeam } from '../../test/told-team.ts';
import { bookingNumber } from '../booking/booking-number.ts';
import { payLink } from '../payment/pay-link.ts';
import { newPerson, personRow } from '../people/person.ts';
import type { Letter } from './letter.ts';

const START = Date.parse('2026-06-16T10:00:00Z');
const MINUTES = 60_000;
const OTHER_DAY = { start: '2026-06-17T10:00:00Z' };

const ofRole = (letters: readonly Letter[], role: Letter['role']): Letter => {
  const found = letters.find((letter) => letter.role === role);
  assert.ok(found, `no letter to a ${role}`);
  return found;
};
const hear = async (team: ToldTeam, role: Letter['role']) => ofRole(await team.hear(), role);

const FIELDS = [
  { id: 'why', type: 'text', label: 'Why?', required: false },
  { id: 'how', type: 'select', label: 'How?', required: false, options: [{ value: 'a', label: 'Alone' }] },
  {
    id: 'what',
    type: 'checkboxes',
    label: 'What?',
    required: false,
    options: [
      { value: 'x', label: 'The X' },
      { value: 'y', label: 'The Y' },
    ],
  },
  { id: 'sure', type: 'checkbox', label: 'Sure?', required: false },
];
const PHONE = [{ id: 'phone', kind: 'phone', label: 'By phone', ask: 'phone' }];

test('each reads in their language and zone, and what is their business', async () => {
  const team = await toldTeam('solo', { fields: FIELDS, locations: PHONE });
  const attendee = { name: 'Ada Lovelace', email: 'ada@visitor.example', phone: '+49 30 1' };
  const answers = { sure: true, what: ['y', 'x'], how: 'a', why: 'The engine' };
  const booking = await team.book({ attendee, answers, guests: GUESTS, location: { id: 'phone', phone: '+49 30 2' } });
  const letters = await team.hear();
  const [visitor, guest, inCharge] = (['visitor', 'guest', 'host'] as const).map((role) => ofRole(letters, role)) as [
    Letter,
    Letter,
    Letter,
  ];

  for (const { locale, timeZone } of [visitor, guest]) assert.deepEqual([locale, timeZone], ['de', 'Europe/Berlin']);
  assert.deepEqual([inCharge.locale, inCharge.timeZone], ['en', 'America/New_York']);
  for (const { booking: about } of letters) {
    assert.deepEqual([about?.start, about?.end], [START, START + 30 * MINUTES]);
    assert.deepEqual([about?.number, about?.title, about?.hosts], [bookingNumber(booking.id), 'The call', ['A']]);
    assert.deepEqual(about?.guests, GUESTS);
  }
  assert.deepEqual(visitor.to, { name: 'Ada Lovelace', address: 'ada@visitor.example' });
  assert.deepEqual(visitor.team.contact, { name: 'A', email: 'a@team.example' });
  assert.deepEqual(visitor.booking?.answers, []);
  assert.deepEqual(guest.booking?.answers, []);
  assert.deepEqual(inCharge.booking?.answers, [
    { label: 'Why?', value: 'The engine' },
    { label: 'How?', value: 'Alone' },
    { label: 'What?', value: 'The Y, The X' },
    { label: 'Sure?', value: '✓' },
  ]);

  assert.equal(inCharge.booking?.visitor.phone, '+49 30 1');
  assert.equal(inCharge.booking?.location?.phone, '+49 30 2');
  assert.equal(visitor.invite?.location, '+49 30 2');
  for (const { booking: about } of letters.filter(({ role }) => role === 'guest')) {
    assert.deepEqual([about?.visitor.phone, about?.location], [null, { kind: 'phone', label: 'By phone' }]);
  }
  assert.ok(!JSON.stringify(guest).includes('+49'), 'a number is nothing to guests');
});

test('a host reads in their own language, else in that of the team, else in English', async () => {
  for (const [locale, known, expected] of [
    [undefined, [], 'en'],
    ['fr', [], 'fr'],
    ['fr', [{ email: 'a@team.example', host: 'a', locale: 'ja' }], 'ja'],
    ['fr', [{ email: 'private@a.example', host: 'a', locale: 'ja' }], 'ja'],
    ['fr', [{ email: 'private@a.example', host: 'b', locale: 'ja' }], 'fr'],
    ['fr', [{ email: 'a@team.example', host: 'a', locale: null }], 'fr'],
  ] as const) {
    const team = await toldTeam('solo', {}, locale && { locale });
    await team.store.write('team', async (transaction) => {
      for (const { email, host, locale: own } of known) {
        const person = { ...newPerson({ email, name: 'A', role: 'host', host }, 0), settings: { locale: own } };
        await transaction.putDocument(personRow(person));
      }
    });
    await team.book();
    assert.equal((await hear(team, 'host')).locale, expected);
  }
});

test('the visitor manages, pays and books again by their links; guests and hosts do not', async () => {
  const team = await toldTeam('solo', { payment: PRICE });
  const booking = await team.book({ guests: GUESTS });
  const pay = await hear(team, 'visitor');
  assert.equal(pay.links.manage, booking.manage.url);
  assert.equal(pay.links.pay, payLink(team.backend, booking.id));
  assert.deepEqual(pay.booking?.price, { amount: 4000, currency: 'EUR', until: team.now - 10_000 + 15 * MINUTES });
  await team.pay(booking);
  const confirmed = await team.hear();
  assert.equal(ofRole(confirmed, 'visitor').links.manage, booking.manage.url);
  assert.equal(ofRole(confirmed, 'visitor').links.pay, undefined);
  assert.equal(ofRole(confirmed, 'visitor').booking?.price, null);
  const { open, ...others } = ofRole(confirmed, 'host').links;
  assert.deepEqual(others, {});
  const { pathname, searchParams } = new URL(open!);
  assert.equal(pathname, `/call/act/${booking.id}`);
  const opened = await openAct(team.backend, { id: booking.id, token: searchParams.get('t')! }, team.now);
  assert.equal(opened.role, 'host');
  assert.equal(opened.booking?.id, booking.id, 'it opens without signing in');
  for (const { role, links } of confirmed) if (role === 'guest') assert.deepEqual(links, {});

  await team.change(booking, 'cancel');
  const cancelled = await team.hear();
  assert.deepEqual(ofRole(cancelled, 'visitor').links, { 'book-again': 'https://book.example/call' });
  assert.deepEqual(ofRole(cancelled, 'visitor').booking?.refund, { amount: 4000, currency: 'EUR' });
  assert.equal(ofRole(cancelled, 'guest').booking?.refund, null, 'who paid is their business');
});

test('a manage link in a letter is one that works', async () => {
  const team = await toldTeam('solo');
  const booking = await team.book();
  const { links } = await hear(team, 'visitor');
  const token = new URL(links.manage!).hash.slice(1);
  assert.equal((await team.read({ ...booking, manage: { ...booking.manage, token } })).status, 200);
});

test('what only those with a link may book, nobody is sent to book again', async () => {
  const team = await toldTeam('solo', { payment: PRICE });
  await team.book();
  await team.hear();
  await team.store.write('team', async (transaction) => {
    const config = (await transaction.team())!;
    const bookingTypes = config.bookingTypes.map((one) => ({ ...one, linkOnly: true }));
    await transaction.putTeam({ ...config, bookingTypes });
  });
  await team.lapse(15);
  const letter = await hear(team, 'visitor');
  assert.deepEqual([letter.kind, letter.links], ['not-paid', {}]);
});

test('whoever moves, declines or cancels gives a reason to the other side; that of a reassignment is for hosts', async () => {
  const reasons = async (team: ToldTeam) =>
    Object.fromEntries((await team.hear()).map(({ role, kind, booking }) => [`${role} ${kind}`, booking?.reason]));

  const moved = await toldTeam('round-robin');
  const booking = await moved.book({ guests: GUESTS });
  await moved.hear();
  await moved.change(booking, 'reschedule', { ...OTHER_DAY, reason: 'My train' });
  assert.deepEqual(await reasons(moved), { 'visitor moved': null, 'guest moved': null, 'host moved': 'My train' });
  await moved.act('moveTeamBooking', booking, { start: '2026-06-18T10:00:00Z', reason: 'Our train' });
  assert.deepEqual(await reasons(moved), {
    'visitor moved': 'Our train',
    'guest moved': null,
    'host moved': 'Our train',
  });
  await moved.act('reassign', booking, { reason: 'They are ill' });
  assert.deepEqual(await reasons(moved), {
    'visitor reassigned': null,
    'guest reassigned': null,
    'host no-longer-yours': 'They are ill',
    'host yours-now': 'They are ill',
  });
  await moved.change(booking, 'cancel', { reason: 'No more need' });
  assert.deepEqual(await reasons(moved), {
    'visitor cancelled': null,
    'guest cancelled': null,
    'host cancelled': 'No more need',
  });

  const declined = await toldTeam('solo', { approval: true });
  const asked = await declined.book();
  await declined.hear();
  await declined.act('decline', asked, { reason: 'Too soon' });
  assert.deepEqual(await reasons(declined), { 'visitor declined': 'Too soon' });

  const cancelled = await toldTeam('solo');
  const kept = await cancelled.book();
  await cancelled.hear();
  await cancelled.act('cancelTeamBooking', kept, { reason: 'No room' });
  assert.deepEqual(await reasons(cancelled), { 'visitor cancelled': 'No room', 'host cancelled': 'No room' });
});

test('who is moved reads the time that they knew', async () => {
  const team = await toldTeam('solo', { approval: true });
  const booking = await team.book();
  const before = { start: START, end: START + 30 * MINUTES };
  const requested = await team.hear();
  for (const { booking: about } of requested) {
    assert.deepEqual([about?.before, about?.approveUntil], [null, START]);
  }
  await team.change(booking, 'reschedule', OTHER_DAY);
  for (const { booking: about } of await team.hear()) {
    assert.deepEqual([about?.before, about?.start], [before, Date.parse(OTHER_DAY.start)]);
    assert.equal(about?.approveUntil, Date.parse(OTHER_DAY.start));
  }
  await team.act('approve', booking);
  for (const { booking: about } of await team.hear())
    assert.deepEqual([about?.before, about?.approveUntil], [null, null]);
  await team.change(booking, 'reschedule', { start: booking.start });
  for (const { booking: about } of await team.hear()) assert.equal(about?.before?.start, Date.parse(OTHER_DAY.start));
});

test('whose booking is given away reads of the time that was theirs', async () => {
  const team = await toldTeam('round-robin');
  const booking = await team.book();
  await team.hear();
  await team.change(booking, 'reschedule', OTHER_DAY);
  await team.act('reassign', booking, {});
  const letters = await team.hear();
  const times = Object.fromEntries(letters.map(({ kind, booking: about }) => [kind, about?.start]));
  const now = Date.parse(OTHER_DAY.start);
  assert.deepEqual(times, { moved: now, 'no-longer-yours': START, 'yours-now': now });
  const { links } = letters.find(({ kind }) => kind === 'no-longer-yours')!;
  assert.deepEqual(links, {}, 'they do not see it any more');
});

test('who is declined reads the three free times that are nearest to the one they wanted', async () => {
  const team = await toldTeam('solo', { approval: true, slot: { step: 60, timeZone: 'UTC' } });
  const booking = await team.book();
  await team.book({ start: '2026-06-16T11:00:00Z' });
  await team.hear();
  await team.act('decline', booking);
  const { booking: about, links } = await hear(team, 'visitor');
  assert.deepEqual(
    about?.otherTimes.map((time) => new Date(time).toISOString().slice(0, 16)),
    ['2026-06-16T08:00', '2026-06-16T09:00', '2026-06-16T12:00'],
  );
  assert.deepEqual(links, { 'book-again': 'https://book.example/call' });
});

test('money that comes back later is told once more', async () => {
  const team = await toldTeam('solo', { payment: PRICE });
  const booking = await team.book();
  await team.hear();
  await team.change(booking, 'cancel');
  assert.equal((await hear(team, 'visitor')).booking?.refund, null);
  await team.pay(booking);
  const [letter, ...others] = await team.hear();
  assert.deepEqual(others, []);
  assert.deepEqual([letter?.kind, letter?.invite], ['cancelled', null]);
  assert.deepEqual(letter?.booking?.refund, { amount: 4000, currency: 'EUR' });
  assert.deepEqual(await team.hear(), []);
});

test('each refund is told once, with what is new in it', async () => {
  const team = await toldTeam('solo', { payment: PRICE });
  const booking = await team.book();
  await team.pay(booking);
  await team.hear();
  for (const which of ['second', 'third']) await team.pay(booking, which);
  const [refunded, ...others] = await team.hear();
  assert.deepEqual(others, []);
  assert.deepEqual([refunded?.kind, refunded?.booking?.refund], ['refunded', { amount: 8000, currency: 'EUR' }]);
  await team.pay(booking, 'fourth');
  await team.change(booking, 'reschedule', { start: '2026-06-17T10:00:00Z' });
  const moved = await hear(team, 'visitor');
  assert.deepEqual([moved.kind, moved.booking?.refund], ['moved', { amount: 4000, currency: 'EUR' }]);
  await team.change(booking, 'cancel');
  const cancelled = await hear(team, 'visitor');
  assert.deepEqual([cancelled.kind, cancelled.booking?.refund], ['cancelled', { amount: 4000, currency: 'EUR' }]);
});

test('how to join is told once it is certain that it takes place', async () => {
  const locations = [{ id: 'room', kind: 'online', label: 'Video call', joinUrl: 'https://meet.example/{host}' }];
  const team = await toldTeam('solo', { approval: true, locations });
  const booking = await team.book();
  assert.deepEqual(booking.location, { kind: 'online', label: 'Video call' });
  assert.deepEqual((await hear(team, 'visitor')).booking?.location, booking.location);
  await team.act('approve', booking);
  const joinUrl = 'https://meet.example/a';
  assert.deepEqual((await hear(team, 'visitor')).booking?.location, { ...booking.location, joinUrl });
});

test('who has paid for what nobody approves, or the team declines, reads what comes back', async () => {
  for (const [kind, end] of [
    ['not-approved', (team: ToldTeam) => team.lapse(28 * 60)],
    ['declined', (team: ToldTeam, booking: Booking) => team.act('decline', booking)],
  ] as const) {
    const team = await toldTeam('solo', { payment: PRICE, approval: true });
    const booking = await team.book();
    await team.pay(booking);
    await team.hear();
    await end(team, booking);
    const letter = await hear(team, 'visitor');
    assert.equal(letter.kind, kind);
    assert.deepEqual(letter.booking?.refund, { amount: 4000, currency: 'EUR' });
  }
});

test('an invitation is from the team, of whom it concerns, at where it takes place', async () => {
  const team = await toldTeam('collective', {
    locations: [{ id: 'room', kind: 'online', label: 'Video call', joinUrl: 'https://meet.example/{host}' }],
  });
  const booking = await team.book({ guests: GUESTS });
  const { invite } = await hear(team, 'guest');
  assert.deepEqual(invite, {
    method: 'REQUEST',
    uid: booking.id,
    sequence: 0,
    stamp: team.now - 10_000,
    start: START,
    end: START + 30 * MINUTES,
    organizer: { name: 'Team', address: 'booking@team.example' },
    attendees: [
      { name: 'Ada Lovelace', address: 'ada@visitor.example', accepted: false },
      { name: null, address: 'bo@guest.example', accepted: false },
      { name: 'Cy', address: 'cy@guest.example', accepted: false },
      { name: 'A', address: 'a@team.example', accepted: true },
      { name: 'B', address: 'b@team.example', accepted: true },
    ],
    summary: 'The call',
    location: 'https://meet.example/a',
  });
});

test('a team says it in its own words where it has some', async () => {
  const team = await toldTeam('solo');
  const words = { subject: 'Passt!', text: 'Bis bald.' };
  await team.store.write('team', (transaction) =>
    transaction.putDocument({ kind: 'template', id: 'confirmed/visitor/de', ref: '', at: 0, body: words }),
  );
  await team.book();
  const letters = await team.hear();
  assert.deepEqual(ofRole(letters, 'visitor').template, words);
  assert.equal(ofRole(letters, 'host').template, null);
});

test('texts of the team are in the language of the reader, where it has written them in it', async () => {
  const translations = { de: { title: 'Der Anruf', locations: { phone: { label: 'Am Telefon' } } } };
  const team = await toldTeam('solo', { locations: PHONE, translations });
  const booking = await team.book({ guests: GUESTS, location: { id: 'phone', phone: '+49 30 2' } });
  const letters = await team.hear();
  const said = (role: Letter['role']) => {
    const about = ofRole(letters, role)?.booking;
    return [about?.title, about?.location?.label];
  };
  assert.equal(booking.title, 'Der Anruf');
  assert.equal(booking.location?.label, 'Am Telefon');
  assert.deepEqual(said('visitor'), ['Der Anruf', 'Am Telefon']);
  assert.deepEqual(said('guest'), ['Der Anruf', 'Am Telefon']);
  assert.deepEqual(said('host'), ['The call', 'By phone']);
});
