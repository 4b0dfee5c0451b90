import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { browse } from '../test/browse.ts';

/** A usual phone, and the smallest. */
const PHONES = [
  { width: 360, height: 740 },
  { width: 320, height: 560 },
];

/** States that have, among them, every control there is. */
const STATES = [
  'route-answered',
  'pick',
  'pick-chosen',
  'pick-unfolded',
  'pick-zones',
  'pick-many',
  'details-rich',
  'details-taken',
  'done',
  'pay-unpaid',
  'moving-chosen',
];

/** Milliseconds: on a machine that does much besides. */
const LONG = 150_000;

/** Opens a phone. Its states are shown one after the other in the same page, as loading it takes longer than all of them. */
async function open(page: Page, address: string, phone: (typeof PHONES)[0]): Promise<(state: string) => Promise<void>> {
  await page.setViewport({ ...phone, isMobile: true, hasTouch: true });
  await page.goto(`${address}gallery.html?size=16`);
  await page.waitForSelector('main a');
  return (state) =>
    page.evaluate(
      async (states, name) => {
        const { STATES: all } = (await import(states)) as typeof import('../test/states.ts');
        const main = document.querySelector('main')!;
        main.replaceChildren();
        const { element } = await all[name as keyof typeof all](main);
        await element.updateComplete;
        scrollTo(0, 0);
      },
      `${address}states.ts`,
      state,
    );
}

/** What a finger cannot press on 44 × 44 pixels around its middle. In a strip of seven days a pixel is the frame’s. */
function small(): string[] {
  const REACH = 21;
  const found: string[] = [];
  const root = document.querySelector('team-booking')!.shadowRoot!;
  for (const target of root.querySelectorAll<HTMLElement>('button, a, select, input, textarea, [role="option"]')) {
    // A link within a sentence is as high as its line.
    if (target.matches('label a') || !target.checkVisibility({ visibilityProperty: true })) continue;
    const parts = [target, ...((target as HTMLInputElement).labels ?? [])];
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = target.getBoundingClientRect();
    const hits = (x: number, y: number) => {
      const hit = root.elementFromPoint(left + width / 2 + x, top + height / 2 + y);
      return parts.some((one) => one.contains(hit));
    };
    // Below something else, such as an open list.
    if (!hits(0, 0)) continue;
    const reach = (x: number, y: number) => {
      let steps = 0;
      while (steps < 2 * REACH && hits((steps + 1) * x, (steps + 1) * y)) steps++;
      return steps;
    };
    const size = [reach(-1, 0) + reach(1, 0), reach(0, -1) + reach(0, 1)] as const;
    if (Math.min(...size) < 2 * REACH) {
      found.push(
        `${size.join(' × ')}: ${target.localName}.${target.className} ${target.ariaLabel ?? target.textContent}`,
      );
    }
  }
  return found;
}

describe('on a phone', () => {
  it('the first screen has times', { timeout: LONG }, async () => {
    await browse(async (page, address) => {
      for (const phone of PHONES) {
        const show = await open(page, address, phone);
        for (const state of ['pick', 'pick-many', 'pick-rolling']) {
          await show(state);
          const seen = await page.evaluate(() => {
            const times = document.querySelector('team-booking')!.shadowRoot!.querySelectorAll('[data-time]');
            return [...times].filter((time) => time.getBoundingClientRect().bottom <= innerHeight).length;
          });
          assert.ok(seen >= 3, `${state} at ${phone.width} × ${phone.height}: ${seen} times`);
        }
      }
    });
  });

  it('what can be pressed has 44 pixels for a finger, unseen where it looks smaller', { timeout: LONG }, async () => {
    await browse(async (page, address) => {
      const found: string[] = [];
      for (const phone of PHONES) {
        const show = await open(page, address, phone);
        assert.ok(await page.evaluate(() => matchMedia('(pointer: coarse)').matches));
        for (const state of STATES) {
          await show(state);
          found.push(...(await page.evaluate(small)).map((what) => `${state} at ${phone.width}: ${what}`));
        }
      }
      assert.deepEqual(found, []);
    });
  });
});
