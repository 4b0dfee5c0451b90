import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TOLD_TABLE } from '../../test/told-table.ts';
import { GUESTS, MODES, toldTeam } from '../../test/told-team.ts';
import type { Letter } from './letter.ts';

const said = (letters: readonly Letter[], role: Letter['role']) =>
  Object.entries(Object.groupBy(letters, ({ to }) => to.address)).flatMap(([address, theirs = []]) =>
    theirs
      .filter((letter) => letter.role === role)
      .map(({ kind, invite }) => ({ address, what: invite ? `${kind} ${invite.method}` : kind })),
  );

for (const { happens, modes = MODES, ...row } of TOLD_TABLE) {
  for (const mode of modes) {
    test(`${mode}: ${happens}`, async () => {
      const team = await toldTeam(mode, row.more);
      const booking = await team.book({ guests: GUESTS });
      if (row.before) {
        await team.hear();
        await row.before(team, booking);
        await team.hear();
      }
      await row.event(team, booking);
      const letters = await team.hear();
      const what = (role: Letter['role']) => said(letters, role).map((one) => one.what);
      assert.deepEqual(what('visitor'), row.visitor, 'the visitor');
      for (const { email } of GUESTS) {
        const theirs = said(letters, 'guest').filter(({ address }) => address === email);
        assert.deepEqual(
          theirs.map((one) => one.what),
          row.guests,
          email,
        );
      }
      assert.deepEqual(what('host').toSorted(), row.inCharge, 'in charge');
      assert.deepEqual(await team.hear(), [], 'told once');
    });
  }
}
