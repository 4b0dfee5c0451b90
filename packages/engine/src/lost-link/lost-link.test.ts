import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, HOUR, MINUTE } from '@team-booking/core/time';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { pillar, postOf } from '../../test/post-office.ts';
import { deliveriesOf } from '../delivery/delivery.ts';
import { MailboxPace } from '../mail/mailbox-pace.ts';
import { lostLinkChannel } from './lost-link-channel.ts';
import { lostLink } from './lost-link.ts';

async function begin(pace = new MailboxPace(Infinity)) {
  const mailer = pillar();
  const team = await openTeam(undefined, { mailer });
  const { deliver } = postOf(team, { channels: [lostLinkChannel({ ...team.backend, mailer }, { pace })] });
  const ask = (email: string) => lostLink(team.backend, { email }, team.now);
  return { mailer, team, deliver, ask };
}

const book = (team: OpenTeam, email: string, start: string, more: object = {}) =>
  team.book({ attendee: { name: 'Ada', email }, start, ...more });
const stored = (team: OpenTeam) =>
  team.store.read('team', async (view) => {
    const kinds = await view.documentKinds();
    return (await Promise.all(kinds.map((kind) => view.documents({ kind })))).flat();
  });

test('whoever asks gets the links of their coming bookings, a letter each, at the address of the booking', async () => {
  const { mailer, team, deliver, ask } = await begin();
  const first = await book(team, 'Ada@example.com', '2026-06-16T10:00:00Z');
  const second = await book(team, 'ada@example.com', '2026-06-18T10:00:00Z');
  const cancelled = await book(team, 'ada@example.com', '2026-06-17T10:00:00Z');
  await team.change(cancelled, 'cancel');
  await book(team, 'bob@example.com', '2026-06-19T10:00:00Z', { guests: [{ email: 'ada@example.com' }] });
  assert.deepEqual(await ask('ADA@example.com'), {});
  await deliver();
  assert.deepEqual(
    mailer.letters.map(({ kind, to, links, invite }) => [kind, to.address, links.manage, invite]).toSorted(),
    [
      ['lost-link', 'Ada@example.com', first.manage.url, null],
      ['lost-link', 'ada@example.com', second.manage.url, null],
    ],
  );
  assert.deepEqual(mailer.letters.map(({ booking }) => booking?.id).toSorted(), [first.id, second.id].toSorted());
  const { links } = mailer.letters[0]!;
  assert.deepEqual(Object.keys(links).toSorted(), ['cancel', 'manage', 'reschedule']);
  const noted = (await stored(team)).filter(({ kind }) => kind === 'message');
  assert.deepEqual(
    noted.map(({ body }) => body['state']),
    ['sent', 'sent'],
  );
  assert.deepEqual(await team.store.read('team', (view) => deliveriesOf(view, first.id)), []);
});

test('the same is answered and stored for an address that has no bookings, and nothing is sent', async () => {
  const { mailer, team, deliver, ask } = await begin();
  await book(team, 'ada@example.com', '2026-06-16T10:00:00Z');

  assert.deepEqual(await ask('ada@example.com'), await ask('eve@example.com'));
  const after = await stored(team);
  assert.equal(after.filter(({ kind }) => kind === 'delivery').length, 2);
  await deliver();
  assert.deepEqual(
    mailer.letters.map(({ to }) => to.address),
    ['ada@example.com'],
  );
  const left = JSON.stringify(await stored(team));
  assert.ok(!left.includes('eve@example.com'), 'nothing is kept of an address that was typed');
});

test('an address is written to once in ten minutes and three times a day, however often it is asked for', async () => {
  const { mailer, team, deliver, ask } = await begin();
  await book(team, 'ada@example.com', '2026-06-19T10:00:00Z');
  const begun = team.now;
  for (; team.now < begun + DAY; team.now += 5 * MINUTE) {
    await ask('ada@example.com');
    await deliver();
  }
  assert.equal(mailer.letters.length, 3);
  team.now = begun + DAY;
  await ask('Ada@Example.com');
  await deliver();
  assert.equal(mailer.letters.length, 4);
  assert.equal(new Set(mailer.letters.map(({ id }) => id)).size, 4);
});

test('a letter that may have arrived is the same when it is sent again; of a booking that is cancelled meanwhile there is none', async () => {
  const { mailer, team, deliver, ask } = await begin();
  const booking = await book(team, 'ada@example.com', '2026-06-19T10:00:00Z');
  mailer.answer = () => ({ kind: 'again', problem: '-', maybe: true });
  await ask('ada@example.com');
  await deliver();
  team.now += 30 * MINUTE;
  await deliver();
  assert.equal(mailer.tried.length, 2);
  assert.equal(new Set(mailer.tried.map(({ id }) => id)).size, 1);
  await team.change(booking, 'cancel');
  mailer.answer = () => ({ kind: 'done' });
  team.now += 60 * MINUTE;
  await deliver();
  assert.equal(mailer.tried.length, 2);
  const left = await stored(team);
  assert.deepEqual(
    left.filter(({ kind }) => kind === 'message' || kind === 'delivery'),
    [],
  );
});

test('names of one mailbox do not fill it: what is too much comes later', async () => {
  const { mailer, team, deliver, ask } = await begin(new MailboxPace(2));
  for (const i of [1, 2, 3]) {
    await book(team, `ada+${i}@example.com`, `2026-06-1${5 + i}T10:00:00Z`);
    await ask(`ada+${i}@example.com`);
  }
  await deliver();
  assert.equal(mailer.letters.length, 2);
  team.now += HOUR;
  await deliver();
  assert.equal(mailer.letters.length, 3);
});

test('whoever books under the name of an address does not crowd out whose it is', async () => {
  const { mailer, team, deliver, ask } = await begin();
  let booked = 0;
  for (let at = Date.parse('2026-06-16T08:00:00Z'); booked < 120; at += 30 * MINUTE) {
    const attendee = { name: 'ada@example.com', email: 'eve@example.com' };
    const { status } = await team.tryBook({ attendee, start: new Date(at).toISOString() });
    if (status === 201) booked += 1;
  }
  const last = await book(team, 'ada@example.com', '2026-07-10T10:00:00Z');
  await ask('ada@example.com');
  await deliver();
  assert.deepEqual(
    mailer.letters.map(({ booking }) => booking?.id),
    [last.id],
  );
});
