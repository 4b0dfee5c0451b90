import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { misplaced } from './geometry.ts';
import { inEveryState, type HubWindow } from './hub/every-state.ts';
import { outOfPlace } from './hub/layout.ts';

/** Previews of the booker, which is looked at by itself. */
const PREVIEWS = 'team-booking, team-booking-times, team-booking-button';

/** Higher than any view. Pixels. */
const HIGHEST = 15_000;

/** Milliseconds. */
const LONG = 600_000;

const WINDOWS: Readonly<Record<string, HubWindow>> = {
  'a phone, with am and pm': { width: 375, locale: 'en-US' },
  'a phone, in long words': { width: 375, locale: 'de' },
  'a phone, from right to left': { width: 375, locale: 'ar' },
  'a tablet, in long words and letters twice as large': { width: 768, locale: 'de', text: 32 },
  'a large window': { width: 1600, locale: 'en-GB' },
};

describe('every state of the hub: nothing is clipped, covered, beside the window or too small', () => {
  for (const [name, window] of Object.entries(WINDOWS)) {
    it(`on ${name}`, { timeout: LONG }, async () => {
      const wrong = await inEveryState(window, async (page, gallery) => {
        await gallery.stretch(HIGHEST);
        // First what does not scroll to what it looks at.
        return [
          ...(await page.evaluate(outOfPlace, PREVIEWS)),
          ...(await page.evaluate(misplaced, 'team-hub', PREVIEWS)),
        ];
      });
      assert.equal(wrong, '', wrong);
    });
  }
});
