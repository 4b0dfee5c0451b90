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
const see = (page: Page, text: string) =>
  page
    .locator(`::-p-text(${text})`)
    .wait()
    .catch((error: unknown) => assert.fail(`${text} is not there: ${String(error)}`));
const pick = (page: Page, label: string, value: string) => page.locator(`::-p-aria([name="${label}"])`).fill(value);

/** Asks as whoever is signed in on the page. */
const ask = <T>(page: Page, method: string, path: string, body?: unknown) =>
  page.evaluate(
    async (method, path, body) => {
      const key = path.endsWith('/people') ? {} : { 'Idempotency-Key': crypto.randomUUID() };
      const headers = { 'Content-Type': 'application/json', ...key };
      const sent = body === null ? {} : { headers, body: JSON.stringify(body) };
      const answer = await fetch(`/api${path}`, { method, ...sent });
      if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
      return answer.json();
    },
    method,
    path,
    body ?? null,
  ) as Promise<T>;

interface Pool {
  readonly groups: readonly { readonly members: readonly { readonly host: string; readonly weight: number }[] }[];
  readonly offering: string;
}

test('two admins edit one pool: the second is told what changed, chooses, and nothing of either is lost', async (t) => {
  const [grace, tamsin] = [await openPage(browser), await openPage(browser)];
  t.after(() => Promise.all([grace.page.close(), tamsin.page.close()]));
  const first = /^ {2}Sign in as the first admin, once within a week: (\S+)$/m.exec(backend.output)?.[1];
  await grace.page.goto(first!);
  await grace.page.type('#name', 'Grace Hopper');
  await grace.page.type('#email', 'grace@team.example');
  await Promise.all([grace.page.waitForNavigation(), grace.page.click('button.button')]);

  for (const id of ['mira', 'ines', 'ada', 'kenji']) {
    const name = `${id[0]!.toUpperCase()}${id.slice(1)}`;
    await ask(grace.page, 'POST', '/team/hosts', { id, name, email: `${id}@team.example`, timeZone: 'UTC' });
  }
  const hosts = ['mira', 'ines', 'ada', 'kenji'];
  const talk = { title: 'Talk', slug: 'talk', mode: 'round-robin', hosts };
  const { id } = await ask<{ id: string }>(grace.page, 'POST', '/team/booking-types', talk);
  await ask(grace.page, 'POST', `/team/booking-types/${id}/publish`);
  const person = { name: 'Tamsin Doyle', email: 'tamsin@team.example', role: 'admin' };
  const { link } = await ask<{ link: string }>(grace.page, 'POST', '/team/people', person);
  await tamsin.page.goto(link);
  await Promise.all([tamsin.page.waitForNavigation(), tamsin.page.click('button.button')]);

  // Both begin with the same pool.
  const address = `${backend.url}/hub/types/${id}`;
  for (const { page } of [grace, tamsin]) {
    await page.goto(address);
    await see(page, 'Hosts, in turn order');
  }

  // Grace changes a share and what is offered, and does not save.
  await pick(grace.page, 'Share of Kenji', '1/2');
  await pick(grace.page, 'Offer times of', 'next-host');
  await see(grace.page, '2 changes');

  // Tamsin moves Ada by keys alone, changes the same share, and saves first.
  await tamsin.page.locator('::-p-aria([name="Move Ada"])').wait();
  const handle = await tamsin.page.$('::-p-aria([name="Move Ada"])');
  await handle!.focus();
  await tamsin.page.keyboard.press(' ');
  await see(tamsin.page, 'Ada lifted, place 3 of 4');
  await tamsin.page.keyboard.press('ArrowUp');
  await see(tamsin.page, 'Ada, place 2 of 4');
  await tamsin.page.keyboard.press(' ');
  await pick(tamsin.page, 'Share of Kenji', '2/3');
  await tamsin.page.keyboard.down('Control');
  await tamsin.page.keyboard.press('s');
  await tamsin.page.keyboard.up('Control');
  await see(tamsin.page, 'Saved');

  // Grace learns of it while she edits, and is told what when she saves.
  await see(grace.page, 'Somebody else has saved meanwhile');
  await press(grace.page, 'Save');
  await see(grace.page, 'Tamsin saved first');
  await see(grace.page, 'Ada now before Ines');
  await see(grace.page, 'Offer times of: whoever is next in turn');
  await see(grace.page, 'Share of Kenji: you both changed it');
  await grace.page.keyboard.press('Escape');
  await see(grace.page, '2 changes');
  await press(grace.page, 'Save');
  await press(grace.page, 'Save both');
  await see(grace.page, 'Saved');

  const pool = await ask<Pool>(grace.page, 'GET', `/team/booking-types/${id}/pool`);
  assert.deepEqual(
    pool.groups[0]!.members.map(({ host, weight }) => `${host} ${weight}`),
    ['mira 6', 'ada 6', 'ines 6', 'kenji 3'],
  );
  assert.equal(pool.offering, 'next-host');
  // Tamsin, who edits nothing any more, sees it by herself.
  await tamsin.page.waitForFunction(
    () => {
      const inside = (root: ParentNode, tag: string) => root.querySelector(tag)!.shadowRoot!;
      const view = inside(inside(document, 'team-hub'), 'team-hub-types-one');
      return (
        inside(view, 'team-hub-pool').querySelector<HTMLSelectElement>('[data-host=kenji] .share select')!.value ===
        '1/2'
      );
    },
    { timeout: 15_000 },
  );
  assert.deepEqual(
    [...grace.wrongs, ...tamsin.wrongs].filter((text) => !text.includes('412')),
    [],
  );
});

contractIsKept(backend, ['pool 200', 'changePool 200', 'changePool 412', 'simulate 200', 'invite 201']);
