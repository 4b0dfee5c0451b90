import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browse } from '../../test/browse.ts';

/** A state of each step, with whatever covers a part of it. */
const SHOWN = [
  'route-missing',
  'pick-chosen',
  'pick-taken',
  'details-rich',
  'details-taken',
  'details-lost',
  'done',
  'manage',
  'moving-chosen',
  'cancel',
];

/** 400 % zoom of 1280 × 1024; a phone with letters of twice the size; the smallest phone. */
const SIZES = [
  { width: 320, height: 256, letters: 16 },
  { width: 390, height: 740, letters: 32 },
  { width: 320, height: 560, letters: 16 },
];

/** What is wrong with where the focus is, once that is painted; `null` at the page's end. */
async function wrong(): Promise<string | null> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const element = document.querySelector('team-booking')!;
  const active = element.shadowRoot!.activeElement as HTMLElement | null;
  if (!active) return null;
  const name = `${active.localName}#${active.id} ${active.className} “${(active.ariaLabel ?? active.textContent).trim()}”`;
  // What has no look of its own shows its focus around its label, e.g. a radio button.
  const { left, right, top, bottom, width, height } = active.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  if (width < 1 || height < 1) return `${name} has no size`;
  if (left < -1 || right > clientWidth + 1) return `${name} is cut at a side: ${left} to ${right} of ${clientWidth}`;
  // Of what is higher than the window a part is enough.
  const fits = height < clientHeight / 2;
  if (fits && (top < -1 || bottom > clientHeight + 1))
    return `${name} is out of sight: ${top} to ${bottom} of ${clientHeight}`;
  const places = fits ? [top + 1, (top + bottom) / 2, bottom - 1] : [Math.max(top, 0) + 2];
  for (const y of places) {
    const found = element.shadowRoot!.elementFromPoint((left + right) / 2, y);
    const seen = found && (active.contains(found) || found.contains(active));
    if (!seen) return `${name} is under ${found?.localName}.${found?.className} at ${y} of ${clientHeight}`;
  }
  return '';
}

/** Milliseconds: every stop of thirty pages is painted. */
const LONG = 240_000;

describe('what has the focus', () => {
  it(
    'is in sight, at 400 % zoom, with letters of 200 %, and on the smallest phone: in no step cut or under a bar',
    { timeout: LONG },
    async () => {
      await browse(async (page, address) => {
        const found: string[] = [];
        for (const { width, height, letters } of SIZES) {
          await page.setViewport({ width, height });
          for (const state of SHOWN) {
            await page.goto(`${address}gallery.html?state=${state}&size=${letters}`);
            await page.waitForSelector('body[data-ready]');
            await page.evaluate(() => {
              (document.querySelector('team-booking')!.shadowRoot!.activeElement as HTMLElement | null)?.blur();
              window.getSelection()?.removeAllRanges();
              const before = document.createElement('button');
              document.body.prepend(before);
              before.focus();
            });
            let stops = 0;
            for (; stops < 60; stops++) {
              await page.keyboard.press('Tab');
              const what = await page.evaluate(wrong);
              if (what === null) break;
              if (what) found.push(`${state} at ${width} × ${height}, ${letters} px: ${what}`);
            }
            assert.ok(stops > 0 && stops < 60, `${state}: ${stops} stops`);
          }
        }
        assert.deepEqual(found, []);
      });
    },
  );
});
