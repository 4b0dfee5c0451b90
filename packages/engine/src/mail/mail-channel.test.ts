import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTeam } from '../../test/open-team.ts';
import { pillar, postOf } from '../../test/post-office.ts';

test('who books is told with an invitation, whoever is in charge without one', async () => {
  const mailer = pillar();
  const team = await openTeam(undefined, { mailer });
  const { deliver } = postOf(team);
  await team.book();
  await deliver();
  assert.deepEqual(
    mailer.letters.map(({ kind, role, invite }) => `${role} ${kind} ${invite?.method ?? '–'}`).toSorted(),
    ['host new-booking –', 'visitor confirmed REQUEST'],
  );
  await deliver();
  assert.equal(mailer.tried.length, 2);
});
