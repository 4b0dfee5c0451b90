import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browse } from '../test/browse.ts';

describe('layout shift', () => {
  it('is zero while the booker loads, a month runs on, a time is chosen and taken, and durations, months and zones are switched', async () => {
    await browse(async (page, address) => {
      for (const width of [1180, 700, 420, 380]) {
        for (const present of ['2026-12-01T09:20:00Z', '2026-12-21T08:20:00Z']) {
          await page.setViewport({ width, height: 1600 });
          await page.goto(`${address}arrival.html?present=${present}`);
          const shifts = await page.waitForFunction('window.shifts').then((handle) => handle.jsonValue());
          assert.deepEqual(shifts, [], `${width} pixels, ${present}`);
        }
      }
    });
  });

  it('is zero in the other views, too', async () => {
    await browse(async (page, address) => {
      for (const width of [1180, 860, 700]) {
        for (const view of ['week', 'columns']) {
          await page.setViewport({ width, height: 1600 });
          await page.goto(`${address}arrival.html?view=${view}`);
          const shifts = await page.waitForFunction('window.shifts').then((handle) => handle.jsonValue());
          assert.deepEqual(shifts, [], `${width} pixels, ${view}`);
        }
      }
    });
  });
});
