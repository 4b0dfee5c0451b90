import assert from 'node:assert/strict';
import { after, before, describe, test, type TestContext } from 'node:test';
import { overHttp } from '@team-booking/conformance';
import type { Browser } from 'puppeteer-core';
import { startStatic } from '../../examples/static/serve.ts';
import { startCalcomStandIn } from '../../packages/adapters/src/calcom/test/stand-in/start.ts';
import { startBackend } from '@team-booking/conformance/testing';
import { inWords, watchContract } from '../contract-proxy/index.ts';
import { bundled, startSite } from './any-backend/site.ts';
import { onePerson } from './any-backend/team.ts';
import { Booker } from './booker.ts';
import { openBrowser, openPage } from './browser.ts';

// The built element, unchanged, over every kind of backend: only an attribute or a property differs.

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

async function visit(t: TestContext, url: string) {
  const { page, wrongs } = await openPage(browser);
  t.after(() => page.close());
  await page.goto(url);
  return { page, wrongs, booker: new Booker(page) };
}

async function book(booker: Booker): Promise<number> {
  await booker.nextMonth();
  const start = await booker.pick();
  await booker.proceed();
  await booker.type('/attendee/name', 'Vera Visitor');
  await booker.type('/attendee/email', 'vera@visitor.example');
  await booker.proceed();
  assert.equal(await booker.text('[part="done"] h2'), 'You are booked');
  return start;
}

/** Whether another visitor sees a time on the last free day of next month. */
async function isOffered(t: TestContext, url: string, start: number): Promise<boolean> {
  const { booker, wrongs } = await visit(t, url);
  await booker.nextMonth();
  await booker.pick();
  assert.deepEqual(wrongs, []);
  return booker.offers(start);
}

/** Books a time, moves it and cancels it, and checks each time what other visitors see. */
async function bookMoveAndCancel(t: TestContext, url: string): Promise<void> {
  const { booker, wrongs } = await visit(t, url);
  const start = await book(booker);
  assert.equal(await isOffered(t, url, start), false, 'a time that was booked is gone');

  const moved = await booker.move('first');
  assert.notEqual(moved, start);
  assert.equal(await booker.text('[part="done"] h2'), 'Your booking has been moved');
  assert.equal(await isOffered(t, url, start), true, 'a time that was given back is free');
  assert.equal(await isOffered(t, url, moved), false);

  await booker.cancel();
  assert.equal(await isOffered(t, url, moved), true);
  assert.deepEqual(wrongs, [], 'no script failed and the content security policy was kept');
}

for (const [language, command] of [
  ['Python', ['python3', 'examples/backend-python/backend.py']],
  ['PHP', ['php', 'examples/backend-php/backend.php']],
] as const) {
  test(`books through a backend in one file of ${language}`, async (t) => {
    const backend = await startBackend([...command]);
    t.after(() => backend.end());
    const proxy = await watchContract();
    t.after(() => proxy.close());
    proxy.target = backend.url;
    await overHttp(`${backend.url}/api`).testing!.putFixture(onePerson('intro-call'));
    const site = await startSite({ attributes: `src="${proxy.url}/intro-call"`, connect: proxy.url });
    t.after(() => site.close());

    await bookMoveAndCancel(t, site.url);

    await proxy.settled();
    const { violations, seen } = proxy.record;
    assert.deepEqual(violations.map(inWords), []);
    for (const done of ['book 201', 'reschedule 200', 'cancel 200'])
      assert.ok(seen.has(done), `${done}: ${[...seen.keys()].join()}`);
  });
}

test('books through Cal.com', async (t) => {
  const calcom = await startCalcomStandIn();
  t.after(() => calcom.end());
  await calcom.testing.putFixture(onePerson('intro-call'));
  const site = await startSite({
    attributes: `src="https://cal.com/${calcom.user}/intro-call"`,
    script: `import { calcom } from '/calcom.js';
      document.querySelector('team-booking').backend = calcom({ url: '${calcom.url}', user: '${calcom.user}' });`,
    files: await bundled('calcom'),
    connect: calcom.url,
  });
  t.after(() => site.close());

  await bookMoveAndCancel(t, site.url);

  assert.deepEqual(calcom.violations, [], 'every request and answer fits what Cal.com publishes');
  for (const path of [/^POST \/v2\/bookings$/, /reschedule$/, /cancel$/]) {
    assert.ok(
      calcom.requests.some((request) => path.test(request)),
      `${path}: ${calcom.requests.join(', ')}`,
    );
  }
});

describe('in the page, without any server', () => {
  let site: Awaited<ReturnType<typeof startStatic>>;
  before(async () => {
    site = await startStatic({ port: 0 });
  });
  after(() => site?.close());

  test('what is booked on one page appears in the hub of another by itself, with why', async (t) => {
    const { page, booker, wrongs } = await visit(t, `${site.url}/?type=first-visit`);
    const hub = await page.browserContext().newPage();
    hub.on('pageerror', (error) => wrongs.push(String(error)));
    await hub.goto(`${site.url}/hub.html#/bookings`);
    await hub.locator('::-p-text(No bookings yet)').wait();
    await page.bringToFront();
    await book(booker);
    await hub.bringToFront();
    await hub.locator('::-p-aria([name="Vera Visitor"][role="link"])').click();
    await hub.locator('::-p-text(vera@visitor.example)').wait();
    assert.deepEqual(wrongs, []);
  });

  test('a booking survives a reload, its time is no longer offered, and its link cancels it', async (t) => {
    const { page, booker, wrongs } = await visit(t, `${site.url}/?type=first-visit`);
    const start = await book(booker);
    await page.waitForSelector('#booked li');

    await page.reload();
    await page.waitForSelector('#booked li');
    await booker.nextMonth();
    await booker.pick();
    assert.equal(await booker.offers(start), false, 'its time is gone');

    const link = await page.$eval('#booked li a', (a) => (a as HTMLAnchorElement).href);
    await page.goto('about:blank');
    await page.goto(link);
    await booker.cancel();

    await page.goto('about:blank');
    await page.goto(`${site.url}/?type=first-visit`);
    await booker.nextMonth();
    await booker.pick();
    assert.equal(await booker.offers(start), true, 'free again');

    assert.equal(await page.$eval('#booked li', (item) => (item as HTMLElement).dataset['status']), 'cancelled');
    page.once('dialog', (dialog) => void dialog.accept());
    await Promise.all([page.waitForNavigation(), page.click('#forget')]);
    await page.waitForSelector('#none', { visible: true });
    assert.equal(await page.$('#booked li'), null, 'all of it is forgotten when asked to');
    assert.deepEqual(wrongs, [], 'no script failed and the content security policy was kept');
  });
});
