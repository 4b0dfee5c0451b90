import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAddress } from '../../../address/address.ts';
import { isFiltered, queryOf } from './filters.ts';

const asked = (text: string) => queryOf(parseAddress(text), 'Europe/Berlin');

test('days are those of the zone, the last one to its end', () => {
  assert.deepEqual(asked('/settings/log?from=2026-03-29&to=2026-03-29&person=p1&subject=host/ada'), {
    subject: 'host/ada',
    person: 'p1',
    from: '2026-03-28T23:00:00Z',
    to: '2026-03-29T22:00:00Z',
  });
});

test('what is no day is not asked for, and an open row filters nothing', () => {
  assert.deepEqual(asked('/settings/log?from=soon&to=2026-13-40'), {});
  assert.equal(isFiltered(parseAddress('/settings/log?open=x')), false);
  assert.equal(isFiltered(parseAddress('/settings/log?person=x')), true);
});
