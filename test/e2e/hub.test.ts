import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { Backend } from './backend.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { openBrowser, openPage } from './browser.ts';

let browser: Browser;
const backend = new Backend();
before(async () => {
  browser = await openBrowser();
  await backend.start({ DEMO: '0' });
});
after(async () => {
  await browser?.close();
  await backend.remove();
});

/** Presses what is called so, wherever in the hub it is. */
async function press(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"])`).click();
}

test('from an empty server to a link: sign in, two hosts, publish, a visitor books and it appears, why, reassign, undo', async (t) => {
  const { page, wrongs } = await openPage(browser);
  t.after(() => page.close());
  const link = /^ {2}Sign in as the first admin, once within a week: (\S+)$/m.exec(backend.output)?.[1];
  await page.goto(link!);
  await page.type('#name', 'Grace');
  await page.type('#email', 'grace@team.example');
  await Promise.all([page.waitForNavigation(), page.click('button.button')]);
  assert.equal(new URL(page.url()).pathname, '/hub');

  // A team without anything begins with its first link.
  await page.locator('::-p-aria([name="E-mail addresses"])').fill('ines@team.example, rohan@team.example');
  await press(page, 'Add');
  await page.locator('::-p-text(2 hosts, enough to rotate)').wait();
  await press(page, 'Publish and copy link');
  await page.waitForFunction(() => location.pathname === '/hub/today');

  // Weekday after next, at noon of both hosts' zone.
  const day = new Date(Date.now() + 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7));
  const start = `${day.toISOString().slice(0, 10)}T12:00:00Z`;
  const slug = await page.evaluate(async () => {
    const response = await fetch('/api/team/booking-types');
    return ((await response.json()) as { items: { slug: string }[] }).items[0]!.slug;
  });
  await page.goto(`${backend.url}/hub/bookings`);
  await page.locator('::-p-text(No bookings yet)').wait();
  const answer = await fetch(`${backend.base}/bookings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'vera' },
    body: JSON.stringify({
      bookingType: slug,
      start,
      duration: 30,
      timeZone: 'UTC',
      locale: 'en',
      attendee: { name: 'Vera Visitor', email: 'vera@visitor.example' },
    }),
  });
  assert.equal(answer.status, 201, await answer.clone().text());

  // It appears by itself, and opens with its reason, computed again here.
  await press(page, 'Vera Visitor');
  await page.locator('::-p-text(Checked)').wait();
  await press(page, 'Reassign R');
  await page.locator('::-p-text(Next in turn)').wait();
  await press(page, 'Reassign to Rohan');
  await page.locator('::-p-text(Rohan hosts Vera Visitor now)').wait();
  await page.locator('::-p-text(Why Rohan?)').wait();
  await press(page, 'Undo');
  await page.locator('::-p-text(As it was before)').wait();
  await page.locator('::-p-text(Why Ines?)').wait();
  // The strict policy of the page has nothing to say. Headless Chromium lets nobody copy.
  assert.deepEqual(wrongs, []);
});

contractIsKept(backend, [
  'me 200',
  'waiting 200',
  'addHost 201',
  'publishBookingType 200',
  'takers 200',
  'reassign 200',
  'undoReassign 200',
]);
