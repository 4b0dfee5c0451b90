import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SentRequest } from '@team-booking/contract/routes';
import type { TeamRouteId } from '@team-booking/contract/team';
import { signedIn } from '../access/actor.ts';
import { ADMIN, hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';

const BOB = signedIn({ id: 'p-bob', name: 'Bob', email: 'bob@team.example', role: 'admin', host: null });

/** A minute later, an admin names the team, or gives a host a room. */
async function changed(team: OpenTeam, what: { name: string } | { host: string }, actor = ADMIN): Promise<void> {
  team.now += 60_000;
  if ('name' in what) {
    const { revision } = (await team.ask('team')).body;
    assert.equal((await team.ask('changeTeam', { body: what, revision }, actor)).status, 200);
    return;
  }
  const parameters = { id: what.host };
  const { revision } = (await team.ask('host', { parameters })).body;
  const body = { joinUrl: `https://meet.example/${team.now}` };
  assert.equal((await team.ask('changeHost', { parameters, body, revision }, actor)).status, 200);
}

const log = async (team: OpenTeam, query: Record<string, string> = {}, actor = ADMIN) => {
  const { status, body } = await team.ask('audit', { query }, actor);
  assert.equal(status, 200, JSON.stringify(body));
  return body;
};

test('the log says who changed what and when, the latest first', async () => {
  const team = await openTeam();
  await changed(team, { name: 'Blue' });
  await changed(team, { host: 'a' }, hostActor('a'));
  const { items } = await log(team);
  assert.deepEqual(
    items.map(({ at, verb, subject, by }) => [at, verb, subject, by]),
    [
      ['2026-06-15T06:02:00Z', 'changeHost', 'host/a', { id: 'p-a', name: 'A', via: 'session' }],
      ['2026-06-15T06:01:00Z', 'changeTeam', 'team', { id: 'p-admin', name: 'Grace', via: 'session' }],
    ],
  );
  const { body } = await team.ask('auditLine', { parameters: { id: items[1]!.id } });
  assert.deepEqual([(body.before as { name: string }).name, (body.after as { name: string }).name], ['Team', 'Blue']);
  assert.equal((await team.ask('auditLine', { parameters: { id: 'x' } })).body.code, 'not-found');
});

test('it is found by what was changed, by whom and when, and read a part at a time', async () => {
  const team = await openTeam();
  for (let i = 1; i <= 5; i++) await changed(team, { name: `Team ${i}` }, i % 2 ? ADMIN : BOB);
  await changed(team, { host: 'a' }, BOB);
  const minutes = (items: readonly { at: string }[]) => items.map(({ at }) => at.slice(14, 16));
  assert.deepEqual(minutes((await log(team, { subject: 'host/a' })).items), ['06']);
  assert.deepEqual(minutes((await log(team, { person: 'p-bob' })).items), ['06', '04', '02']);
  assert.deepEqual(minutes((await log(team, { person: 'p-bob', subject: 'team' })).items), ['04', '02']);
  const range = { from: '2026-06-15T06:02:00Z', to: '2026-06-15T06:04:00Z' };
  assert.deepEqual(minutes((await log(team, range)).items), ['03', '02']);
  const parts = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const part = await log(team, { limit: '2', person: 'p-admin', ...(cursor !== undefined && { cursor }) });
    parts.push(minutes(part.items));
    cursor = part.next;
  }
  assert.deepEqual(parts, [['05', '03'], ['01']]);
  const wrong = { query: { from: range.to, to: range.from } };
  assert.deepEqual((await team.ask('audit', wrong)).body.errors?.[0]?.pointer, '?to');
});

test('somebody who changed little is found behind thousands of changes by others', async () => {
  const team = await openTeam();
  await changed(team, { name: 'Blue' }, BOB);
  await team.store.write('team', async (transaction) => {
    const [line] = await transaction.documents({ kind: 'audit' });
    for (let i = 0; i < 6000; i++) {
      const by = { id: 'p-admin', name: 'Grace', via: 'session' };
      await transaction.putDocument({ ...line!, id: `${i}`, at: line!.at + 1 + i, body: { ...line!.body, by } });
    }
  });
  const first = await log(team, { person: 'p-bob' });
  assert.deepEqual(first.items, []);
  const rest = await log(team, { person: 'p-bob', cursor: first.next! });
  assert.deepEqual([rest.items.map(({ by }) => by.id), rest.next], [['p-bob'], null]);
});

test('a host sees what was changed of themselves, and nothing else', async () => {
  const team = await openTeam();
  await changed(team, { name: 'Blue' });
  await changed(team, { host: 'a' });
  await changed(team, { host: 'b' });
  const mine = await log(team, {}, hostActor('b'));
  assert.deepEqual(
    mine.items.map(({ subject, by }) => [subject, by.name]),
    [['host/b', 'Grace']],
  );
  assert.deepEqual((await log(team, { subject: 'team' }, hostActor('b'))).items, []);
  const [, other] = (await log(team)).items;
  assert.equal((await team.ask('auditLine', { parameters: { id: other!.id } }, hostActor('b'))).body.code, 'not-found');
  const line = { parameters: { id: mine.items[0]!.id } };
  assert.equal((await team.ask('auditLine', line, hostActor('b'))).status, 200);
});

test('what something was in a revision of before stays readable', async () => {
  const team = await openTeam();
  const { revision } = (await team.ask('host', { parameters: { id: 'a' } })).body;
  await changed(team, { host: 'a' });
  await changed(team, { host: 'a' });
  const query = { subject: 'host/a', revision };
  const { body } = await team.ask('revision', { query }, hostActor('a'));
  assert.deepEqual([body.revision, 'joinUrl' in (body.content as object)], [revision, false]);
  assert.equal((await team.ask('revision', { query }, hostActor('b'))).body.code, 'not-found');
  assert.equal((await team.ask('revision', { query: { ...query, revision: 'x' } })).body.code, 'not-found');
});

test('back to before is the verb that edits, with the content of before', async () => {
  const team = await openTeam();
  const before = (await team.ask('team')).body;
  const body = { name: 'Blue', accent: '#00f', keepBookings: 90, contact: null };
  const { revision } = (await team.ask('changeTeam', { body, revision: before.revision })).body;
  const [line] = (await log(team)).items;
  const entry = (await team.ask('auditLine', { parameters: { id: line!.id } })).body as unknown as Record<
    string,
    object
  >;
  const added = Object.keys(entry['after']!).filter((name) => !(name in entry['before']!));
  const back = { ...entry['before'], ...Object.fromEntries(added.map((name) => [name, null])) };
  assert.deepEqual((await team.ask('changeTeam', { body: back, revision })).body, before);
});

test('a change names its thing, also one that is gone, and nothing of a visitor', async () => {
  const team = await openTeam();
  await changed(team, { host: 'a' });
  const later = async <Id extends TeamRouteId>(id: Id, sent: SentRequest) => {
    team.now += 60_000;
    const { status, body } = await team.ask(id, sent);
    assert.ok(status < 300, JSON.stringify(body));
    return body;
  };
  const made = await later('createToken', { body: { name: 'Import', scopes: ['read'] } });
  await later('revokeToken', { parameters: { id: made.id } });
  const webhook = { url: 'https://hooks.example/secret', events: ['booking.confirmed'] };
  const { id } = await later('addWebhook', { body: webhook, key: 'key-of-this-test' });
  await later('renewWebhookSecret', { parameters: { id } });
  const { items } = await log(team);
  assert.deepEqual(
    items.map(({ verb, name }) => [verb, name]),
    [
      ['renewWebhookSecret', 'hooks.example'],
      ['addWebhook', 'hooks.example'],
      ['revokeToken', 'Import'],
      ['createToken', 'Import'],
      ['changeHost', 'A'],
    ],
  );
  const { body } = await team.ask('auditLine', { parameters: { id: items[2]!.id } });
  assert.equal(body.name, 'Import');
});
