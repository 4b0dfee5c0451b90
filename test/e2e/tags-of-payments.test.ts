import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Booking } from '@team-booking/contract';
import type { Browser, Page } from 'puppeteer-core';
import { Backend } from './backend.ts';
import { Booker } from './booker.ts';
import { openBrowser, openPage } from './browser.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { payingTeam } from './payments/paying-team.ts';
import { follow, heading } from './payments/ways.ts';
import { agree, TagManager } from './tag-manager.ts';
import { until } from './until.ts';

const folder = mkdtempSync(join(tmpdir(), 'team-booking-tags-'));
const team = join(folder, 'team.json');
/** Sends mail, so that its pages lead on to the payment by themselves; and does not, so that visitors press a link. */
const mailing = new Backend();
const silent = new Backend();
const tags = new TagManager();
let browser: Browser;

before(async () => {
  browser = await openBrowser();
  const { origin } = await tags.start();
  const { bookingTypes, ...rest } = payingTeam();
  const own = bookingTypes.map((type) => ({
    ...type,
    ...(type.payment && { payment: { ...type.payment, provider: 'test' } }),
  }));
  writeFileSync(team, JSON.stringify({ ...rest, bookingTypes: own }));
  const settings = {
    PAGE_SCRIPTS: `${origin}/gtm.js`,
    TEAM_FILE: team,
    TEST_PAYMENTS: '1',
    RATE_LIMIT: '0',
    READ_LIMIT: '0',
  };
  await silent.start(settings);
  // Nobody listens there: letters wait, and are none of this.
  await mailing.start({ ...settings, SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'booking@paying.example' });
});
after(async () => {
  await browser?.close();
  tags.close();
  await silent.remove();
  await mailing.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Books on the backend's own page, up to the payment. */
async function book(page: Page, { url }: Backend, agrees: boolean): Promise<Booking> {
  const { promise: pending, resolve } = Promise.withResolvers<Booking>();
  await page.exposeFunction('toldOf', resolve);
  await page.evaluateOnNewDocument(() =>
    document.addEventListener('team-booking-pending', (event) =>
      (window as unknown as { toldOf: (booking: unknown) => void }).toldOf(event.personal()),
    ),
  );
  await page.goto(`${url}/paid?utm_source=news`);
  if (agrees) await agree(page);
  const booker = new Booker(page);
  await booker.bookAsVera();
  return pending;
}

/** Pays on the page of the test provider, and comes back. */
async function pay(page: Page): Promise<void> {
  await page.waitForSelector('[value="pay"]');
  await follow(page, '[value="pay"]');
  await heading(page, 'Paid: you are booked');
}

const told = ({ id }: Booking, { url }: Backend) => ({
  event_id: `${id}.booked`,
  booking_type: 'paid',
  value: 40.5,
  currency: 'EUR',
  page_location: `${url}/paid?utm_source=news`,
});

/** What was told of a booking, once nothing more is to come. */
async function hitsOf({ id }: Booking): Promise<unknown[]> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return tags.hits.filter((hit) => hit['event_id'] === `${id}.booked`);
}

for (const [name, backend] of [
  ['which leads on by itself', mailing],
  ['by a link', silent],
] as const) {
  test(`five bookings with a payment ${name} give one event id each, however often their pages are looked at`, async () => {
    for (let i = 0; i < 5; i++) {
      const { page, wrongs } = await openPage(browser);
      const booking = await book(page, backend, true);
      if (backend === silent) await new Booker(page).click('#pay');
      await pay(page);
      await until('the tag manager sends', () => tags.hits.some((hit) => hit['event_id'] === `${booking.id}.booked`));
      assert.equal(new URL(page.url()).pathname, '/pay/paid');
      // Leads back to the page of this payment.
      await page.reload();
      await page.waitForFunction(() => location.pathname.endsWith('/back'));
      await heading(page, 'Paid: you are booked');
      await page.goto(booking.payment!.url);
      await heading(page, 'Paid: you are booked');
      assert.deepEqual(await hitsOf(booking), [told(booking, backend)]);
      assert.deepEqual(wrongs, []);
      await page.browserContext().close();
    }
    assert.doesNotMatch(
      JSON.stringify([tags.seen, tags.hits]),
      /t=|#|visitor\.example|Vera/,
      'no secret is in an address',
    );
    assert.match(JSON.stringify(tags.seen), /pay\/paid/);
  });
}

test('five bookings that are paid in another tab give one event id each, whichever page comes to know first', async () => {
  for (let i = 0; i < 5; i++) {
    const { page, wrongs } = await openPage(browser);
    const booking = await book(page, silent, true);
    await new Booker(page).see('#pay');
    const other = await page.browserContext().newPage();
    await other.goto(booking.payment!.url);
    if (i % 2 === 0) {
      await pay(other);
      await until('the tag manager sends', () => tags.hits.some((hit) => hit['event_id'] === `${booking.id}.booked`));
      await page.bringToFront();
    } else {
      // The visitor is back at the first one before the second one shows that it is paid.
      await other.setRequestInterception(true);
      other.on('request', (request) => void (request.url().includes('/back') ? undefined : request.continue()));
      void other.click('[value="pay"]').catch(() => undefined);
      await other.waitForRequest((request) => request.url().includes('/back'));
      await page.bringToFront();
    }
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await new Booker(page).see('[part~="done"] h2');
    await until('the tag manager sends', () => tags.hits.some((hit) => hit['event_id'] === `${booking.id}.booked`));
    const third = await page.browserContext().newPage();
    await third.goto(booking.payment!.url);
    await heading(third, 'Paid: you are booked');
    assert.deepEqual(await hitsOf(booking), [told(booking, silent)]);
    assert.deepEqual(wrongs, []);
    await page.browserContext().close();
  }
});

test('of a payment whose visitor did not agree nothing is told, and no script of others is loaded on its page', async () => {
  const { page } = await openPage(browser);
  const booking = await book(page, silent, false);
  await new Booker(page).click('#pay');
  await page.waitForSelector('[value="pay"]');
  tags.seen.length = 0;
  await pay(page);
  assert.deepEqual([await hitsOf(booking), tags.seen], [[], []]);
  assert.equal(await page.evaluate(() => Object.keys(localStorage).length), 0);
});

contractIsKept(silent, ['availability 200', 'book 201']);
contractIsKept(mailing, ['availability 200', 'book 201']);
