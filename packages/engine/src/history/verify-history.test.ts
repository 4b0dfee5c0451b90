import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTeam } from '../../test/open-team.ts';
import { BusySeason } from '../../test/busy-season.ts';

const call = { parameters: { id: 'call' } };

test('every decision of a busy season is computed again', async () => {
  const team = await openTeam();
  const season = new BusySeason(team.store, 5);
  await season.make(300);
  const { body } = await team.ask('verifyHistory', call);
  const stored = await team.store.read('team', (view) => view.records('call'));
  assert.ok(stored.length > 200, 'it takes more than one part');
  assert.deepEqual(body, { ok: true, records: stored.length, difference: null });
});

test('the first record that is not what the rule gives is named', async () => {
  const team = await openTeam();
  const season = new BusySeason(team.store, 5);
  await season.make(300);
  // A store whose posting 210 was changed behind everybody's back.
  const { read } = team.store;
  team.store.read = (id, work) =>
    read(id, (view) => {
      const { postings } = view;
      view.postings = async (pool, range) =>
        (await postings.call(view, pool, range)).map((posting) => {
          const [first, ...rest] = posting.entries;
          if (posting.seq !== 210 || !first) return posting;
          return { ...posting, entries: [{ ...first, amount: first.amount + 1 }, ...rest] };
        });
      return work(view);
    });
  const { body } = await team.ask('verifyHistory', call);
  assert.equal(body.ok, false);
  assert.ok(body.difference!.seq >= 210 && body.difference!.seq < 230, JSON.stringify(body.difference));
  assert.ok(body.records > 100);
});
