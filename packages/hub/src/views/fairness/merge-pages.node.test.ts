import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HistoryPage } from '@team-booking/contract/team';
import { withNewest, withNext, type Loaded } from './merge-pages.ts';

const page = (seqs: readonly number[], next: string | null, id = 'a'): HistoryPage => ({
  items: seqs.map((seq) => ({ live: true, record: { seq }, booking: null }) as HistoryPage['items'][number]),
  hosts: [{ id, name: id }],
  next,
});
const seqs = ({ items }: Pick<Loaded, 'items'>) => items.map(({ record }) => record.seq);

test('what is new comes on top of what was loaded', () => {
  const loaded = withNext(page([9, 8], '8'), page([7, 6], '6', 'b'));
  assert.deepEqual([seqs(loaded), loaded.next], [[9, 8, 7, 6], '6']);
  assert.deepEqual(
    loaded.hosts.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.equal(withNext(loaded, page([5], null)).hosts, loaded.hosts, 'nobody was added');
  const newer = withNewest(loaded, page([10, 9], '9'));
  assert.deepEqual([seqs(newer), newer.next], [[10, 9, 8, 7, 6], '6']);
});

test('after more than a page is new, the list begins again rather than with a gap', () => {
  const newer = withNewest(page([5, 4, 3], '3'), page([12, 11], '11'));
  assert.deepEqual([seqs(newer), newer.next], [[12, 11], '11']);
});
