import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { caldavPlace, USER } from '../../packages/calendars/src/caldav/test/caldav-place.ts';
import { makeCalendar } from '../../packages/calendars/src/caldav/test/make-calendar.ts';
import { startRadicale } from '../../packages/calendars/src/caldav/test/radicale.ts';
import { readSettings } from '../../packages/server/src/serve/settings.ts';
import { startServer } from '../../packages/server/src/serve/start-server.ts';
import { watchContract } from '../contract-proxy/index.ts';
import { openPage } from './browser.ts';
import { until } from './until.ts';

/** Monday after next at ten, in UTC. */
function monday(): Date {
  const day = new Date(Date.now() + 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7));
  day.setUTCHours(10, 0, 0, 0);
  return day;
}

/**
 * A team whose Ada has a calendar on a real server, with a booking in it, and Grace, who is signed in and sees that nothing waits.
 *
 * @param others hosts besides Ada, one of whom takes what she does not
 */
export async function openAdasTeam(t: TestContext, browser: Browser, others: readonly string[] = []) {
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
  const folder = mkdtempSync(join(tmpdir(), 'team-booking-ada-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
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
  return { page, wrongs, proxy, radicale, place, id, isThere, wait: (time: number) => (ahead += time) };
}
