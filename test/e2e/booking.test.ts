import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import { canSeat } from '@team-booking/core/slots';
import type { Browser, Page } from 'puppeteer-core';
import { startSite } from '../../examples/site/serve.ts';
import { Backend } from './backend.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { Booker } from './booker.ts';
import { openBrowser, openPage } from './browser.ts';
import { Visitor } from './visitor.ts';

const backend = new Backend();
let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
let visitor: Visitor;

before(async () => {
  await backend.start();
  site = await startSite({ backend: backend.url, port: 0 });
  browser = await openBrowser();
  visitor = new Visitor(backend.base);
});
after(async () => {
  await browser?.close();
  await site?.close();
  await backend.remove();
});

/** The parts of an assignment record that these tests read. */
interface StoredRecord {
  readonly reason: string;
  readonly chosen: string | readonly string[];
  readonly groups?: readonly { readonly need: number; readonly hosts: readonly string[] }[];
}

/** Reads a booking from the database: its status, the hosts whose time it takes, and its assignment record. */
function stored(id: string): { status: string; hosts: string[]; reason: string; record: StoredRecord } {
  const database = new DatabaseSync(backend.database, { readOnly: true });
  try {
    const booking = database.prepare('SELECT status FROM booking WHERE id = ?').get(id)!;
    const times = database.prepare('SELECT host FROM host_time WHERE booking = ? ORDER BY host').all(id);
    const row = database.prepare('SELECT record FROM record WHERE booking = ? ORDER BY seq DESC').get(id)!;
    const record = JSON.parse(String(row['record'])) as StoredRecord;
    return {
      status: String(booking['status']),
      hosts: times.map(({ host }) => String(host)),
      reason: record.reason,
      record,
    };
  } finally {
    database.close();
  }
}

async function hostsFreeAt(slug: string, duration: number, start: number): Promise<string[]> {
  const iso = new Date(start).toISOString().replace('.000Z', 'Z');
  return (await visitor.offers(slug, duration, 61)).find((offer) => offer.start === iso)?.hosts ?? [];
}

async function fill(booker: Booker): Promise<void> {
  await booker.type('/attendee/name', 'Vera Visitor');
  await booker.type('/attendee/email', 'vera@visitor.example');
}

/** Returns the id and manage link of a page's latest booking. */
async function listenForBooking(page: Page): Promise<() => Promise<{ id: string; url: string }>> {
  const answers: Promise<{ id: string; manage: { url: string } }>[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'POST' && response.url().endsWith('/bookings') && response.status() === 201) {
      answers.push(response.json() as Promise<{ id: string; manage: { url: string } }>);
    }
  });
  return async () => {
    const booking = await answers.at(-1)!;
    return { id: booking.id, url: booking.manage.url };
  };
}

test('a visitor of the company’s site books by round-robin, and later moves and cancels the booking by its manage link', async () => {
  const { page, wrongs } = await openPage(browser);
  const booked = await listenForBooking(page);
  const booker = new Booker(page);
  await page.goto(site.url);
  await booker.nextMonth();
  const start = await booker.pick();
  const free = await hostsFreeAt('talk-to-a-specialist', 30, start);
  await booker.proceed();
  await fill(booker);
  await booker.select('/answers/topic', 'planning');
  await booker.proceed();
  assert.equal(await booker.text('[part="done"] h2'), 'You are booked');
  const { id, url } = await booked();

  const first = stored(id);
  assert.equal(first.status, 'confirmed');
  assert.equal(first.hosts.length, 1);
  assert.ok(free.includes(first.hosts[0]!), 'the chosen host was free');
  assert.match(first.reason, /^(only_free|rotation|rotation_skip|share_correction)$/);
  const rest = free.filter((host) => host !== first.hosts[0]);
  assert.deepEqual(
    await hostsFreeAt('talk-to-a-specialist', 30, start),
    rest,
    'their time is gone, the others are free',
  );

  // The visitor leaves; the server stops as on Ctrl-C and restarts on the same folder.
  await page.goto('about:blank');
  assert.equal(await backend.end(), 0);
  await backend.start();
  assert.equal(stored(id).status, 'confirmed');

  await page.goto(url);
  assert.match(await booker.text('[part="manage"] h2'), /Your booking/);
  const moved = await booker.move('first');
  assert.notEqual(moved, start);
  assert.equal(await booker.text('[part="done"] h2'), 'Your booking has been moved');
  assert.deepEqual(stored(id).hosts, first.hosts, 'the same host, as the policy says');
  assert.deepEqual(await hostsFreeAt('talk-to-a-specialist', 30, start), free, 'the old time is free again');
  assert.ok(!(await hostsFreeAt('talk-to-a-specialist', 30, moved)).includes(first.hosts[0]!), 'the new one is taken');

  await booker.cancel();
  assert.equal(stored(id).status, 'cancelled');
  assert.ok((await hostsFreeAt('talk-to-a-specialist', 30, moved)).includes(first.hosts[0]!), 'free again');

  assert.deepEqual(wrongs, [], 'no script failed and the content security policy was kept');
});

test('a collective booking takes the time of every host', async () => {
  const { page, wrongs } = await openPage(browser);
  const booked = await listenForBooking(page);
  const booker = new Booker(page);
  await page.goto(`${backend.url}/project-kickoff`);
  await booker.nextMonth();
  const start = await booker.pick();
  const free = await hostsFreeAt('project-kickoff', 60, start);
  await booker.proceed();
  await fill(booker);
  await booker.type('/answers/company', 'Visitors Ltd');
  await booker.click('[name="/consent"]');
  await booker.proceed();
  await booker.see('[part="done"]');
  const { id } = await booked();

  const { status, hosts, reason } = stored(id);
  assert.equal(status, 'confirmed');
  assert.deepEqual(hosts.toSorted(), free.toSorted());
  assert.equal(hosts.length, 3);
  assert.equal(reason, 'fixed_hosts');
  assert.deepEqual(await hostsFreeAt('project-kickoff', 60, start), []);
  assert.deepEqual(wrongs, []);
});

test('a panel booking takes a lead and two others, chosen together among the free hosts', async () => {
  const { page, wrongs } = await openPage(browser);
  const booked = await listenForBooking(page);
  const booker = new Booker(page);
  await page.goto(`${backend.url}/solution-review`);
  await booker.nextMonth();
  const start = await booker.pick('first');
  const free = await hostsFreeAt('solution-review', 45, start);
  assert.ok(free.length >= 3, 'enough of them are free');
  await booker.proceed();
  await fill(booker);
  await booker.type('/answers/plan', 'How three warehouses share one stock');
  await booker.proceed();
  assert.equal(await booker.text('[part="done"] h2'), 'You are booked');
  const { id } = await booked();

  const { status, hosts, reason, record } = stored(id);
  assert.equal(status, 'confirmed');
  assert.equal(reason, 'panel');
  assert.deepEqual(
    record.groups?.map(({ need }) => need),
    [1, 2],
  );
  assert.equal(hosts.length, 3);
  assert.deepEqual(hosts, [record.chosen].flat().toSorted(), 'whom the record chose is whose time it takes');
  for (const host of hosts) assert.ok(free.includes(host), `${host} was free`);
  assert.ok(canSeat(record.groups ?? [], new Set(hosts)), 'they fill the seats of both groups');
  const rest = await hostsFreeAt('solution-review', 45, start);
  for (const host of hosts) assert.ok(!rest.includes(host), `${host}’s time is gone`);
  assert.deepEqual(wrongs, []);
});

test('a booked solo time is not offered to a second visitor', async () => {
  const { page, wrongs } = await openPage(browser);
  const booked = await listenForBooking(page);
  const booker = new Booker(page);
  await page.goto(`${backend.url}/ask-ada`);
  await booker.see('.day.free');
  const start = await booker.pick();
  await booker.proceed();
  await fill(booker);
  await booker.click('[name="/location"][value="video"], #field-location input[value="video"]');
  await booker.proceed();
  await booker.see('[part="done"]');
  const { id } = await booked();
  assert.deepEqual(stored(id).hosts, ['ada']);

  const second = await openPage(browser);
  await second.page.goto(`${backend.url}/ask-ada`);
  const other = new Booker(second.page);
  await other.see('.day.free');
  await other.pick();
  assert.equal(await other.offers(start), false);
  assert.deepEqual([...wrongs, ...second.wrongs], []);
});

test('an unknown link says so, without a calendar', async () => {
  const { page } = await openPage(browser);
  const response = await page.goto(`${backend.url}/no-such-thing`);
  assert.equal(response?.status(), 404);
  assert.match(await page.$eval('main', (main) => main.textContent ?? ''), /not|no /i);
});

contractIsKept(backend, [
  'bookingType 200',
  'availability 200',
  'book 201',
  'booking 200',
  'reschedule 200',
  'cancel 200',
]);
