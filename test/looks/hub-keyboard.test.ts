import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { inEveryState } from './hub/every-state.ts';
import { beginWalk, missed, nextStop } from './hub/walk.ts';

/** Milliseconds. */
const LONG = 600_000;
/** No view has as many stops. */
const MOST = 400;

/** Goes from stop to stop by Tab. @returns what is wrong with them, and what is none */
async function walk(page: Page): Promise<string[]> {
  const [wrong, left] = await walkAt(page, 'once');
  // Long lists make their lines while somebody goes through them, who is not as fast as this.
  if (left.length === 0) return wrong;
  return (await walkAt(page, 'painted')).flat();
}

/** Runs in the page: everything that is due has been painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
}

async function walkAt(page: Page, next: 'once' | 'painted'): Promise<readonly [wrong: string[], left: string[]]> {
  const wrong: string[] = [];
  await page.evaluate(beginWalk);
  for (let i = 0; i < MOST; i++) {
    if (next === 'painted') await page.evaluate(painted);
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(nextStop);
    wrong.push(...stop.wrong);
    if (stop.isEnd) return [wrong, await page.evaluate(missed)];
  }
  return [wrong, [`after ${MOST} stops there are more`]];
}

/** Runs in the page. */
function hasModal(): boolean {
  const within = (root: ParentNode): boolean =>
    !!root.querySelector('dialog:modal') ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && within(shadowRoot));
  return within(document);
}

describe('every state of the hub by Tab: everything is reached in the order it is seen, and the focus is seen', () => {
  for (const width of [1280, 375]) {
    it(`${width} pixels wide`, { timeout: LONG }, async () => {
      const wrong = await inEveryState({ width, locale: 'en-GB' }, async (page) => {
        const found = await walk(page);
        if (!(await page.evaluate(hasModal))) return found;
        await page.keyboard.press('Escape');
        return (await page.evaluate(hasModal)) ? [...found, 'Esc does not close its dialog'] : found;
      });
      assert.equal(wrong, '', wrong);
    });
  }
});
