import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browse } from '../test/browse.ts';

describe('layout shift', () => {
  it('is zero while the booker loads and while durations, months and zones are switched', async () => {
    await browse(async (page, address) => {
      for (const width of [1180, 700, 390]) {
        await page.setViewport({ width, height: 1600 });
        await page.goto(`${address}arrival.html`);
        const shifts = await page.waitForFunction('window.shifts').then((handle) => handle.jsonValue());
        assert.deepEqual(shifts, [], `${width} pixels`);
      }
    });
  });
});
