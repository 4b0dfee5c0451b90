import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HistoryRecord } from '@team-booking/contract/team';
import { at } from '../../address/address.ts';
import { choiceFiltersIn, filteredChoices } from './choice-filters.ts';

const NOW = Date.parse('2026-12-01T13:05:00Z');
const choice = (seq: number, day: string | null, chosen: string | string[], reason: string) =>
  ({
    live: true,
    booking: null,
    record: { seq, at: day && `${day}T09:00:00Z`, chosen, reason },
  }) as unknown as HistoryRecord;
const ITEMS = [
  choice(4, '2026-12-01', 'mira', 'rotation'),
  choice(3, '2026-11-28', ['mira', 'rohan'], 'panel'),
  choice(2, '2026-11-20', 'rohan', 'share_correction'),
  choice(1, '2026-09-01', 'rohan', 'most_owed'),
];
const shown = (query: Record<string, string>, items = ITEMS) =>
  filteredChoices(items, choiceFiltersIn(at('fairness', 'talk', query)), NOW);
const seqs = (query: Record<string, string>) => shown(query).items.map(({ record }) => record.seq);

test('choices are found by who was chosen, why, and when', () => {
  assert.deepEqual(seqs({}), [4, 3, 2, 1]);
  assert.deepEqual(seqs({ host: 'rohan' }), [3, 2, 1]);
  assert.deepEqual(seqs({ because: 'wasBehind' }), [2, 1], 'two reasons are one word');
  assert.deepEqual(seqs({ host: 'rohan', days: '30' }), [3, 2]);
  assert.deepEqual(seqs({ because: 'nothing', days: '8' }), [4, 3, 2, 1], 'what is no filter is none');
});

test('older ones are asked for only as long as they can be among those that are shown', () => {
  assert.equal(shown({ host: 'nobody' }).isOlderAsked, true);
  assert.equal(shown({ days: '90' }).isOlderAsked, false);
  assert.equal(shown({ days: '30' }, ITEMS.slice(0, 3)).isOlderAsked, true);
});
