// Books in a project of each framework, installed from the packed packages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { Backend } from '../e2e/backend.ts';
import { openBrowser, openPage } from '../e2e/browser.ts';
import { fixture } from '../hostile/fixture.ts';
import { build, errorsOf, install, type Project } from './projects.ts';
import { serve } from './site.ts';

const PROJECTS: readonly Project[] = [
  { name: 'plain' },
  { name: 'react', check: ['tsc', '-p', '.'], isRendered: true },
  { name: 'vue', check: ['vue-tsc', '-p', '.', '--noEmit'], isRendered: true },
  {
    name: 'svelte',
    check: ['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine'],
    isRendered: true,
  },
  { name: 'angular', check: ['ngc', '-p', '.', '--noEmit'] },
];

const TIME = 'team-booking >>> [part~="time"]:not([aria-disabled="true"])';
const NEXT = 'team-booking >>> [part~="button"]:not([aria-disabled="true"])';
const NAME = 'team-booking >>> [autocomplete~="name"]';
const EMAIL = 'team-booking >>> [autocomplete~="email"]';
const REMOVALS = 100;

const backend = new Backend();
let browser: Browser;
before(async () => {
  install();
  await backend.start({ DEMO: '', TESTING: '1' });
  await fixture(backend.base);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await backend.remove();
});

for (const project of PROJECTS) {
  const { name, check, isRendered } = project;
  describe(name, () => {
    if (check) {
      test('its own checker finds the wrong settings, and nothing else', () => {
        const errors = errorsOf(project);
        const wrong = name === 'angular' ? 0 : wrongsIn(name);
        assert.deepEqual(
          errors.filter((line) => !line.includes('refused')),
          [],
        );
        assert.equal(errors.length, wrong, errors.join('\n'));
      });
    }

    test('visitors book in it; what they type survives its rendering, and 100 removals leave nothing behind', async () => {
      const folder = build(project);
      const html = readFileSync(join(folder, 'index.html'), 'utf8');
      if (isRendered) assert.match(html, /<team-booking [^>]*src="https:[^>]*time-zone="Europe\/Berlin"/, 'rendered');
      const { url, server } = await serve(folder, backend.url);
      const { page, wrongs } = await openPage(browser);
      try {
        await page.goto(url);
        await (await page.waitForSelector(TIME))!.evaluate((time) => time.scrollIntoView());
        assert.deepEqual(await settings(page), ['Europe/Berlin', true, 'Europe/Berlin', '12', 3]);
        await book(page);
        await leavesNothing(page);
        assert.deepEqual(wrongs, []);
      } finally {
        await page.browserContext().close();
        server.closeAllConnections();
        server.close();
      }
    });
  });
}

/** How many settings of a project are wrong on purpose. */
function wrongsIn(name: string): number {
  const type = name === 'react' ? 'tsx' : name;
  const text = readFileSync(new URL(`${name}/src/refused.${type}`, import.meta.url), 'utf8');
  return [...text.matchAll(/<team-booking/g)].length;
}

/** Those that have another name as a property than as an attribute. */
async function settings(page: Page): Promise<unknown[]> {
  return page.evaluate(() => {
    const booker = document.querySelector('team-booking')!;
    const times = document.querySelector('team-booking-times')!;
    return [booker.timeZone, booker.lockTimeZone, times.timeZone, times.hourCycle, Number(times.count)];
  });
}

/** Books by presses and keys, while the page renders anew. */
async function book(page: Page): Promise<void> {
  const press = (selector: string) => page.locator(selector).setTimeout(15_000).click();
  await press(TIME);
  await press(NEXT);
  await page.waitForSelector(EMAIL);
  assert.equal(await page.$eval(NAME, (input) => (input as HTMLInputElement).value), 'Vera Visitor');
  await press(EMAIL);
  await page.keyboard.type('vera@visitor.example');
  const input = (await page.$(EMAIL))!;
  for (let i = 0; i < 3; i++) {
    await page.$eval('#again', (button) => (button as HTMLElement).click());
    await page.waitForFunction(
      (count) => document.querySelector('#again')!.textContent!.trim() === count,
      {},
      `${i + 1}`,
    );
  }
  assert.equal(
    await input.evaluate((field) => field.isConnected && (field as HTMLInputElement).value),
    'vera@visitor.example',
  );
  await press(NEXT);
  await page.waitForFunction(() => document.querySelector('output')!.textContent!.trim());
  const ids = await page.$eval('output', (output) => output.textContent!.trim().split(' '));
  assert.equal(ids.length, 1, 'told of once');
}

/** Elements that are taken away leave no nodes and listeners. */
async function leavesNothing(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await toggle(page, 5);
  const earlier = await counters(session, page);
  await toggle(page, REMOVALS);
  const later = await counters(session, page);
  // One booker has hundreds of nodes and dozens of listeners.
  assert.ok(later.nodes - earlier.nodes < REMOVALS, `${earlier.nodes} nodes have become ${later.nodes}`);
  assert.ok(
    later.jsEventListeners - earlier.jsEventListeners < REMOVALS / 2,
    `${earlier.jsEventListeners} listeners have become ${later.jsEventListeners}`,
  );
  await session.detach();
}

/** Takes the elements away and brings them back; in the end they are away. */
async function toggle(page: Page, times: number): Promise<void> {
  const press = async (shown: string) => {
    await page.$eval('#toggle', (button) => (button as HTMLElement).click());
    await page.waitForFunction((text) => document.querySelector('#toggle')!.textContent!.trim() === text, {}, shown);
  };
  if (await page.$('team-booking')) await press('away');
  for (let i = 0; i < times; i++) {
    await press('shown');
    // Every tenth time it is removed once its times are there. A handle would keep it.
    if (i % 10 === 9) await (await page.waitForSelector(TIME))!.dispose();
    await press('away');
  }
}

/** After the longest timer of the booker, which would keep it. */
async function counters(session: CDPSession, page: Page): Promise<{ nodes: number; jsEventListeners: number }> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 6_000)));
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return session.send('Memory.getDOMCounters');
}
