import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { Backend } from './backend.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { Booker } from './booker.ts';
import { openBrowser, openPage } from './browser.ts';

const backend = new Backend();
let browser: Browser;

before(async () => {
  await backend.start();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await backend.remove();
});

test('the first file alone shows the month and picks a time, so its budget measures everything needed for that', async () => {
  const { page } = await openPage(browser);
  await page.setRequestInterception(true);
  const waiting: string[] = [];
  page.on('request', (request) => {
    // Never answered, as on a slow connection.
    if (request.url().includes('/embed/chunks/')) waiting.push(request.url());
    else void request.continue();
  });
  await page.goto(`${backend.url}/talk-to-a-specialist`, { waitUntil: 'domcontentloaded' });
  const booker = new Booker(page);
  await booker.pick();
  assert.match(await booker.text('.bar .summary'), /\d/, 'the bar says which time was picked');
  await booker.nextMonth();
  await booker.pick('first');
  assert.ok(waiting.length > 0, 'the rest was asked for, and did not arrive');
});

test('the first times need one round trip after the script: booking type and availability are requested in parallel', async () => {
  const { page } = await openPage(browser);
  const order: string[] = [];
  page.on('request', (request) => void order.push(`> ${kind(request.url())}`));
  page.on('requestfinished', (request) => void order.push(`< ${kind(request.url())}`));
  await page.goto(`${backend.url}/talk-to-a-specialist`);
  await new Booker(page).see('.day.free');
  const firstAnswer = order.findIndex((line) => line === '< type' || line === '< availability');
  const asked = order.slice(0, firstAnswer);
  assert.ok(asked.includes('> type') && asked.includes('> availability'), order.join('\n'));
});

function kind(url: string): string {
  if (url.includes('/availability')) return 'availability';
  return url.includes('/api/booking-types/') ? 'type' : new URL(url).pathname;
}

test('there is no layout shift while the booker loads', async () => {
  const { page } = await openPage(browser);
  await page.evaluateOnNewDocument(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [1280, 700, 390]) {
    await page.setViewport({ width, height: 900 });
    await page.goto(`${backend.url}/talk-to-a-specialist`);
    await new Booker(page).see('.day.free');
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    assert.deepEqual(shifts, [], `at ${width} px`);
  }
});

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await isFocused(page, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const active = document.querySelector('team-booking')?.shadowRoot?.activeElement;
    return active?.matches(wanted) ?? false;
  }, selector);
}

async function focusComes(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('team-booking')?.shadowRoot?.activeElement?.matches(wanted),
    { timeout: 10_000 },
    selector,
  );
}

test('a whole booking by keyboard alone', async () => {
  const { page, wrongs } = await openPage(browser);
  await page.goto(`${backend.url}/talk-to-a-specialist`);
  const booker = new Booker(page);
  await booker.see('.day.free');

  await tabTo(page, '.day');
  // Goes to a free day of the next month, where every week has some.
  await page.keyboard.press('PageDown');
  await page.waitForFunction(
    () => (document.querySelector('team-booking')?.shadowRoot?.querySelectorAll('.day.free').length ?? 0) > 5,
    { timeout: 10_000 },
  );
  await page.keyboard.press('End');
  for (let i = 0; i < 10 && !(await isFocused(page, '.day.free')); i++) await page.keyboard.press('ArrowLeft');
  assert.ok(await isFocused(page, '.day.free'), 'arrows lead to a free day');
  await page.keyboard.press('Enter');
  await tabTo(page, '.time');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, '.bar .primary');
  await page.keyboard.press('Enter');

  await focusComes(page, '#heading');
  await tabTo(page, '[name="/attendee/name"]');
  await page.keyboard.type('Kay Board');
  await tabTo(page, '[name="/attendee/email"]');
  await page.keyboard.type('kay@visitor.example');
  // Submits an incomplete form: the error summary gets the focus, and the input is kept.
  await page.keyboard.press('Enter');
  await focusComes(page, '#errors');
  await tabTo(page, 'select[name="/answers/topic"]');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '.bar .primary');
  await page.keyboard.press('Enter');
  await booker.see('[part="done"]');
  await focusComes(page, '#heading');
  assert.deepEqual(wrongs, []);
});

contractIsKept(backend, ['bookingType 200', 'availability 200', 'book 201']);
