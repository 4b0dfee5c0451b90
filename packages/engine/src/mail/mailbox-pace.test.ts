import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR } from '@team-booking/core/time';
import { postOf } from '../../test/post-office.ts';
import { GUESTS, toldTeam } from '../../test/told-team.ts';
import { mailChannel } from './mail-channel.ts';
import { MailboxPace } from './mailbox-pace.ts';

const NOW = Date.UTC(2026, 5, 15, 6);

test('an address gets thirty letters at once, and then one an hour, whoever else is written to', () => {
  const pace = new MailboxPace(30);
  for (let i = 0; i < 30; i++) {
    assert.ok(pace.nextAt('Ann@visitor.example', NOW) <= NOW, `letter ${i}`);
    pace.wrote('ann@visitor.example', NOW);
  }
  assert.equal(pace.nextAt('ann@visitor.example', NOW), NOW + HOUR);
  assert.equal(pace.nextAt('a.nn+other@visitor.example', NOW), NOW + HOUR, 'by other names of the same mailbox');
  assert.ok(pace.nextAt('bea@visitor.example', NOW) <= NOW);
  assert.ok(pace.nextAt('ann@visitor.example', NOW + HOUR) <= NOW + HOUR);
  pace.wrote('ann@visitor.example', NOW + HOUR);
  assert.equal(pace.nextAt('ann@visitor.example', NOW + HOUR), NOW + 2 * HOUR);
  assert.equal(pace.nextAt('ann@visitor.example', NOW - 1000 * HOUR), NOW - 999 * HOUR, 'the clock was set back');
  const free = new MailboxPace(Infinity);
  for (let i = 0; i < 100; i++) free.wrote('ann@visitor.example', NOW);
  assert.ok(free.nextAt('ann@visitor.example', NOW) <= NOW);
});

test('a stranger whose address is booked with again and again gets a few letters; the rest waits, and is told as it ended', async () => {
  const team = await toldTeam('collective');
  const bookings = [];
  for (let i = 0; i < 40; i++) {
    const start = new Date(Date.UTC(2026, 5, 16, 8) + i * HOUR).toISOString();
    const { status, body } = await team.tryBook({ start });
    if (status === 201) bookings.push(body);
  }
  assert.ok(bookings.length > 35, String(bookings.length));
  const { mailer } = team;
  const { deliver: pass } = postOf(team, {
    channels: [mailChannel({ ...team.backend, mailer }, { pace: new MailboxPace(30) })],
  });
  const deliver = async () => {
    const before = mailer.letters.length;
    await pass();
    return mailer.letters.slice(before).filter(({ role }) => role === 'visitor');
  };
  const first = await deliver();
  assert.equal(first.length, 30);
  const told = new Set(first.map(({ booking }) => booking!.id));
  const late = bookings.filter(({ id }) => !told.has(id));
  for (const booking of late) await team.change(booking, 'cancel');
  for (let i = 0; i < 30; i++) {
    team.now += HOUR;
    assert.ok((await deliver()).length <= 1, 'one an hour');
  }
  assert.ok(
    !team.mailer.letters.some(({ role, booking }) => role === 'visitor' && late.some(({ id }) => id === booking!.id)),
  );
});

test('guests who are swapped over and over are written to by twenty a day', async () => {
  const team = await toldTeam('solo');
  const booking = await team.book({ guests: GUESTS });
  await team.hear();
  let strangers = 0;
  for (let i = 0; i < 20; i++) {
    const guests = [0, 1, 2, 3, 4].map((n) => ({ email: `stranger${i}.${n}@elsewhere.example` }));
    assert.equal((await team.change(booking, 'edit', { guests })).status, 200);
    strangers += (await team.hear()).filter(
      ({ to, kind }) => /stranger/.test(to.address) && kind === 'confirmed',
    ).length;
  }
  assert.ok(strangers >= 18 && strangers < 23, `${strangers}, with the two before them`);
  team.now += 24 * HOUR;
  const later = (await team.hear()).filter(({ kind, role }) => role === 'guest' && kind === 'confirmed');
  assert.deepEqual(
    later.map(({ to }) => to.address).toSorted(),
    [0, 1, 2, 3, 4].map((n) => `stranger19.${n}@elsewhere.example`),
    'whoever is among them at last hears of it',
  );
});
