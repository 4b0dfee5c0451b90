import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADMIN, hostActor, openTeam } from '../../test/open-team.ts';
import { startsOf } from '../../test/starts.ts';
import { SETTINGS, type } from '../testing/sample-team.ts';
import { findWebhook, putWebhook } from '../webhooks/stored-webhook.ts';

const approval = (slug: string, host: string) => type(slug, 'solo', [host], { approval: true });
const WITH_APPROVAL = {
  ...SETTINGS,
  bookingTypes: [approval('ask-a', 'a'), approval('ask-b', 'b')],
} as typeof SETTINGS;
const problem = { code: 'refused', message: 'The feed answers 404.', remedy: 'Copy the address again.' };

test('nothing waits where nothing waits', async () => {
  assert.deepEqual((await (await openTeam()).ask('waiting')).body, { items: [] });
});

test('bookings that need a yes wait, those first that expire first, until they are expired', async () => {
  const team = await openTeam(WITH_APPROVAL);
  const later = await team.book({ bookingType: 'ask-a', start: '2026-06-17T10:00:00Z' });
  const sooner = await team.book({ bookingType: 'ask-b', start: '2026-06-16T10:00:00Z' });
  const { items } = (await team.ask('waiting')).body;
  assert.deepEqual(
    items.map((item) => item.kind === 'approval' && [item.booking.id, item.expiresAt, item.since, item.subject]),
    [
      [sooner.id, '2026-06-16T10:00:00Z', '2026-06-15T06:00:00Z', `booking/${sooner.id}`],
      [later.id, '2026-06-17T10:00:00Z', '2026-06-15T06:00:00Z', `booking/${later.id}`],
    ],
  );
  assert.deepEqual(items[0]!.remedies[0], { verb: 'approve', parameters: { id: sooner.id } });
  team.now = Date.parse('2026-06-16T10:00:00Z');
  const left = (await team.ask('waiting')).body.items;
  assert.equal(left.length, 1, 'what is overdue does not wait, whatever is stored');
});

test('a host sees what waits for them', async () => {
  const team = await openTeam(WITH_APPROVAL);
  await team.book({ bookingType: 'ask-a' });
  const hours = [{ days: [1], start: '08:00', end: '12:00' }];
  const proposal = (await team.ask('proposeHours', { parameters: { id: 'b' }, body: { hours } })).body;
  team.calendars.set('c', { state: 'closed' });
  team.health.set('c', [{ id: 'work', state: 'closed', asOf: null, since: team.now, problem }]);
  const kinds = async (actor = ADMIN) => (await team.ask('waiting', {}, actor)).body.items.map(({ kind }) => kind);
  assert.deepEqual(await kinds(), ['approval', 'calendar', 'proposal']);
  assert.deepEqual(await kinds(hostActor('a')), ['approval']);
  assert.deepEqual(await kinds(hostActor('b')), ['proposal']);
  assert.deepEqual(await kinds(hostActor('c')), ['calendar']);
  const remedies = async (actor = ADMIN) =>
    (await team.ask('waiting', {}, actor)).body.items.flatMap((item) =>
      item.kind === 'proposal' ? item.remedies.map(({ verb }) => verb) : [],
    );
  assert.deepEqual(await remedies(), ['withdrawProposal']);
  assert.deepEqual(await remedies(hostActor('b')), ['acceptProposal', 'refuseProposal']);
  await team.ask('withdrawProposal', { parameters: { id: proposal.id } });
  assert.deepEqual(await kinds(hostActor('b')), []);
});

test('a calendar that cannot be read waits with what it costs, counted as a visitor counts', async () => {
  // Nobody misses what is not published, nor what the pool hides anyway.
  const unpublished = ['draft', 'archived'].map((status) => type(status, 'solo', ['a'], { status }));
  const hiding = type('hiding', 'round-robin', ['a', 'b'], { offering: 'next-host' });
  const bookingTypes = [...SETTINGS.bookingTypes, ...unpublished, hiding];
  const team = await openTeam({ ...SETTINGS, bookingTypes } as typeof SETTINGS);
  const range = ['2026-06-15T06:00:00Z', '2026-06-29T06:00:00Z'] as const;
  const offered = async () => {
    const each = await Promise.all(['call', 'intro', 'both', 'hiding'].map((slug) => startsOf(team, slug, 30, range)));
    return each.flat().length;
  };
  const before = await offered();
  team.calendars.set('a', { state: 'closed' });
  team.health.set('a', [
    { id: 'home', state: 'fresh', asOf: team.now, since: null, problem: null },
    { id: 'work', state: 'closed', asOf: null, since: team.now - 60_000, problem },
  ]);
  const [item] = (await team.ask('waiting')).body.items;
  assert.ok(item?.kind === 'calendar');
  assert.ok(item.costs.starts > 0);
  assert.deepEqual(item.costs, { starts: before - (await offered()), days: 14 });
  assert.deepEqual(item.calendars, [{ id: 'work', state: 'closed', problem, whenUnreadable: 'closed' }]);
  assert.deepEqual([item.since, item.host], ['2026-06-15T05:59:00Z', 'a']);
});

test('a calendar that is about to be read waits for nobody', async () => {
  const team = await openTeam();
  team.calendars.set('a', { state: 'closed' });
  team.health.set('a', [{ id: 'work', state: 'unread', asOf: null, since: team.now, problem: null }]);
  assert.deepEqual((await team.ask('waiting')).body.items, []);
});

test('a webhook whose address is gone waits for an admin until it is switched on again', async () => {
  const team = await openTeam();
  const body = { url: 'https://crm.example/hook', events: ['booking.confirmed'], description: 'CRM' };
  const { id } = (await team.ask('addWebhook', { body })).body;
  const kinds = async (actor = ADMIN) => (await team.ask('waiting', {}, actor)).body.items;
  assert.deepEqual(await kinds(), []);
  await team.store.write('team', async (transaction) => {
    const webhook = (await findWebhook(transaction, id))!;
    await putWebhook(transaction, { ...webhook, active: false, endedAt: team.now });
  });
  const [item] = await kinds();
  assert.deepEqual(
    item?.kind === 'webhook' && [item.webhook, item.url, item.description, item.since, item.remedies[0]?.verb],
    [id, body.url, 'CRM', '2026-06-15T06:00:00Z', 'changeWebhook'],
  );
  assert.deepEqual(await kinds(hostActor('a')), []);
  const now = (await team.ask('webhook', { parameters: { id } })).body;
  await team.ask('changeWebhook', { parameters: { id }, body: { active: true }, revision: now.revision });
  assert.deepEqual(await kinds(), []);
});
