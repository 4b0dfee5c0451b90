import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAddress } from '../../address/address.ts';
import { createFormats } from '../../format/formats.ts';
import { filtersIn, isFiltered, queryOf, tabOf } from './filters.ts';

const formats = createFormats('en-GB', 'Europe/Berlin');
const NOW = Date.parse('2026-12-01T13:05:00Z');

test('the address says what is asked for', () => {
  const asked = (text: string) => queryOf(parseAddress(text), NOW, (instant) => formats.dayOf(instant));
  assert.deepEqual(asked('/bookings'), { from: '2026-12-01T12:05:00.000Z' });
  assert.deepEqual(asked('/bookings?tab=past&host=mira&words=%20lena%20'), {
    host: 'mira',
    words: 'lena',
    to: '2026-12-01T13:05:00.000Z',
    order: 'latest',
  });
  assert.deepEqual(asked('/bookings?tab=waiting'), {
    from: '2026-12-01T12:05:00.000Z',
    status: 'awaiting-approval,awaiting-payment',
  });
});

test('days of the address are whole ones on the clock of the zone, both included, and reach over no tab', () => {
  const asked = (text: string) => {
    const { from, to } = queryOf(parseAddress(text), NOW, (instant) => formats.dayOf(instant)) as Record<
      string,
      string
    >;
    return [from, to];
  };
  assert.deepEqual(asked('/bookings?from=2026-12-03&to=2026-12-04'), [
    '2026-12-02T23:00:00.000Z',
    '2026-12-04T23:00:00.000Z',
  ]);
  assert.deepEqual(asked('/bookings?from=2026-11-01')[0], '2026-12-01T12:05:00.000Z');
  assert.deepEqual(asked('/bookings?tab=past&from=2026-10-25&to=2026-10-25'), [
    '2026-10-24T22:00:00.000Z',
    '2026-10-25T23:00:00.000Z',
  ]);
  assert.deepEqual(asked('/bookings?from=tomorrow&to=2026-13-99'), ['2026-12-01T12:05:00.000Z', undefined]);
});

test('an unknown tab is the first, and a tab alone filters nothing', () => {
  assert.equal(tabOf(parseAddress('/bookings?tab=nonsense')), 'upcoming');
  assert.equal(isFiltered(parseAddress('/bookings?tab=past')), false);
  assert.equal(isFiltered(parseAddress('/bookings?type=talk')), true);
  const counted = (query: string) => filtersIn(parseAddress(`/bookings?${query}`));
  assert.deepEqual(
    ['tab=past&words=lena', 'type=talk&host=ada', 'from=2026-12-01&to=2026-12-08'].map(counted),
    [0, 2, 1],
  );
});
