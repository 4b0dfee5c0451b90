import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browse } from '../../packages/element/test/browse.ts';

test('the built embed reads as its sources do, in every state and width', async () => {
  await browse(async (page, address) => {
    for (const width of [1180, 360]) {
      await page.setViewport({ width, height: 900 });
      const read = async (query: string) => {
        await page.goto(`${address}texts.html${query}`);
        const texts = await page.waitForFunction('window.texts', { timeout: 120_000 });
        return (await texts.jsonValue()) as Record<string, string[]>;
      };
      const [sources, built] = [await read(''), await read('?built=1')];
      assert.ok(Object.keys(sources).length > 30);
      for (const [name, shown] of Object.entries(sources)) {
        const differ = shown.findIndex((text, i) => text !== built[name]?.[i]);
        assert.equal(built[name]?.[differ], shown[differ], `${name} at ${width} px`);
        assert.equal(built[name]?.length, shown.length, `${name} at ${width} px`);
      }
    }
  });
});
