import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, SECOND } from '@team-booking/core/time';
import { postOf } from '../../test/post-office.ts';
import { GUESTS, toldTeam, type ToldTeam } from '../../test/told-team.ts';
import type { Sent } from '../delivery/channel.ts';
import { DEAD_LETTER, deadLetterOf } from '../delivery/dead-letter.ts';
import { deliveriesOf, newDelivery } from '../delivery/delivery.ts';
import { mailChannel } from './mail-channel.ts';
import type { MailPlan } from './mail-plan.ts';
import { MESSAGE } from './sent-message.ts';

const VISITOR = 'ada@visitor.example';
const HOST = 'a@team.example';
const OTHER_DAY = { start: '2026-06-17T10:00:00Z' };
const DONE: Sent = { kind: 'done' };
const busy = (maybe: boolean): Sent => ({ kind: 'again', problem: 'The server is busy.', maybe });

const sentTo = ({ mailer }: ToldTeam, address: string) => mailer.letters.filter(({ to }) => to.address === address);
const triedTo = ({ mailer }: ToldTeam, address: string) => mailer.tried.filter(({ to }) => to.address === address);
const deliveries = ({ store }: ToldTeam, id: string) => store.read('team', (view) => deliveriesOf(view, id));
const documents = ({ store }: ToldTeam, kind: string) => store.read('team', (view) => view.documents({ kind }));

/** Waits until so many letters were handed in. */
async function begun({ mailer }: ToldTeam, count: number): Promise<void> {
  while (mailer.tried.length < count) await new Promise(setImmediate);
}

test('what a process did not get to store, another one sends again, as the same letter', async () => {
  const team = await toldTeam('solo');
  const booking = await team.book();
  const never = Promise.withResolvers<Sent>();
  team.mailer.answer = (letter) => {
    team.mailer.letters.push(letter);
    return never.promise;
  };
  const dying = postOf(team);
  await dying.deliverer.pass();
  await begun(team, 2);
  team.mailer.answer = () => DONE;
  // What was changed meanwhile is told afterwards.
  await team.change(booking, 'edit', { attendee: { name: 'Ada L.' } });
  await team.hear();
  assert.equal(triedTo(team, VISITOR).length, 1, 'until then it may still be on its way');
  team.now += 30 * SECOND;
  await team.hear();
  const [first, again, changed, ...others] = sentTo(team, VISITOR);
  assert.deepEqual(again, first);
  assert.equal(changed?.kind, 'updated');
  assert.deepEqual(others, []);
});

test('a letter that was put off is the same one when it is tried again, unless it says something else', async () => {
  const team = await toldTeam('solo');
  await team.book();
  team.mailer.answer = () => busy(false);
  await team.hear();
  team.mailer.answer = () => DONE;
  team.now += 30 * SECOND;
  await team.hear();
  const ids = triedTo(team, VISITOR).map(({ id }) => id);
  assert.ok(ids.length >= 2);
  assert.equal(new Set(ids).size, 1);
});

test('what may have arrived is repeated as it was; what certainly did not is told as it ended', async () => {
  for (const maybe of [true, false]) {
    const team = await toldTeam('solo');
    const booking = await team.book();
    team.mailer.answer = () => busy(maybe);
    await postOf(team).deliver();
    team.mailer.answer = () => DONE;
    await team.change(booking, 'reschedule', OTHER_DAY);
    team.now += 5 * SECOND;
    await team.hear();
    const [tried] = triedTo(team, VISITOR);
    const letters = sentTo(team, VISITOR);
    assert.deepEqual(
      letters.map(({ kind }) => kind),
      maybe ? ['confirmed', 'moved'] : ['confirmed'],
    );
    assert.equal(letters[0]?.booking?.start, Date.parse(maybe ? booking.start : OTHER_DAY.start));
    if (maybe) assert.deepEqual(letters[0], tried);
    else assert.notEqual(letters[0]?.id, tried?.id, 'another letter has another id');
  }
});

test('two processes tell everybody once', async () => {
  const team = await toldTeam('round-robin');
  const two = [postOf(team, { random: Math.random }), postOf(team, { random: Math.random })];
  const starts = ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00'];
  for (const time of starts) await team.book({ start: `2026-06-16T${time}:00Z`, guests: GUESTS });
  for (let i = 0; i < 40; i++) {
    await Promise.all(two.map(({ deliverer }) => deliverer.pass()));
    await Promise.all(two.map(({ deliverer }) => deliverer.settled()));
    team.now += 300;
  }
  const ids = team.mailer.tried.map(({ id }) => id);
  assert.equal(ids.length, starts.length * 4);
  assert.equal(new Set(ids).size, ids.length);
});

test('letters of different kinds, versions, readers and bookings never share an id', async () => {
  const team = await toldTeam('solo', { approval: true });
  const one = await team.book({ guests: GUESTS });
  const other = await team.book({ ...OTHER_DAY, guests: GUESTS });
  await team.hear();
  // Not confirmed yet, so it stays the version that it is.
  for (const start of ['2026-06-18T10:00:00Z', '2026-06-19T10:00:00Z', '2026-06-18T10:00:00Z']) {
    await team.change(one, 'reschedule', { start });
    await team.hear();
  }
  for (const booking of [one, other]) await team.act('approve', booking);
  await team.hear();
  for (const guests of [[], GUESTS, [], GUESTS]) {
    await team.change(one, 'edit', { guests });
    await team.hear();
  }
  const ids = team.mailer.letters.map(({ id }) => id);
  assert.ok(ids.length > 25);
  assert.equal(new Set(ids).size, ids.length);
});

test('a letter that is refused is not tried again, and what comes after it is told', async () => {
  const team = await toldTeam('solo');
  const booking = await team.book();
  team.mailer.answer = ({ role }) =>
    role === 'visitor' ? { kind: 'refused', problem: 'There is no such mailbox.' } : DONE;
  await team.hear();
  team.mailer.answer = () => DONE;
  await team.change(booking, 'reschedule', OTHER_DAY);
  await team.hear();
  assert.deepEqual(
    triedTo(team, VISITOR).map(({ kind }) => kind),
    ['confirmed', 'moved'],
  );
  const [dead, ...others] = (await documents(team, DEAD_LETTER)).map(deadLetterOf);
  assert.deepEqual(others, []);
  assert.deepEqual([dead?.receiver, dead?.problem], ['visitor', 'There is no such mailbox.']);
  assert.equal((dead!.plan as MailPlan).kind, 'confirmed');
});

test('an address that never accepted anything is not told that it is no longer invited', async () => {
  const team = await toldTeam('solo');
  const booking = await team.book({ guests: [GUESTS[0]!] });
  team.mailer.answer = ({ role }) => (role === 'host' ? DONE : { kind: 'refused', problem: 'No such mailbox.' });
  await team.hear();
  team.mailer.answer = () => DONE;
  const before = team.mailer.tried.length;
  await team.change(booking, 'edit', { attendee: { email: 'ada@right.example' }, guests: [GUESTS[1]!] });
  await team.hear();
  assert.deepEqual(
    team.mailer.tried
      .slice(before)
      .map(({ to, kind }) => `${to.address} ${kind}`)
      .toSorted(),
    [`${HOST} updated`, 'ada@right.example confirmed', `${GUESTS[1]!.email} confirmed`].toSorted(),
  );
});

test('what nobody accepts is given up after days, and so it is said', async () => {
  const team = await toldTeam('solo', { window: { minNotice: 0, horizon: 60 * 24 * 30 } });
  await team.book({ start: '2026-06-24T10:00:00Z' });
  team.mailer.answer = () => busy(false);
  for (let i = 0; i < 80; i++) {
    await team.hear();
    team.now += DAY / 20;
  }
  assert.equal((await documents(team, DEAD_LETTER)).length, 2);
  const states = (await documents(team, MESSAGE)).map(({ body }) => [body['role'], body['state'], body['problem']]);
  assert.deepEqual(states.toSorted(), [
    ['host', 'failed', 'The server is busy.'],
    ['visitor', 'failed', 'The server is busy.'],
  ]);
});

test('what was sent is noted, without anybody’s address', async () => {
  const team = await toldTeam('solo');
  const { id } = await team.book({ guests: [{ email: 'bo@guest.example' }] });
  await team.hear();
  const noted = await documents(team, MESSAGE);
  assert.ok(!JSON.stringify(noted).includes('@'));
  assert.ok(noted.every(({ ref }) => ref === id));
  assert.deepEqual(noted.map(({ body }) => [body['kind'], body['role'], body['state']].join(' ')).toSorted(), [
    'confirmed guest sent',
    'confirmed visitor sent',
    'new-booking host sent',
  ]);
  assert.deepEqual(noted.map((one) => one.id).toSorted(), team.mailer.letters.map((letter) => letter.id).toSorted());
});

test('what is stored until it is sent holds no secret', async () => {
  const team = await toldTeam('solo', { payment: { amount: 1, currency: 'EUR', provider: 'till' } });
  const booking = await team.book();
  team.mailer.answer = () => busy(true);
  await team.hear();
  const { links } = triedTo(team, VISITOR)[0]!;
  assert.ok(links.manage?.includes(booking.manage.token));
  const stored = JSON.stringify(await deliveries(team, booking.id));
  assert.ok(stored.includes(VISITOR));
  const payToken = new URL(links.pay!).searchParams.get('t')!;
  for (const secret of [booking.manage.token, payToken, '#']) assert.ok(!stored.includes(secret), secret);
});

test('who is erased is told nothing more, and is in nothing that waits; guests lose the event', async () => {
  const team = await toldTeam('solo');
  const booking = await team.book({ guests: GUESTS });
  await team.hear();
  team.mailer.answer = () => busy(true);
  await team.change(booking, 'edit', { attendee: { name: 'Ada Quux', phone: '+49 30 5550137' } });
  await team.hear();
  const { status } = await team.ask('eraseVisitor', { body: { email: VISITOR, cancel: true } });
  assert.equal(status, 200);
  const stored = JSON.stringify([await deliveries(team, booking.id), await documents(team, DEAD_LETTER)]);
  assert.ok(!/\bada\b|quux|5550137/i.test(stored), stored);
  team.mailer.answer = () => DONE;
  const before = team.mailer.tried.length;
  team.now += 60 * SECOND;
  await team.hear();
  team.now += 60 * SECOND;
  await team.hear();
  const later = team.mailer.tried.slice(before);
  assert.deepEqual(
    later.map(({ to, kind }) => `${to.address} ${kind}`).toSorted(),
    [`${HOST} cancelled`, ...GUESTS.map(({ email }) => `${email} cancelled`)].toSorted(),
  );
  assert.ok(!/\bada\b|quux|5550137|erased\.invalid/i.test(JSON.stringify(later.map(({ to, invite }) => [to, invite]))));
});

test('who is erased while a letter is on its way does not come back with it', async () => {
  const team = await toldTeam('solo');
  const booking = await team.book();
  const slow = Promise.withResolvers<Sent>();
  team.mailer.answer = () => slow.promise;
  const { deliverer } = postOf(team);
  await deliverer.pass();
  await begun(team, 2);
  await team.ask('eraseVisitor', { body: { email: VISITOR, cancel: true } });
  slow.resolve(busy(true));
  await deliverer.settled();
  const stored = await deliveries(team, booking.id);
  assert.equal(stored.length, 2);
  assert.ok(!/\bada\b|lovelace/i.test(JSON.stringify(stored)));
});

test('who is erased just before a letter leaves does not get it', async () => {
  const team = await toldTeam('solo');
  const booking = await team.book();
  const { mailer } = team;
  const channel = mailChannel({ ...team.backend, mailer });
  const delivery = newDelivery({ channel: 'mail', receiver: 'visitor', subject: booking.id }, { due: team.now });
  const planned = await team.store.read('team', (view) => channel.plan(view, delivery, team.now));
  assert.ok(planned.kind === 'send');
  await team.ask('eraseVisitor', { body: { email: VISITOR, cancel: true } });
  const { plan } = planned;
  const sent = await channel.send({ delivery, plan, now: team.now, signal: new AbortController().signal });
  assert.deepEqual(mailer.tried, []);
  const known = await team.store.write('team', (transaction) =>
    channel.settle(transaction, { delivery, plan, sent, givenUp: false, now: team.now }),
  );
  assert.equal(known, null, 'they have heard nothing');
  assert.deepEqual(await documents(team, MESSAGE), []);
});

test('a guest who is erased is in no letter that waits', async () => {
  const team = await toldTeam('solo');
  const booking = await team.book({ guests: GUESTS });
  team.mailer.answer = () => busy(true);
  await postOf(team).deliver();
  await team.ask('eraseVisitor', { body: { email: GUESTS[0]!.email } });
  assert.ok(!JSON.stringify(await deliveries(team, booking.id)).includes(GUESTS[0]!.email));
  team.mailer.answer = () => DONE;
  for (let i = 0; i < 4; i++) {
    team.now += 60 * SECOND;
    await team.hear();
  }
  const addresses = team.mailer.letters.map(({ to }) => to.address);
  const left = [HOST, VISITOR, GUESTS[1]!.email];
  assert.deepEqual([...new Set(addresses)].toSorted(), left.toSorted());
  for (const { invite } of team.mailer.letters) {
    assert.ok(!invite?.attendees.some(({ address }) => !left.includes(address)));
  }
});
