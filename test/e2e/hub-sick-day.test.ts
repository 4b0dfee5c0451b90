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

/** Presses what is called so, wherever in the hub it is. */
const press = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"])`).click();
const see = (page: Page, text: string) => page.locator(`::-p-text(${text})`).wait();

/** Asks as whoever is signed in on the page; what has a body has a key, too. */
const ask = <T>(page: Page, method: string, path: string, body?: unknown) =>
  page.evaluate(
    async (method, path, body) => {
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
      const sent = body === null ? {} : { headers, body: JSON.stringify(body) };
      const answer = await fetch(`/api${path}`, { method, ...sent });
      if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
      return answer.json();
    },
    method,
    path,
    body ?? null,
  ) as Promise<T>;

interface Row {
  readonly attendee: { readonly name: string };
  readonly hosts: readonly { readonly id: string }[];
}

/** Monday of next week or the one after, and days from it on. */
const monday = new Date(Date.now() + 7 * 86_400_000);
monday.setUTCDate(monday.getUTCDate() + ((8 - monday.getUTCDay()) % 7));
const day = (n: number) => new Date(monday.getTime() + n * 86_400_000).toISOString().slice(0, 10);

test('a sick day of ten: three clicks and the days, one cannot be covered, the rest is given away once, and one is taken back', async (t) => {
  const { page, wrongs } = await openPage(browser);
  t.after(() => page.close());
  const link = /^ {2}Sign in as the first admin, once within a week: (\S+)$/m.exec(backend.output)?.[1];
  await page.goto(link!);
  await page.type('#name', 'Grace');
  await page.type('#email', 'grace@team.example');
  await Promise.all([page.waitForNavigation(), page.click('button.button')]);

  const hosts = ['rohan', 'mira', 'ines', 'ada'];
  for (const id of hosts) {
    const name = id[0]!.toUpperCase() + id.slice(1);
    await ask(page, 'POST', '/team/hosts', { id, name, email: `${id}@team.example`, timeZone: 'Europe/London' });
  }
  const talk = { title: 'Talk', slug: 'talk', mode: 'round-robin', hosts };
  const alone = { title: 'With Rohan', slug: 'with-rohan', mode: 'solo', hosts: ['rohan'] };
  const ids: string[] = [];
  for (const type of [talk, alone]) {
    const { id } = await ask<{ id: string }>(page, 'POST', '/team/booking-types', type);
    await ask(page, 'POST', `/team/booking-types/${id}/publish`);
    ids.push(id);
  }
  for (let i = 0; i < 10; i++) {
    const answer = await fetch(`${backend.base}/bookings`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `visitor-${i}` },
      body: JSON.stringify({
        bookingType: i === 4 ? 'with-rohan' : 'talk',
        start: `${day(Math.floor(i / 4))}T${10 + (i % 4)}:00:00Z`,
        duration: 30,
        timeZone: 'UTC',
        locale: 'en',
        host: 'rohan',
        attendee: { name: `Visitor ${i}`, email: `v${i}@visitor.example` },
      }),
    });
    assert.equal(answer.status, 201, await answer.clone().text());
  }

  await page.goto(`${backend.url}/hub/today`);
  await press(page, 'Somebody is out');
  await press(page, 'Rohan');
  for (const [name, date] of [
    ['to', day(2)],
    ['from', day(0)],
  ] as const) {
    const input = page.locator(`>>> input[name=${name}]`);
    await input.fill(date);
    await page.waitForFunction((part) => location.search.includes(part), {}, `${name}=${date}`);
  }
  await see(page, '9 of 10 covered');
  await see(page, 'Only this host takes these bookings.');
  await press(page, 'Keep Rohan: Visitor 4');
  await press(page, 'Reassign 9 bookings');
  await see(page, '9 bookings reassigned');

  // It can be left and come back to.
  const job = page.url();
  await press(page, 'Today');
  await see(page, '1 booking still needs a host');
  await page.goto(job);
  await see(page, '9 bookings reassigned');
  await press(page, 'Undo for Visitor 0');
  await see(page, 'Visitor 0: Back with Rohan');

  const { items } = await ask<{ items: Row[] }>(page, 'GET', '/team/bookings?words=Visitor');
  const ofRohan = items
    .filter(({ hosts }) => hosts.some(({ id }) => id === 'rohan'))
    .map(({ attendee }) => attendee.name);
  assert.deepEqual(ofRohan.toSorted(), ['Visitor 0', 'Visitor 4']);
  const { overrides } = await ask<{ overrides: { date: string; hours: unknown[] }[] }>(
    page,
    'GET',
    '/team/hosts/rohan',
  );
  assert.deepEqual(
    overrides.map(({ date, hours }) => [date, hours.length]),
    [0, 1, 2].map((n) => [day(n), 0]),
    'they take no new bookings on these days',
  );
  const { ok } = await ask<{ ok: boolean }>(page, 'GET', `/team/booking-types/${ids[0]}/verification`);
  assert.ok(ok, 'every choice follows from the ledger');
  assert.deepEqual(wrongs, []);
});

contractIsKept(backend, ['sickDay 201', 'job 200', 'undoReassign 200', 'waiting 200']);
