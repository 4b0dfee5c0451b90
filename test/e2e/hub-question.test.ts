import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { caldavPlace, USER } from '../../packages/calendars/src/caldav/test/caldav-place.ts';
import { makeCalendar } from '../../packages/calendars/src/caldav/test/make-calendar.ts';
import { startRadicale } from '../../packages/calendars/src/caldav/test/radicale.ts';
import { readSettings } from '../../packages/server/src/serve/settings.ts';
import { startServer } from '../../packages/server/src/serve/start-server.ts';
import { inWords, watchContract } from '../contract-proxy/index.ts';
import { openBrowser, openPage } from './browser.ts';
import { until } from './until.ts';

let browser: Browser;
const root = mkdtempSync(join(tmpdir(), 'team-booking-question-'));
before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  rmSync(root, { recursive: true, force: true });
});

/** Monday after next at ten, in UTC. */
function monday(): Date {
  const day = new Date(Date.now() + 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7));
  day.setUTCHours(10, 0, 0, 0);
  return day;
}

test('a host deletes a booking in their calendar, and the team puts it back from Today', async (t) => {
  const radicale = await startRadicale();
  t.after(() => radicale.close());
  const url = await makeCalendar(radicale, '/ada/work/');
  const place = caldavPlace(radicale, url);
  const source = url.replace('http://', `caldav://${USER.username}:${encodeURIComponent(USER.password)}@`);
  const hours = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '08:00', end: '18:00' }];
  const ada = { id: 'ada', name: 'Ada Okafor', email: 'ada@team.example', timeZone: 'UTC', hours };
  const host = { ...ada, calendars: [{ id: 'work', source, writes: true }] };
  const slot = { step: 30, timeZone: 'UTC' };
  const type = { slug: 'ask', title: 'Ask', mode: 'solo', hosts: ['ada'], durations: [30], slot };
  const teamFile = join(root, 'team.json');
  writeFileSync(teamFile, JSON.stringify({ name: 'Team', hosts: [host], bookingTypes: [type] }));
  const proxy = await watchContract();
  t.after(() => proxy.close());
  const environment = {
    TEAM_FILE: teamFile,
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATA_DIR: root,
    ALLOW_PRIVATE_FEEDS: '1',
    PUBLIC_URL: proxy.url,
  };
  const settings = readSettings({ environment });
  assert.ok(settings.ok);
  let ahead = 0;
  const server = await startServer(settings.settings, { now: () => Date.now() + ahead });
  t.after(() => server.close());
  proxy.target = server.url;

  const { page, wrongs } = await openPage(browser);
  await page.goto(server.signIn!.url);
  await page.type('#name', 'Grace');
  await page.type('#email', 'grace@team.example');
  await Promise.all([page.waitForNavigation(), page.click('button.button')]);
  const body = {
    bookingType: 'ask',
    start: monday().toISOString(),
    duration: 30,
    timeZone: 'UTC',
    locale: 'en',
    attendee: { name: 'Vera Visitor', email: 'vera@visitor.example' },
  };
  const book = () =>
    fetch(`${proxy.url}/api/bookings`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'vera' },
      body: JSON.stringify(body),
    });
  // As long as the calendar was not read, its host is not offered.
  await until('it is booked', async () => (await book()).ok);
  const { id } = (await (await book()).json()) as { id: string };
  const there = async () => (await place.texts()).some((text) => text.includes(id));
  await until('it is in the calendar', there);

  await page.goto(`${proxy.url}/hub/today`);
  await page.locator('::-p-text(All caught up)').wait();
  await place.remove(`${id}.ics`);
  ahead += 60_000;
  await page.locator('::-p-text(Deleted by Ada in the calendar)').wait();
  await page.locator('::-p-aria([name="Put it back"])').click();
  await page.locator('::-p-text(It goes back into the calendar of Ada)').wait();
  await page.locator('::-p-aria([name="Close"])').click();
  await page.locator('::-p-text(All caught up)').wait();
  ahead += 11_000;
  await until('it is back', there);
  assert.deepEqual(wrongs, []);

  await page.close();
  await proxy.settled();
  const { violations, seen } = proxy.record;
  assert.deepEqual(violations.map(inWords), []);
  assert.ok(seen.has('answerQuestion 200'), [...seen.keys()].join());
});
