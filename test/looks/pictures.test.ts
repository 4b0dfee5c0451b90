// Compares the main states with pictures of them. Where a change is meant, look at the new ones and keep them:
//
//   pnpm pictures
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { browse, root } from '../../packages/element/test/browse.ts';
import { openGallery } from '../../packages/element/test/gallery-page.ts';
import type { Language, Scheme, Width } from '../../packages/element/test/looks.ts';
import { boxFont } from './box-font.ts';
import { difference } from './compare.ts';

const KEPT = `${root}test/looks/pictures`;
const NOW = `${root}.cache/pictures`;
/** Pixels that may differ between versions of Chromium, e.g. in the arrow of a list. */
const FEW = 24;

/** What is kept, by window and language. */
const PICTURES: readonly (readonly [Width, Language, Scheme, readonly string[]])[] = [
  [
    'narrow',
    'en',
    'light',
    [
      'pick-chosen',
      'pick-unfolded-rolling',
      'route-missing',
      'details-taken',
      'done',
      'pay-waiting',
      'moving-chosen',
      'dialog',
      'strip',
    ],
  ],
  ['narrow', 'ar', 'dark', ['pick-chosen', 'details-errors', 'done-requested']],
  ['narrow', 'en', 'forced', ['pick-chosen']],
  ['medium', 'en', 'light', ['pick-chosen', 'pick-gone']],
  ['wide', 'en', 'light', ['pick-chosen', 'pick-many', 'pick-month-empty', 'details-rich', 'cancel', 'long-pick']],
  ['wide', 'ar', 'dark', ['pick-chosen', 'manage']],
];

/** Shows boxes in place of letters. */
async function boxes(font: string): Promise<void> {
  document.fonts.add(await new FontFace('Boxes', `url(data:font/ttf;base64,${font})`).load());
  document.body.style.fontFamily = 'Boxes';
  document.body.style.setProperty('--team-booking-shadow', 'none');
}

/** A caret blinks. */
function hideCaret(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { caret-color: transparent !important }');
  const { shadowRoot } = document.querySelector('main')!.firstElementChild!;
  shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, sheet];
}

/** A picture of a page that has settled: the next one is the same. Chromium has shown letters of a font that has just come a frame late. */
async function settled(page: Page): Promise<string> {
  let last = '';
  for (let tries = 0; tries < 10; tries++) {
    const now = await page.screenshot({ encoding: 'base64' });
    if (now === last) break;
    last = now;
  }
  return last;
}

describe('the main states look as they did', () => {
  it('as pictures with boxes for letters show', { timeout: 240_000 }, async () => {
    const renew = process.env['RENEW_PICTURES'] === '1';
    mkdirSync(renew ? KEPT : NOW, { recursive: true });
    const differ: string[] = [];
    await browse(async (page, address) => {
      for (const [width, language, scheme, states] of PICTURES) {
        const gallery = await openGallery(page, address, width, language);
        await page.evaluate(boxes, boxFont());
        await gallery.colour(scheme);
        for (const state of states) {
          await gallery.stretch(false);
          await gallery.show(state);
          await page.evaluate(hideCaret);
          const now = await settled(page);
          const file = `${state}-${width}-${language}-${scheme}.png`;
          if (renew) {
            writeFileSync(`${KEPT}/${file}`, now, 'base64');
            continue;
          }
          if (!existsSync(`${KEPT}/${file}`)) {
            differ.push(`${file} is not kept yet`);
            continue;
          }
          const { pixels, box } = await page.evaluate(difference, readFileSync(`${KEPT}/${file}`, 'base64'), now);
          if (pixels <= FEW) continue;
          writeFileSync(`${NOW}/${file}`, now, 'base64');
          differ.push(`${file} differs by ${pixels} pixels in ${box}`);
        }
      }
    });
    assert.equal(
      differ.join('\n'),
      '',
      `${differ.join('\n')}\nCompare test/looks/pictures with .cache/pictures. Where the change is meant, run pnpm pictures and commit.`,
    );
  });
});
