import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadHubWords } from '@team-booking/words/hub';
import type { Change, Path } from './changes.ts';
import { Draft, type Stored } from './draft.ts';
import { sentenceOf, wasOf } from './sentences.ts';

interface Talk {
  readonly title: string;
  readonly step?: number;
  readonly hosts: readonly { readonly host: string; readonly weight: number }[];
}
const host = (id: string, weight = 1) => ({ host: id, weight });
const TALK: Talk = { title: 'Talk', step: 30, hosts: [host('mira'), host('ines'), host('ada')] };

const told = (path: Path) => ({
  name: path.length > 2 ? `${path[1]}’s share` : (path[1] ?? path[0]!),
  value: (content: unknown) => (Array.isArray(content) ? content.join(', ') : String(content)),
});

/** A draft over something that stores, whose revisions are counted. */
function opened() {
  let [stored, revision] = [TALK, 1];
  let fault: unknown;
  const sent: (readonly Change[])[] = [];
  const renders = { count: 0 };
  const draft = new Draft<Talk>(
    { requestUpdate: () => renders.count++ },
    {
      read: (current) => current as Talk,
      told,
      async write(content, from, changes): Promise<Stored<Talk>> {
        if (fault !== undefined) throw fault;
        if (from !== String(revision)) {
          const meanwhile = { revision: String(revision), current: stored, by: 'Tamsin Doyle' };
          throw Object.assign(new Error('stale'), { problem: { code: 'changed-meanwhile', meanwhile } });
        }
        sent.push(changes);
        [stored, revision] = [content, revision + 1];
        return { content, revision: String(revision) };
      },
    },
  );
  draft.show({ content: TALK, revision: '1' });
  const byOther = (content: Talk) => ([stored, revision] = [content, revision + 1]);
  return { draft, sent, renders, byOther, stored: () => stored, fail: (error: unknown) => (fault = error) };
}

test('what is changed is stored, and can be taken back', async () => {
  const { draft, sent, stored } = opened();
  draft.edit({ title: 'Call', step: undefined });
  assert.deepEqual(
    draft.changes.map(({ path }) => path),
    [['title'], ['step']],
  );
  assert.equal('step' in draft.content, false, 'what is taken back to its default is absent');
  const undo = await draft.save();
  assert.deepEqual([draft.changes, stored().title], [[], 'Call']);
  await undo!();
  assert.deepEqual(stored(), TALK);
  assert.deepEqual(draft.content, TALK);
  assert.equal(sent.length, 2);
});

test('what somebody else has stored appears while nothing is changed here, and never takes away what is', () => {
  const { draft } = opened();
  draft.show({ content: { ...TALK, title: 'Theirs' }, revision: '2' });
  assert.equal(draft.content.title, 'Theirs');
  draft.edit({ step: 15 });
  draft.show({ content: { ...TALK, title: 'Again' }, revision: '3' });
  assert.deepEqual([draft.content.step, draft.content.title, draft.isStale], [15, 'Theirs', true]);
  draft.discard();
  assert.deepEqual([draft.content.title, draft.isStale], ['Again', false]);
});

test('who is second learns what the first has stored, and both are kept', async () => {
  const { draft, byOther, stored } = opened();
  byOther({ ...TALK, title: 'Theirs', hosts: [host('mira'), host('ada'), host('ines', 2)] });
  draft.edit({ step: 15, hosts: [host('mira'), host('ines', 3), host('ada')] });
  assert.equal(await draft.save(), null);
  assert.equal(draft.meanwhile!.by, 'Tamsin Doyle');
  const merge = draft.merge();
  assert.deepEqual(
    merge.clashes.map(({ path, mine, theirs }) => [path.join('/'), mine, theirs]),
    [['hosts/ines/weight', 3, 2]],
  );
  draft.take(merge, new Set());
  assert.ok(await draft.save());
  assert.deepEqual(stored(), { title: 'Theirs', step: 15, hosts: [host('mira'), host('ada'), host('ines', 3)] });
});

test('what is given up is what the other has stored', async () => {
  const { draft, byOther } = opened();
  byOther({ ...TALK, title: 'Theirs' });
  draft.edit({ title: 'Mine' });
  assert.equal(await draft.save(), null);
  draft.giveUp();
  assert.deepEqual([draft.content.title, draft.changes], ['Theirs', []]);
});

test('what is wrong is told until it is changed, and everything else is thrown', async () => {
  const { draft, fail } = opened();
  draft.edit({ title: 'Mine' });
  const errors = [{ pointer: '/title', detail: 'is too long' }];
  fail(Object.assign(new Error('no'), { problem: { code: 'invalid', errors } }));
  assert.equal(await draft.save(), null);
  assert.deepEqual([draft.errors, draft.content.title], [errors, 'Mine']);
  draft.edit({ title: 'Other' });
  assert.deepEqual(draft.errors, []);
  fail(new TypeError('bug'));
  await assert.rejects(draft.save(), TypeError);
});

test('changes are put into words', async () => {
  const words = await loadHubWords('en', 'draft');
  const { draft } = opened();
  draft.edit({ hosts: [host('ada'), host('mira'), host('ines', 2), host('rohan')] });
  assert.deepEqual(
    draft.changes.map((change) => sentenceOf(change, told, words)),
    ['ines’s share: 2', 'rohan added', 'ada now before mira'],
  );
  assert.equal(wasOf(draft.changed(['hosts', 'ines'])!, told, words), 'changed: was 1');
  draft.edit({ hosts: [host('mira'), host('ada')], step: undefined });
  assert.deepEqual(
    draft.changes.map((change) => sentenceOf(change, told, words)),
    ['step: none', 'ines removed'],
  );
});
