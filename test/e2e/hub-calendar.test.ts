import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { inWords } from '../contract-proxy/index.ts';
import { openAdasTeam } from './adas-team.ts';
import { openBrowser } from './browser.ts';

const HOUR = 3_600_000;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

test('a calendar whose server is away is tried again from Today, and is well as soon as the server is', async (t) => {
  const { page, wrongs, proxy, radicale, wait } = await openAdasTeam(t, browser);
  await radicale.stop();
  wait(HOUR + 60_000);
  await page.locator('::-p-text(Ada’s calendar cannot be read)').wait();
  wait(5000);
  await page.locator('::-p-aria([name="Try again"])').click();
  await page.locator('::-p-text(The calendar still cannot be read)').wait();
  await page.locator('::-p-aria([name="Close"])').click();

  await radicale.start();
  wait(5000);
  await page.locator('::-p-aria([name="Try again"])').click();
  await page.locator('::-p-text(The calendar can be read again)').wait();
  // What is under the pointer keeps its place.
  await page.mouse.move(0, 0);
  await page.locator('::-p-text(All caught up)').wait();
  assert.deepEqual(wrongs, []);

  await page.close();
  await proxy.settled();
  const { violations, seen } = proxy.record;
  assert.deepEqual(violations.map(inWords), []);
  assert.ok(seen.has('refreshCalendar 200'), [...seen.keys()].join());
});
