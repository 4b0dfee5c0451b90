import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { Backend } from './backend.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { openBrowser, openPage } from './browser.ts';
import { firstAdminLink } from './first-admin-link.ts';

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

const wait = (page: Page, text: string) => page.locator(`::-p-text(${text})`).wait();

async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await Promise.all([page.waitForNavigation(), page.click('button.button')]);
}

/** An admin with two hosts who work from nine to five, and a link of theirs. */
async function openTeam(page: Page): Promise<void> {
  await page.goto(firstAdminLink(backend.output));
  await page.type('#name', 'Grace');
  await page.type('#email', 'grace@team.example');
  await Promise.all([page.waitForNavigation(), page.click('button.button')]);
  await page.locator('::-p-aria([name="E-mail addresses"])').fill('ines@team.example, rohan@team.example');
  await press(page, 'Add');
  await wait(page, '2 hosts, enough to rotate');
  await press(page, 'Publish and copy link');
  await page.waitForFunction(() => location.pathname === '/hub/today');
}

test('an admin tries other hours out and asks for them, the host accepts, and the time is offered', async (t) => {
  const { page, wrongs } = await openPage(browser);
  const { page: rohans, wrongs: rohansWrongs } = await openPage(browser);
  t.after(() => Promise.all([page.close(), rohans.close()]));
  // Times are told on the clock of whoever looks, and hours are kept on that of the server, which is the team's.
  for (const one of [page, rohans]) await one.emulateTimezone('UTC');
  await openTeam(page);
  const invited = await page.evaluate(async () => {
    const response = await fetch('/api/team/people', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'rohan@team.example', name: 'Rohan', role: 'host', host: 'rohan' }),
    });
    return (await response.json()) as { link?: string };
  });
  assert.ok(invited.link, JSON.stringify(invited));

  await press(page, 'Free times');
  await page.locator('::-p-aria([name="Monday, 4:00\u00a0PM, 2 could take a booking"])').wait();
  await press(page, 'Other hours');
  await page.locator('>>> dialog[open] select').fill('rohan');
  await page.locator('>>> dialog[open] [aria-label=Monday]').click();
  await press(page, 'See what moves');
  await page.locator('::-p-aria([name="Monday, 5:00\u00a0PM, 1 could take a booking, was 0"])').wait();
  assert.match(page.url(), /\/hub\/times\/[\w-]+\?hours=rohan\*1\*1700\*1800$/);
  await press(page, 'Ask Rohan');
  await wait(page, 'Waits for Rohan');

  await signIn(rohans, invited.link);
  await wait(rohans, 'Rohan has not decided on the proposed hours');
  await press(rohans, 'Open');
  await wait(rohans, 'Grace proposes other hours');
  await press(rohans, 'Accept');
  await wait(rohans, 'Nothing to decide on');

  // The admin sees it by themselves: the draft is how it is now.
  await page.locator('::-p-aria([name="Monday, 5:00\u00a0PM, 1 could take a booking"])').click();
  await wait(page, '5:00\u00a0PM is offered');
  await wait(page, 'Does not work then');
  await page.locator('::-p-aria([role="slider"])').click();
  await page.keyboard.press('ArrowRight');
  await wait(page, '5:30\u00a0PM is offered');
  await page.keyboard.press('ArrowRight');
  await wait(page, '6:00\u00a0PM is not offered');
  await wait(page, 'Nearest change');
  await page.locator('>>> .tabs [href*="tab=near"]').click();
  await wait(page, 'Times that only one host stands in the way of');
  assert.deepEqual([...wrongs, ...rohansWrongs], []);
});

contractIsKept(backend, [
  'coverage 200',
  'explain 200',
  'nearMisses 200',
  'proposeHours 201',
  'proposals 200',
  'acceptProposal 200',
]);
