import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { inWords } from '../contract-proxy/index.ts';
import { openAdasTeam } from './adas-team.ts';
import { openBrowser } from './browser.ts';
import { until } from './until.ts';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

test('a host deletes a booking in their calendar, and the team puts it back from Today', async (t) => {
  const { page, wrongs, proxy, place, id, isThere, wait } = await openAdasTeam(t, browser);
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
  const { page, wrongs, proxy, place, id, wait } = await openAdasTeam(t, browser, ['Ben']);
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
