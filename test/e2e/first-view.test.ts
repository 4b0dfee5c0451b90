import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { Backend } from './backend.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { Booker } from './booker.ts';
import { openBrowser, openPage } from './browser.ts';

const backend = new Backend();
let browser: Browser;
let siteUrl: string;
const site = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end(`<!doctype html><html lang="en"><title>A site</title><link rel="icon" href="data:,">
    <script type="module" src="${backend.url}/embed/team-booking.js"></script>
    <team-booking src="${backend.url}/talk-to-a-specialist"></team-booking>`);
});

before(async () => {
  await backend.start();
  await once(site.listen(0, '127.0.0.1'), 'listening');
  siteUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  site.close();
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
  assert.match(
    await booker.text('[data-time][aria-pressed="true"]'),
    /\d/,
    'the time is marked; the bar comes with the rest',
  );
  await booker.nextMonth();
  await booker.pick('first');
  assert.ok(waiting.length > 0, 'the rest was asked for, and did not arrive');
});

test('a hosted page shows its first times without a request, and then checks them', async () => {
  const { page, wrongs } = await openPage(browser);
  const asked: string[] = [];
  await page.setRequestInterception(true);
  const held: HTTPRequest[] = [];
  page.on('request', (request) => {
    const what = kind(request.url());
    asked.push(what);
    if (what === 'type' || (what === 'availability' && !isShown)) held.push(request);
    else void request.continue();
  });
  let isShown = false;
  await page.goto(`${backend.url}/talk-to-a-specialist`, { waitUntil: 'domcontentloaded' });
  const booker = new Booker(page);
  await booker.see('.day.free');
  await booker.see('[data-time]');
  assert.ok(!asked.includes('type'), asked.join('\n'));
  isShown = true;
  for (const request of held) void request.continue();
  const month = new Date().toISOString().slice(0, 7);
  const check = (url: string) =>
    url.includes('/availability') && Date.parse(new URL(url).searchParams.get('to')!) > Date.parse(month);
  await page.waitForRequest((request) => check(request.url()), { timeout: 10_000 });
  assert.deepEqual(wrongs, []);
});

/** Opens a page of another site that embeds the booker. @param lets which of the page's requests go on */
async function openSite(page: Page, lets: (request: HTTPRequest) => boolean): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void (lets(request) && request.continue()));
  await page.goto(siteUrl, { waitUntil: 'domcontentloaded' });
}

test('the first times need one round trip after the script: booking type and availability are requested in parallel, and nothing else', async () => {
  const { page } = await openPage(browser);
  const order: string[] = [];
  page.on('requestfinished', (request) => void order.push(`< ${kind(request.url())}`));
  await openSite(page, (request) => {
    order.push(`> ${kind(request.url())}`);
    return true;
  });
  await new Booker(page).see('[data-time]');
  const firstAnswer = order.findIndex((line) => line === '< type' || line === '< availability');
  const asked = order.slice(0, firstAnswer);
  assert.ok(asked.includes('> type') && asked.includes('> availability'), order.join('\n'));
  assert.ok(!asked.some((line) => line.includes('/chunks/')), order.join('\n'));
});

test('a page is told that times are ready, and keys are served, although the rest comes late', async () => {
  const { page, wrongs } = await openPage(browser);
  await page.evaluateOnNewDocument(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    for (const name of ['step', 'ready', 'day-select'])
      document.addEventListener(`team-booking-${name}`, () => void told.push(name));
  });
  const late: HTTPRequest[] = [];
  let isHeld = true;
  await openSite(page, (request) => {
    const isLate = isHeld && request.url().includes('/chunks/');
    if (isLate) late.push(request);
    return !isLate;
  });
  const booker = new Booker(page);
  await booker.see('[data-time]');
  const told = () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  assert.deepEqual(await told(), ['step', 'ready']);

  await page.focus('team-booking >>> [data-time][tabindex="0"]');
  const at = () =>
    page.evaluate(() => document.querySelector('team-booking')!.shadowRoot!.activeElement!.getAttribute('data-time'));
  const before = await at();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.querySelector('team-booking')!.shadowRoot!.activeElement !== null);
  assert.equal(await at(), before, 'nothing can serve the key yet');
  while (late.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  // Others may come after the first.
  isHeld = false;
  for (const request of late) void request.continue();
  await page.waitForFunction(
    (old) => document.querySelector('team-booking')!.shadowRoot!.activeElement!.getAttribute('data-time') !== old,
    { timeout: 10_000 },
    before,
  );
  assert.deepEqual(wrongs, []);
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
    await new Booker(page).see('[data-time]');
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

  await focusComes(page, '[name="/attendee/name"]');
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

test('after a reload inside the form, the first way back leaves the page', async () => {
  const { page } = await openPage(browser);
  const booker = new Booker(page);
  await page.goto(`${backend.url}/`);
  await page.goto(`${backend.url}/talk-to-a-specialist`);
  await booker.pick();
  await booker.proceed();
  await booker.see('#form');
  await page.waitForFunction(() => history.state !== null);
  await page.reload();
  await booker.see('[data-time]');
  await page.waitForFunction(() => history.state === null, { timeout: 5_000 });
  await page.goBack();
  assert.equal(new URL(page.url()).pathname, '/');
});

contractIsKept(backend, ['bookingType 200', 'availability 200', 'book 201']);
