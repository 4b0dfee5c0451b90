import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inEveryState } from './hub/every-state.ts';
import { cutChoices, lost, noteColoured } from './hub/forced.ts';

describe('every state of the hub in the colours of the system', () => {
  it(
    'has an edge where it has only a ground of its own otherwise, and room for the arrows of lists',
    { timeout: 600_000 },
    async () => {
      const wrong = await inEveryState({ width: 1280, locale: 'en-GB' }, async (page, gallery) => {
        await page.evaluate(noteColoured);
        await page.evaluate(cutChoices);
        await gallery.colour('forced');
        const found = [...(await page.evaluate(lost)), ...(await page.evaluate(cutChoices))];
        await gallery.colour('light');
        return found;
      });
      assert.equal(wrong, '', wrong);
    },
  );
});
