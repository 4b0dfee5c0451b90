import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import type { Browser, Page } from 'puppeteer-core';
import { Backend } from './backend.ts';
import { Booker } from './booker.ts';
import { openBrowser, openPage } from './browser.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { until } from './until.ts';

/** What a tag manager sends, as this page's stand-in for one does: the parameters of its GA4 tag. */
type Hit = Readonly<Record<string, string>>;

/**
 * A tag manager: reads what was pushed before it came, puts its own `push` into the place of the data layer's, drops old entries, and
 * fires its one tag on `generate_lead` with the visitor's consent.
 */
const TAG_MANAGER = `
  const { origin } = new URL(document.currentScript.src);
  const layer = window.dataLayer;
  const consent = {};
  const read = (entry) => {
    if (entry[0] === 'consent') return Object.assign(consent, entry[2]);
    if (entry.event !== 'generate_lead' || consent.analytics_storage === 'denied') return;
    const { event_id, booking_type, value, currency, page_location } = entry;
    const sent = Object.entries({ event_id, booking_type, value, currency, page_location }).filter(([, one]) => one !== undefined);
    navigator.sendBeacon(origin + '/collect', JSON.stringify(Object.fromEntries(sent)));
  };
  layer.forEach(read);
  const push = layer.push.bind(layer);
  layer.push = (...entries) => {
    entries.forEach(read);
    push(...entries);
    while (layer.length > 3) layer.shift();
  };
  push({ event: 'gtm.js' });
`;

const backend = new Backend();
const hits: Hit[] = [];
let browser: Browser;
let site: Server;
let origin = '';

/** The page of the recipe in the documentation, with this test's servers. */
function recipe(): string {
  const [, page = ''] = /```html\n([^]*?)```/.exec(readFileSync('docs/measuring.md', 'utf8')) ?? [];
  assert.match(page, /track="datalayer"/);
  return page.replaceAll('https://tags.example', '').replaceAll('https://book.example', backend.url);
}

async function collect(request: IncomingMessage): Promise<void> {
  hits.push(JSON.parse(await text(request)) as Hit);
}

before(async () => {
  browser = await openBrowser();
  site = createServer((request, response) => {
    const type = request.url === '/gtm.js' ? 'text/javascript' : 'text/html';
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    if (request.url !== '/collect') return void response.end(request.url === '/gtm.js' ? TAG_MANAGER : recipe());
    void collect(request).then(() => response.writeHead(204).end());
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  await backend.start({ PAGE_SCRIPTS: `${origin}/gtm.js` });
});
after(async () => {
  await browser?.close();
  site?.close();
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

const agree = (page: Page) =>
  page.evaluate(() => {
    const { gtag } = window as unknown as { gtag: (...all: unknown[]) => void };
    gtag('consent', 'update', { ad_storage: 'granted', analytics_storage: 'granted' });
  });

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
  await page.goto(`${backend.url}/talk-to-a-specialist`);
  await book(page);
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
