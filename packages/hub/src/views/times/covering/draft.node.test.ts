import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at } from '../../../address/address.ts';
import { draftFor, draftIn, draftQuery, hostsIn, isNone, NEW, type CoverageDraft } from './draft.ts';
import { changedHours } from '../../../parts/weekly-hours.ts';

const DRAFT: CoverageDraft = {
  hours: [
    { host: 'ines', days: [1, 3, 5], start: '18:00', end: '19:00', isAway: false },
    { host: 'kenji_m.2', days: [5], start: '09:00', end: '24:00', isAway: true },
  ],
  more: NEW,
};

test('a draft in an address is read as it was written, and nonsense is left out', () => {
  assert.deepEqual(draftIn(at('times', 'talk', draftQuery(DRAFT))), DRAFT);
  for (const hours of ['', 'ines', 'ines*8*0900*1000', 'ines*1*1000*0900', 'ines*1*0900*2500', '<b>*1*0900*1000'])
    assert.ok(isNone(draftIn(at('times', 'talk', { hours }))), hours);
  assert.deepEqual(draftIn(at('times', 'talk', { hours: 'a*5115*0900*1000**?' })).hours[0]?.days, [1, 5]);
  assert.deepEqual(hostsIn(draftIn(at('times', 'talk', { hours: 'a*1*0900*1000**a*2*0900*1000' }))), ['a']);
});

test('a request has whole weeks of those who are known, and one host more', () => {
  const ines = { id: 'ines', hours: [{ days: [1, 2], start: '09:00', end: '18:00' }] };
  assert.deepEqual(draftFor(DRAFT, [ines]), {
    hours: [
      {
        host: 'ines',
        hours: [
          { days: [1], start: '09:00', end: '19:00' },
          { days: [2], start: '09:00', end: '18:00' },
          { days: [3, 5], start: '18:00', end: '19:00' },
        ],
      },
    ],
    host: { id: 'somebody-new' },
  });
  assert.deepEqual(draftFor({ hours: [], more: 'ada' }, []), { host: { id: 'ada' } });
  assert.equal(draftFor({ hours: [], more: null }, []), undefined);
});

test('windows are added and taken away, and those that touch become one', () => {
  const all = [1, 2, 3, 4, 5];
  const change = (start: string, end: string, isAway = false) => [{ days: all, start, end, isAway }];
  assert.deepEqual(changedHours(undefined, change('17:00', '18:30')), [{ days: all, start: '09:00', end: '18:30' }]);
  assert.deepEqual(changedHours(undefined, change('12:00', '13:00', true)), [
    { days: all, start: '09:00', end: '12:00' },
    { days: all, start: '13:00', end: '17:00' },
  ]);
  assert.deepEqual(changedHours(undefined, change('00:00', '24:00', true)), []);
  assert.deepEqual(changedHours([], change('22:00', '24:00')), [{ days: all, start: '22:00', end: '24:00' }]);
});
