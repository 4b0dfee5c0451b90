import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { Backend } from './backend.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { openBrowser, openPage } from './browser.ts';
import { until } from './until.ts';
import { Visitor } from './visitor.ts';

const SLUG = 'talk-to-a-specialist';
let browser: Browser;
let folder: string;
const backend = new Backend();
before(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'proof-'));
  await backend.start();
  const visitor = new Visitor(backend.base);
  const offers = await visitor.offers(SLUG, 30);
  for (const { start } of [offers[0]!, offers[5]!, offers[9]!]) {
    assert.equal((await visitor.book(SLUG, start, 30)).status, 201);
  }
});
after(async () => {
  await browser?.close();
  await backend.remove();
  await rm(folder, { recursive: true });
});

test('every choice is checked in the browser, and the proof that is downloaded checks it from a file, without the server', async (t) => {
  const { page, wrongs } = await openPage(browser);
  t.after(() => page.close());
  const link = /Sign in as the demo’s admin: (\S+)/.exec(backend.output)?.[1];
  assert.ok(link, backend.output);
  await page.goto(link);
  await Promise.all([page.waitForNavigation(), page.click('button.button')]);
  const protocol = await browser.target().createCDPSession();
  await protocol.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    browserContextId: page.browserContext().id!,
  });

  await page.goto(`${backend.url}/hub/fairness`);
  await page.locator('::-p-text(Who is behind, who is ahead)').wait();
  await page.locator('::-p-aria([name="Every choice"])').click();
  await page.locator('::-p-text(check out)').wait();
  await page.locator('::-p-aria([name="Download the proof"])').click();
  const found = async () => (await readdir(folder)).find((name) => name.endsWith('-proof.html'));
  await until('it is downloaded', async () => (await found()) !== undefined);
  assert.deepEqual(wrongs, [], 'under the strict policy of the page');
  const said = await page.$eval('::-p-text(check out)', (tag) => tag.textContent);

  // The server is not needed any more.
  await page.goto(pathToFileURL(join(folder, (await found())!)).href);
  await page.waitForSelector('body[data-verdict=good]');
  const verdict = await page.$eval('#verdict', ({ textContent }) => textContent);
  assert.equal(/\d+/.exec(verdict)?.[0], /\d+/.exec(said ?? '')?.[0], `${verdict}, ${said}`);
  assert.deepEqual(wrongs, []);
});

contractIsKept(backend, ['me 200', 'balances 200', 'comingTurns 200', 'records 200', 'exportLedger 200']);
