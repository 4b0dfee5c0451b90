import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TOLD_TABLE } from '../../test/told-table.ts';
import { MODES, toldTeam } from '../../test/told-team.ts';

/** What is given to whom, by what the table of letters calls it. */
const GIVEN: Readonly<Record<string, (hosts: readonly string[]) => object>> = {
  'given to another host': () => ({}),
  'given to another owner': () => ({ from: 'a', to: 'c' }),
  'another host beside the owner': (hosts) => ({ to: hosts.includes('b') ? 'c' : 'b' }),
  'given to another host whom visitors do not see': () => ({}),
  'given to another host while it waits for approval': () => ({}),
};

for (const { happens, modes = MODES, more } of TOLD_TABLE) {
  const given = GIVEN[happens];
  if (!given) continue;
  for (const mode of modes) {
    test(`${mode}, ${happens}: exactly those are mailed of whom it was said before`, async () => {
      const team = await toldTeam(mode, more);
      const booking = await team.book();
      await team.hear();
      const hosts = booking.hosts.map(({ id }) => id);
      const body = given(hosts);
      const asked = { parameters: { id: booking.id }, body: { ...body, dryRun: true } };
      const said = (await team.ask('reassign', asked)).body.mails.map(({ to, host }) => host ?? to);
      await team.act('reassign', booking, body);
      const mailed = (await team.hear()).map(({ role, to }) => (role === 'host' ? to.address.split('@')[0]! : role));
      assert.deepEqual(said.toSorted(), mailed.toSorted());
    });
  }
}

test('every way in which letters tell of a reassignment is looked at', () => {
  const ways = TOLD_TABLE.map(({ happens }) => happens).filter((happens) => happens in GIVEN);
  assert.deepEqual(ways, Object.keys(GIVEN));
});
