import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scene } from '@team-booking/sdk/testing';
import { Formats } from '../../format/formats.ts';
import { shownDays } from './shown-days.ts';

/** First and last shown day at a moment, in a locale, with a window of so many days. */
async function shown(now: string, locale = 'en-GB', days = 60, month?: string) {
  const { flow, clock } = scene({ now, type: { window: { minNotice: 0, horizon: days * 24 * 60 } } });
  flow.start();
  await clock.settle();
  flow.choose({ month: month ?? now.slice(0, 7) });
  const all = shownDays({ flow, formats: new Formats(locale), state: flow.state, now: clock.now });
  return [all[0]!.date, all.at(-1)!.date, all.length];
}

describe('the days of the month grid', () => {
  it('begin with the present week', async () => {
    assert.deepEqual(await shown('2026-12-10T09:00:00Z'), ['2026-12-07', '2026-12-31', 25]);
    assert.deepEqual(await shown('2026-12-10T09:00:00Z', 'en-US'), ['2026-12-06', '2026-12-31', 26]);
    assert.deepEqual(await shown('2026-12-02T09:00:00Z'), ['2026-12-01', '2026-12-31', 31], 'not with another month');
  });

  it('run on to six full weeks where fewer than two weeks of the month are left', async () => {
    assert.deepEqual(await shown('2026-12-18T09:00:00Z'), ['2026-12-14', '2026-12-31', 18], 'exactly two are left');
    assert.deepEqual(await shown('2026-12-19T09:00:00Z'), ['2026-12-14', '2027-01-24', 42]);
    assert.deepEqual(await shown('2026-12-31T09:00:00Z'), ['2026-12-28', '2027-02-07', 42]);
    assert.deepEqual(await shown('2027-02-27T09:00:00Z', 'ar-EG'), ['2027-02-27', '2027-04-09', 42]);
  });

  it('end with the month where nothing can be booked after it', async () => {
    assert.deepEqual(await shown('2026-12-20T09:00:00Z', 'en-GB', 5), ['2026-12-14', '2026-12-31', 18]);
  });

  it('are those of the whole month where it is another one', async () => {
    assert.deepEqual(await shown('2026-12-20T09:00:00Z', 'en-GB', 60, '2027-01'), ['2027-01-01', '2027-01-31', 31]);
  });
});
