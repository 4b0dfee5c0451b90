import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostActor, openTeam } from '../../test/open-team.ts';

const hours = [{ days: [1, 2], start: '07:00', end: '12:00' }];
const sent = { parameters: { id: 'a' }, body: { hours, note: 'Mornings are asked for' } };

test('nothing changes before a host accepts the hours that an admin proposes', async () => {
  const team = await openTeam();
  const before = (await team.ask('host', { parameters: { id: 'a' } })).body;
  const { status, body } = await team.ask('proposeHours', sent);
  assert.equal(status, 201);
  assert.deepEqual([body.state, body.by, body.hours, body.note], ['open', 'Grace', hours, 'Mornings are asked for']);
  assert.deepEqual((await team.ask('host', { parameters: { id: 'a' } })).body, before);
  assert.deepEqual((await team.ask('proposals', { parameters: { id: 'a' } }, hostActor('a'))).body.items, [body]);

  const accept = { parameters: { id: body.id } };
  assert.equal((await team.ask('acceptProposal', accept)).body.code, 'forbidden', 'not in somebody’s name');
  assert.equal((await team.ask('acceptProposal', accept, hostActor('b'))).body.code, 'not-found');
  const accepted = await team.ask('acceptProposal', accept, hostActor('a'));
  assert.equal(accepted.body.state, 'accepted');
  assert.deepEqual((await team.ask('acceptProposal', accept, hostActor('a'))).body, accepted.body, 'twice is once');
  assert.deepEqual((await team.ask('host', { parameters: { id: 'a' } })).body.hours, hours);
  assert.equal((await team.ask('refuseProposal', { ...accept, body: {} }, hostActor('a'))).body.code, 'wrong-state');
});

test('a proposal that is refused or withdrawn changes nothing', async () => {
  const team = await openTeam();
  const before = (await team.ask('host', { parameters: { id: 'a' } })).body;
  const refused = (await team.ask('proposeHours', sent)).body;
  const no = { parameters: { id: refused.id }, body: { reason: 'School run' } };
  const { body } = await team.ask('refuseProposal', no, hostActor('a'));
  assert.deepEqual([body.state, body.reason], ['refused', 'School run']);
  const withdrawn = (await team.ask('proposeHours', sent)).body;
  const back = { parameters: { id: withdrawn.id } };
  assert.equal((await team.ask('withdrawProposal', back, hostActor('a'))).body.code, 'forbidden');
  assert.equal((await team.ask('withdrawProposal', back)).body.state, 'withdrawn');
  assert.equal((await team.ask('acceptProposal', back, hostActor('a'))).body.code, 'wrong-state');
  assert.deepEqual((await team.ask('host', { parameters: { id: 'a' } })).body, before);
});
