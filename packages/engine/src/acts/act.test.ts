import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { PRICE, toldTeam } from '../../test/told-team.ts';
import { host, SETTINGS, type } from '../testing/sample-team.ts';
import { teamSurface } from '../team-surface/team-surface.ts';
import { actToken, readActToken, type ActingRole } from './act-token.ts';
import { actUrl } from './act-url.ts';
import { openAct } from './open-act.ts';

const VISITOR: ActingRole = { role: 'visitor' };
const A: ActingRole = { role: 'host', host: 'a' };

const rowOf = async (team: OpenTeam, id: string) => (await team.store.read('team', (view) => view.booking(id)))!;
const tokenFor = async (team: OpenTeam, id: string, who: ActingRole) =>
  actToken(team.backend.key, 'team', await rowOf(team, id), who);
const open = async (team: OpenTeam, id: string, token: string) =>
  openAct(team.backend, { id, token }, team.now).catch((refused: { code: string }) => refused.code);

const bookingTypes = [type('call', 'round-robin', ['a', 'b'], { approval: true })];
const WAITS = { ...SETTINGS, hosts: [host('a'), host('b')], bookingTypes } as TeamSettings;

test('a link opens its booking for whom it was made, and nothing else', async () => {
  const team = await openTeam();
  const [one, two] = [await team.book(), await team.book({ start: '2026-06-16T12:00:00Z' })];
  const token = await tokenFor(team, one.id, VISITOR);
  const opened = await open(team, one.id, token);
  assert.ok(typeof opened === 'object' && opened.role === 'visitor');
  assert.equal(opened.booking.id, one.id);
  assert.equal(await open(team, two.id, token), 'unauthorized');
  assert.equal(await open(team, 'none', token), 'not-found');
  assert.equal(await open(team, one.id, one.manage.token), 'unauthorized', 'a manage token is none of these');
  assert.equal((await team.read({ ...one, manage: { ...one.manage, token } })).status, 401, 'nor the other way round');
  for (const other of [
    '',
    'v',
    'v.',
    'h.a',
    'h.a.',
    'h.%.x',
    `${token}x`,
    token.slice(2),
    token.replace('v.', 'h.a.'),
  ]) {
    assert.equal(await open(team, one.id, other), 'unauthorized', other);
  }
});

test('a host’s link is theirs: nobody makes another’s or a visitor’s of it', async () => {
  const team = await openTeam(WAITS);
  const { id, hosts } = await team.book({ host: 'a' });
  assert.equal(hosts[0]?.name, 'a'.toUpperCase());
  const row = await rowOf(team, id);
  const token = await tokenFor(team, id, A);
  assert.deepEqual(readActToken(team.backend.key, 'team', row, token), A);
  assert.equal(readActToken(team.backend.key, 'team', row, token.replace('h.a.', 'h.b.')), null);
  assert.equal(readActToken(team.backend.key, 'team', row, token.replace('h.a.', 'v.')), null);
  assert.equal(readActToken(team.backend.key, 'other', row, token), null);
  assert.equal(readActToken(team.backend.key, 'team', { ...row, tokenVersion: row.tokenVersion + 1 }, token), null);
});

test('whoever approves by a link is the host, to the log and to the story, also where nobody signs in for them', async () => {
  const team = await openTeam(WAITS);
  const { id } = await team.book({ host: 'a' });
  const opened = await open(team, id, await tokenFor(team, id, A));
  assert.ok(typeof opened === 'object' && opened.role === 'host' && opened.booking);
  assert.equal(opened.booking.action, 'approve');
  const surface = teamSurface(team.backend, opened.actor, () => team.now);
  const approved = await surface.approve({ id, key: 'k', revision: opened.booking.revision });
  assert.equal(approved.status, 'confirmed');
  const last = approved.story.at(-1)!;
  assert.deepEqual([last.what, last.by], ['approve', { kind: 'team', id: 'host-a', name: 'A' }]);
  const { items } = (await team.ask('audit', {})).body;
  assert.deepEqual([items[0]?.verb, items[0]?.by.name], ['approve', 'A']);
});

test('of a booking that was given to somebody else, its former host sees nothing any more', async () => {
  const team = await openTeam(WAITS);
  const { id } = await team.book({ host: 'a' });
  const token = await tokenFor(team, id, A);
  const { status } = await team.ask('reassign', { parameters: { id }, body: { to: 'b' } });
  assert.equal(status, 200);
  const opened = await open(team, id, token);
  assert.ok(typeof opened === 'object' && opened.role === 'host');
  assert.equal(opened.booking, null);
  const surface = teamSurface(team.backend, opened.actor, () => team.now);
  await assert.rejects(async () => surface.approve({ id, key: 'k', revision: null }), { code: 'not-found' });
});

test('an address has the act and no manage token', async () => {
  const team = await openTeam();
  const booking = await team.book();
  const url = new URL(actUrl(team.backend, 'call', await rowOf(team, booking.id), VISITOR)('cancel'));
  assert.equal(url.pathname, `/call/act/${booking.id}`);
  assert.deepEqual([url.searchParams.get('do'), url.hash], ['cancel', '']);
  assert.ok(!url.href.includes(booking.manage.token));
  assert.equal(typeof (await open(team, booking.id, url.searchParams.get('t')!)), 'object');
});

test('a visitor’s links end with their address: what went to another one leads nowhere', async () => {
  const team = await openTeam();
  const booking = await team.book();
  const token = await tokenFor(team, booking.id, VISITOR);
  await team.change(booking, 'edit', { attendee: { email: 'ADA@visitor.example' } });
  assert.equal(typeof (await open(team, booking.id, token)), 'object', 'it is the same address');
  await team.change(booking, 'edit', { attendee: { email: 'ada@elsewhere.example' } });
  assert.equal(await open(team, booking.id, token), 'unauthorized');
  assert.equal((await team.read(booking)).status, 200, 'whoever has changed it goes on to manage it');
});

test('where the team puts an address right, whoever has read the mail to the wrong one manages nothing', async () => {
  const team = await openTeam();
  const booking = await team.book({ attendee: { name: 'Ada', email: 'stranger@visitor.example' } });
  const edit = (attendee: object) =>
    team.ask('editTeamBooking', { parameters: { id: booking.id }, body: { attendee }, revision: '*' });
  assert.equal((await edit({ name: 'Ada L.' })).status, 200);
  assert.equal((await team.read(booking)).status, 200, 'a name changes nothing');
  assert.equal((await edit({ email: 'ada@visitor.example' })).status, 200);
  assert.equal((await team.read(booking)).status, 401);
  assert.equal((await team.change(booking, 'cancel')).status, 401);
});

test('whoever may not sign in any more does not act by old links', async () => {
  const team = await openTeam(WAITS);
  const { id } = await team.book({ host: 'a' });
  const token = await tokenFor(team, id, A);
  const { email } = WAITS.hosts!.find((one) => one.id === 'a')!;
  const { body: invited } = await team.ask('invite', { body: { name: 'A', email, role: 'host', host: 'a' } });
  assert.equal(typeof (await open(team, id, token)), 'object');
  const { status } = await team.ask('changePerson', {
    parameters: { id: invited.person.id },
    body: { active: false },
    revision: '*',
  });
  assert.equal(status, 200);
  assert.equal(await open(team, id, token), 'unauthorized');
});

test('whoever cancels sees before what they get back', async () => {
  const team = await toldTeam('solo', { payment: { ...PRICE, refundUntil: 24 * 60 } });
  const booking = await team.book();
  const refund = async () => {
    const opened = await openAct(
      team.backend,
      { id: booking.id, token: await tokenFor(team, booking.id, VISITOR) },
      team.now,
    );
    assert.ok(opened.role === 'visitor');
    return opened.booking.paid;
  };
  assert.equal(await refund(), null, 'nothing is paid yet');
  await team.pay(booking);
  const until = Date.parse(booking.start) - 24 * 3_600_000;
  const paid = { amount: PRICE.amount, currency: PRICE.currency };
  assert.deepEqual(await refund(), { ...paid, refundUntil: formatInstant(until) });
  team.now = until;
  assert.deepEqual(await refund(), { ...paid, refundUntil: null });
  team.now = until - 1;
  await team.change(booking, 'cancel');
  assert.deepEqual(await refund(), { ...paid, refundUntil: null }, 'it is cancelled already');
});
