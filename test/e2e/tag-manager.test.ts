import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import type { Browser, Page } from 'puppeteer-core';
import { Backend } from './backend.ts';
import { Booker } from './booker.ts';
import { openBrowser, openPage } from './browser.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { agree, TagManager } from './tag-manager.ts';
import { until } from './until.ts';

const backend = new Backend();
const tags = new TagManager(recipe);
const { hits } = tags;
let browser: Browser;
let origin = '';

/** The page of the recipe in the documentation, with this test's servers. */
function recipe(): string {
  const [, page = ''] = /```html\n([^]*?)```/.exec(readFileSync('docs/measuring.md', 'utf8')) ?? [];
  assert.match(page, /track="datalayer"/);
  return page.replaceAll('https://tags.example', '').replaceAll('https://book.example', backend.url);
}

before(async () => {
  browser = await openBrowser();
  ({ origin } = await tags.start());
  await backend.start({ PAGE_SCRIPTS: `${origin}/gtm.js` });
});
after(async () => {
  await browser?.close();
  tags.close();
  await backend.remove();
});

const ids = (): string[] => {
  const database = new DatabaseSync(backend.database, { readOnly: true });
  try {
    return database
      .prepare('SELECT id FROM booking')
      .all()
      .map(({ id }) => String(id));
  } finally {
    database.close();
  }
};

async function book(page: Page): Promise<string> {
  const before = new Set(ids());
  const booker = new Booker(page);
  await booker.pick();
  await booker.proceed();
  await booker.type('/attendee/name', 'Vera Visitor');
  await booker.type('/attendee/email', 'vera@visitor.example');
  await page.$$eval('team-booking >>> select[part="input"]', (all) => {
    for (const one of all as HTMLSelectElement[]) {
      one.value = one.options[1]!.value;
      one.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await booker.click('[type="submit"]');
  await booker.see('[part~="done"] h2');
  return ids().find((id) => !before.has(id)) ?? assert.fail('nothing was booked');
}

test('the recipe’s page sends one conversion per booking, by the id that webhooks name it by, and no secret', async () => {
  const { page, wrongs } = await openPage(browser);
  await page.goto(`${origin}/?utm_source=news&gclid=g1&email=vera@visitor.example&link=s3cret#token`);
  await agree(page);
  const id = await book(page);
  await until('the tag manager sends', () => hits.length > 0);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(hits, [
    {
      event_id: `${id}.booked`,
      booking_type: 'talk-to-a-specialist',
      page_location: `${origin}/?utm_source=news&gclid=g1`,
    },
  ]);
  const database = new DatabaseSync(backend.database, { readOnly: true });
  const row = database.prepare('SELECT * FROM booking WHERE id = ?').get(id);
  database.close();
  assert.match(JSON.stringify(row), /gclid\W+g1/);
  assert.deepEqual(wrongs, []);
});

test('it sends nothing while the visitor has not agreed, though the tag manager has forgotten that it was told so', async () => {
  hits.length = 0;
  const { page } = await openPage(browser);
  await page.goto(origin);
  await book(page);
  const pushed = await page.evaluate(() => {
    const { dataLayer } = window as unknown as { dataLayer: { event?: string }[] };
    return dataLayer.flatMap(({ event }) => event ?? []);
  });
  assert.deepEqual([pushed, hits], [['gtm.js'], []]);
});

test('ten bookings on the backend’s own page give one event id each, none before the visitor agrees, and no data of theirs', async () => {
  hits.length = 0;
  const { page, wrongs } = await openPage(browser);
  const made: string[] = [];
  for (let i = 0; i < 10; i++) {
    await page.goto(`${backend.url}/talk-to-a-specialist?utm_source=news`);
    await page.waitForFunction(() => Array.isArray((window as unknown as { dataLayer?: unknown }).dataLayer));
    await agree(page);
    made.push(await book(page));
    await until('the tag manager sends', () => hits.length > i);
  }
  const { page: another } = await openPage(browser);
  await another.goto(`${backend.url}/talk-to-a-specialist`);
  await book(another);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(
    hits,
    made.map((id) => ({
      event_id: `${id}.booked`,
      booking_type: 'talk-to-a-specialist',
      page_location: `${backend.url}/talk-to-a-specialist?utm_source=news`,
    })),
  );
  assert.deepEqual(wrongs, []);
});

contractIsKept(backend, ['bookingType 200', 'availability 200', 'book 201']);
