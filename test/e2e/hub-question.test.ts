import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
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

/**
 * A team whose Ada has a calendar, and Grace, who is signed in and sees that nothing waits.
 *
 * @param others hosts besides Ada, one of whom takes what she does not
 */
async function openTeam(t: TestContext, others: readonly string[] = []) {
  const radicale = await startRadicale();
  t.after(() => radicale.close());
  const url = await makeCalendar(radicale, '/ada/work/');
  const place = caldavPlace(radicale, url);
  const source = url.replace('http://', `caldav://${USER.username}:${encodeURIComponent(USER.password)}@`);
  const hours = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '08:00', end: '18:00' }];
  const host = (name: string) => {
    const id = name.toLowerCase();
    return { id, name, email: `${id}@team.example`, timeZone: 'UTC', hours };
  };
  const ada = { ...host('Ada'), calendars: [{ id: 'work', source, writes: true }] };
  const hosts = [ada, ...others.map(host)];
  const mode = others.length > 0 ? 'round-robin' : 'solo';
  const slot = { step: 30, timeZone: 'UTC' };
  const type = { slug: 'ask', title: 'Ask', mode, hosts: hosts.map(({ id }) => id), durations: [30], slot };
  const folder = mkdtempSync(join(root, 'team-'));
  const teamFile = join(folder, 'team.json');
  writeFileSync(teamFile, JSON.stringify({ name: 'Team', hosts, bookingTypes: [type] }));
  const proxy = await watchContract();
  t.after(() => proxy.close());
  const environment = {
    TEAM_FILE: teamFile,
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATA_DIR: folder,
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
  t.after(() => page.isClosed() || page.close());
  await page.goto(server.signIn!.url);
  await page.type('#name', 'Grace');
  await page.type('#email', 'grace@team.example');
  await Promise.all([page.waitForNavigation(), page.click('button.button')]);
  const isRead = async () => {
    const { items } = await page.evaluate(async () => (await fetch('/api/team/hosts')).json());
    return (items as { id: string; calendars: string }[]).some(
      ({ id, calendars }) => id === 'ada' && calendars === 'fresh',
    );
  };
  await until('the calendar is read', isRead);

  const body = {
    bookingType: 'ask',
    start: monday().toISOString(),
    duration: 30,
    timeZone: 'UTC',
    locale: 'en',
    attendee: { name: 'Vera Visitor', email: 'vera@visitor.example' },
  };
  const answer = await fetch(`${proxy.url}/api/bookings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'vera' },
    body: JSON.stringify(body),
  });
  const { id } = (await answer.json()) as { id: string };
  const isThere = async () => (await place.texts()).some((text) => text.includes(id));
  await until('it is in the calendar', isThere);
  await page.goto(`${proxy.url}/hub/today`);
  await page.locator('::-p-text(All caught up)').wait();
  return { page, wrongs, proxy, place, id, isThere, wait: (time: number) => (ahead += time) };
}

test('a host deletes a booking in their calendar, and the team puts it back from Today', async (t) => {
  const { page, wrongs, proxy, place, id, isThere, wait } = await openTeam(t);
  await place.remove(`${id}.ics`);
  wait(60_000);
  await page.locator('::-p-text(Deleted by Ada in the calendar)').wait();
  await page.locator('::-p-aria([name="Put it back"])').click();
  await page.locator('::-p-text(It goes back into the calendar of Ada)').wait();
  await page.locator('::-p-aria([name="Close"])').click();
  await page.locator('::-p-text(All caught up)').wait();
  wait(11_000);
  await until('it is back', isThere);
  assert.deepEqual(wrongs, []);

  await page.close();
  await proxy.settled();
  const { violations, seen } = proxy.record;
  assert.deepEqual(violations.map(inWords), []);
  assert.ok(seen.has('answerQuestion 200'), [...seen.keys()].join());
});

test('what was said of a booking has happened, also where the page is loaded anew while it could be undone', async (t) => {
  const { page, wrongs, proxy, place, id, wait } = await openTeam(t, ['Ben']);
  await place.remove(`${id}.ics`);
  wait(60_000);
  await page.locator('::-p-text(Deleted by Ada in the calendar)').wait();
  await page.locator('::-p-aria([name="Reassign to Ben"])').click();
  await page.locator('::-p-text(Ben hosts Vera Visitor now)').wait();
  await page.reload();
  await page.locator('::-p-text(All caught up)').wait();
  const hosts = await page.evaluate(async (id) => {
    const booking = await (await fetch(`/api/team/bookings/${id}`)).json();
    return (booking as { hosts: { id: string }[] }).hosts.map((host) => host.id);
  }, id);
  assert.deepEqual(hosts, ['ben']);
  assert.deepEqual(wrongs, []);
  await proxy.settled();
  assert.deepEqual(proxy.record.violations.map(inWords), []);
});
