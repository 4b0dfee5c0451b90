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

const press = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"])`).click();
const see = (page: Page, text: string) => page.locator(`::-p-text(${text})`).wait();

test('a host signs in on a phone and sees what is theirs only: hours, time off, a private feed; an admin reads in the log what was changed', async (t) => {
  const admin = await openPage(browser);
  const host = await openPage(browser);
  t.after(() => Promise.all([admin.page.close(), host.page.close()]));
  const first = /^ {2}Sign in as the first admin, once within a week: (\S+)$/m.exec(backend.output)?.[1];
  await admin.page.goto(first!);
  await admin.page.type('#name', 'Grace');
  await admin.page.type('#email', 'grace@team.example');
  await Promise.all([admin.page.waitForNavigation(), admin.page.click('button.button')]);

  // The admin adds a host by the list, and lets them sign in.
  await admin.page.goto(`${backend.url}/hub/hosts`);
  await press(admin.page, 'Add a host');
  await admin.page.locator('>>> dialog[open] input[name=name]').fill('Ivy Lane');
  await admin.page.locator('>>> dialog[open] input[name=email]').fill('ivy@team.example');
  await admin.page.locator('>>> dialog[open] .btn.main').click();
  await admin.page.waitForFunction(() => location.pathname === '/hub/hosts/ivy-lane');
  const link = await admin.page.evaluate(async () => {
    const answer = await fetch('/api/team/people', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: 'Ivy Lane', email: 'ivy@team.example', role: 'host', host: 'ivy-lane' }),
    });
    return ((await answer.json()) as { link: string }).link;
  });

  await host.page.setViewport({ width: 375, height: 812, hasTouch: true });
  await host.page.goto(link);
  await Promise.all([host.page.waitForNavigation(), host.page.click('button.button')]);
  await host.page.goto(`${backend.url}/hub/hours`);
  await see(host.page, 'My hours');
  const friday = host.page.locator('::-p-aria([name="Works on Friday"])');
  await friday.click();
  await press(host.page, 'Save');
  await see(host.page, 'Saved');
  await host.page.goto(`${backend.url}/hub/hours?tab=off`);
  await host.page.locator('>>> input[name=from]').fill('2032-12-24');
  await press(host.page, 'Take time off');
  await see(host.page, 'Ivy is off on these days');
  await host.page.goto(`${backend.url}/hub/hours?tab=calendars`);
  await press(host.page, 'Make an address');
  await see(host.page, 'Copy it now');
  // What is not theirs is not there.
  await host.page.goto(`${backend.url}/hub/hosts`);
  await see(host.page, 'This page does not exist');

  const { hours, overrides } = await admin.page.evaluate(
    async () => (await (await fetch('/api/team/hosts/ivy-lane')).json()) as { hours: unknown; overrides: unknown },
  );
  assert.deepEqual(hours, [{ days: [1, 2, 3, 4], start: '09:00', end: '17:00' }]);
  assert.deepEqual(overrides, [{ date: '2032-12-24', hours: [] }]);
  await admin.page.goto(`${backend.url}/hub/hosts/ivy-lane?tab=log`);
  await see(admin.page, 'Took time off');
  assert.deepEqual([...admin.wrongs, ...host.wrongs], []);
});

contractIsKept(backend, ['addHost 201', 'changeHost 200', 'takeTimeOff 200', 'renewHostFeed 201', 'audit 200']);
