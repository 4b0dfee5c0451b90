import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { freshDatabase } from '../../packages/server/src/store/postgres/test/cluster.ts';
import { Backend } from './backend.ts';
import { Booker } from './booker.ts';
import { openBrowser, openPage } from './browser.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { Visitor } from './visitor.ts';

/** The databases that two server processes share, as their settings. */
const STORES: readonly {
  readonly name: string;
  readonly settings: (ends: End[]) => Promise<Record<string, string>>;
}[] = [
  { name: 'SQLite file', settings: async () => ({}) },
  { name: 'PostgreSQL', settings: onPostgres },
  // As through a proxy: there are no news, so changes are looked for.
  { name: 'plain PostgreSQL', settings: async (ends) => ({ ...(await onPostgres(ends)), DATABASE_PLAIN: 'on' }) },
];

type End = () => Promise<void>;

async function onPostgres(ends: End[]): Promise<Record<string, string>> {
  const url = await freshDatabase({ after: (end) => void ends.push(end) });
  return { DATABASE_URL: url, SECRET: 'the same key for all of the processes' };
}

const SLUG = 'ask-ada';
const DURATION = 15;
/** Generous: how long it takes is printed, not judged. */
const LIMIT = 30_000;

let browser: Browser;
before(async () => void (browser = await openBrowser()));
after(() => browser.close());

/** Where the demo's Ada can be met without more to tell. */
const DETAILS = { location: { id: 'video' } };

const stamp = (start: number) => new Date(start).toISOString().replace('.000Z', 'Z');

/** Waits until a time is no longer offered on the page; resolves with when that was, on this process's clock. */
async function gone(page: Page, start: number): Promise<number> {
  await page.waitForFunction(
    (time) =>
      !document
        .querySelector('team-booking')!
        .shadowRoot!.querySelector(`.time[data-time="${time}"][aria-disabled="false"]`),
    { timeout: LIMIT, polling: 20 },
    start,
  );
  return performance.now();
}

/** The times of the chosen day, free or not, with where they are on the screen. */
async function timesOf(page: Page): Promise<Map<number, string>> {
  const found = await page.$$eval('team-booking >>> .time', (nodes) =>
    nodes.map((node): [number, string] => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return [Number(node.getAttribute('data-time')), [x, y, width, height].map(Math.round).join(' ')];
    }),
  );
  return new Map(found);
}

for (const { name, settings } of STORES) {
  describe(`two servers on one ${name}`, () => {
    const here = new Backend();
    const there = new Backend(here.folder);
    let visitor: Visitor;
    let env: Record<string, string>;
    const ends: End[] = [];

    before(async () => {
      env = await settings(ends);
      await here.start(env);
      await there.start(env);
      visitor = new Visitor(there.base);
    });
    after(async () => {
      await there.remove();
      await here.remove();
      for (const end of ends) await end();
    });

    /** Opens the booker on one server, on its first free day with several times. */
    async function open(): Promise<{ page: Page; booker: Booker; wrongs: string[] }> {
      const { page, wrongs } = await openPage(browser);
      const listening = page.waitForResponse((response) => response.url().endsWith(`/${SLUG}/changes`));
      await page.goto(`${here.url}/${SLUG}`);
      const booker = new Booker(page);
      await listening;
      // Near the end of a month there may be no such day in it.
      for (let months = 0; months < 2; months++) {
        const days = await page.$$eval('team-booking >>> .calendar .day.free', (nodes) =>
          nodes.map((node) => node.getAttribute('data-day')!),
        );
        for (const day of days) {
          await booker.click(`.day.free[data-day="${day}"]`);
          await booker.see(`.day.chosen[data-day="${day}"]`);
          if ((await timesOf(page)).size > 4) return { page, booker, wrongs };
        }
        await booker.nextMonth();
      }
      throw new Error('No day has five times');
    }

    test('a time that is booked through one is struck out on a page of the other', async (t) => {
      const { page, wrongs } = await open();
      const before = await timesOf(page);
      const start = [...before.keys()].at(2)!;
      const { status } = await visitor.book(SLUG, stamp(start), DURATION, DETAILS);
      assert.equal(status, 201);
      const answered = performance.now();
      const later = Math.round((await gone(page, start)) - answered);
      t.diagnostic(`${name}: gone ${later} ms after the booking was answered`);
      assert.deepEqual(await timesOf(page), before, 'it is struck out, and nothing has moved');
      assert.deepEqual(wrongs, []);
      await page.close();
    });

    test('who has chosen a time is told that it is taken, before they fill in the form', async () => {
      const { page, booker, wrongs } = await open();
      const start = [...(await timesOf(page)).keys()].at(-1)!;
      await booker.click(`.time[data-time="${start}"]`);
      await booker.see('.time[aria-pressed="true"]');
      assert.equal((await visitor.book(SLUG, stamp(start), DURATION, DETAILS)).status, 201);
      await gone(page, start);
      await booker.see('#taken');
      assert.deepEqual(wrongs, []);
      await page.close();
    });

    test('a cancelled booking’s time is offered again', async () => {
      const { page, wrongs } = await open();
      const start = [...(await timesOf(page)).keys()].at(-1)!;
      const { booking } = await visitor.book(SLUG, stamp(start), DURATION, DETAILS);
      await gone(page, start);
      const response = await fetch(`${there.base}/bookings/${booking.id}/cancel`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${booking.manage.token}`,
          'Idempotency-Key': booking.id,
          'Content-Type': 'application/json',
        },
        body: '{}',
      });
      assert.equal(response.status, 200, await response.text());
      await page.waitForSelector(`team-booking >>> .time[data-time="${start}"][aria-disabled="false"]`, {
        timeout: LIMIT,
      });
      assert.deepEqual(wrongs, []);
      await page.close();
    });

    test('what is booked while a page’s server restarts is struck out as soon as it is back', async () => {
      const { page } = await open();
      const start = [...(await timesOf(page)).keys()].at(-1)!;
      assert.equal(await here.end(), 0, 'an open stream does not hold up the stop');
      assert.equal((await visitor.book(SLUG, stamp(start), DURATION, DETAILS)).status, 201);
      await here.start(env);
      await gone(page, start);
      await page.close();
    });

    contractIsKept(here, ['changes 200', 'availability 200']);
    contractIsKept(there, ['book 201', 'cancel 200']);
  });
}
