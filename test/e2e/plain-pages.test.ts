import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startServer, type Settings } from '../../packages/server/src/index.ts';
import type Axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { inWords, watchContract, type ContractProxy } from '../contract-proxy/index.ts';
import { openBrowser, openPage } from './browser.ts';
import { until } from './until.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MONDAY = '2026-12-14';
const NOW = Date.parse('2026-12-07T06:00:00Z');
/** Smallest height of what is pressed with a finger, CSS pixels. */
const FINGER = 44;

const folder = mkdtempSync(join(tmpdir(), 'team-booking-pages-'));
const start = (name: string, settings: Partial<Settings>) =>
  startServer(
    { demo: true, port: 0, dataDir: join(folder, name), logLevel: 'silent', rateLimit: 0, readLimit: 0, ...settings },
    { now: () => NOW },
  );
type Running = Awaited<ReturnType<typeof start>>;
let browser: Browser;
/** Without mail, and where mail is said to leave. */
let quiet: Running;
let mailing: Running;
/** In front of the first, for what is asked of its API. */
let proxy: ContractProxy;
before(async () => {
  browser = await openBrowser();
  quiet = await start('quiet', {});
  proxy = await watchContract();
  proxy.target = quiet.url;
  mailing = await start('mailing', { smtpUrl: 'smtp://127.0.0.1:9', mailFrom: 'booking@northwind.example' });
});
after(async () => {
  await browser?.close();
  await proxy?.close();
  await quiet?.close();
  await mailing?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Outgoing {
  readonly page: string;
  readonly links: readonly string[];
}

/** The messages that did not leave, by the beginnings of their subjects. */
async function outbox(...subjects: string[]): Promise<Outgoing[]> {
  let list = '';
  await until('the messages are there', async () => {
    list = await (await fetch(`${quiet.url}/outbox`)).text();
    return subjects.every((subject) => list.includes(`>${subject}`));
  });
  return Promise.all(
    subjects.map(async (subject) => {
      const [, path] = new RegExp(`href="([^"]*)"[^>]*>${subject}`).exec(list)!;
      const html = await (await fetch(`${quiet.url}${path}/message`)).text();
      const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link!.replaceAll('&amp;', '&'));
      return { page: `${quiet.url}${path}`, links };
    }),
  );
}

async function ask<T>(method: string, path: string, body?: object, token?: string): Promise<T> {
  const response = await fetch(`${proxy.url}/api${path}`, {
    method,
    headers: {
      ...(body && { 'Content-Type': 'application/json' }),
      ...(/\/booking(s|-types)$/.test(path) && { 'Idempotency-Key': randomUUID() }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  assert.ok(response.ok, `${path}: ${response.status}`);
  return (await response.json()) as T;
}

function book(bookingType: string, time: string, more: object): Promise<{ payment: { url: string } | null }> {
  const attendee = { name: 'Vera Visitor', email: 'vera@visitor.example' };
  const rest = { bookingType, start: `${MONDAY}T${time}:00Z`, timeZone: 'Europe/Berlin', locale: 'en', attendee };
  return ask('POST', '/bookings', { ...rest, ...more });
}

/** What is wrong with a page as it stands. */
async function wrongs(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (finger) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    // A letter in its frame is looked at by its own tests.
    const { violations } = await axe.run({ exclude: ['iframe'] }, { resultTypes: ['violations'] });
    const { scrollWidth, clientWidth } = document.documentElement;
    const small = [...document.querySelectorAll('button, .button, .times a, input, summary')]
      .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < finger)
      .map(({ outerHTML }) => `small: ${outerHTML.slice(0, 120)}`);
    return [
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      ),
      ...(scrollWidth > clientWidth ? [`too wide: ${scrollWidth}`] : []),
      ...(document.querySelectorAll('h1').length === 1 ? [] : ['not one heading of the page']),
      ...small,
    ];
  }, FINGER);
}

test('pages that mail and payments lead to can be read and pressed by everybody: on a phone, light and dark, left to right and right to left', async () => {
  const link = new URL(quiet.signIn!.url).searchParams.get('link');
  const { token } = await ask<{ token: string }>('POST', '/team/sign-in', { link });
  const made = { title: 'Approved call', slug: 'approved-call', mode: 'solo', hosts: ['mira'], approval: true };
  const { id } = await ask<{ id: string }>('POST', '/team/booking-types', made, token);
  await ask('POST', `/team/booking-types/${id}/publish`, undefined, token);
  await book('approved-call', '10:00', { duration: 30 });
  await book('ask-ada', '15:00', { duration: 15, location: { id: 'video' } });
  const unpaid = (await book('stock-audit', '09:00', { duration: 60 })).payment!.url;
  const paid = (await book('stock-audit', '13:00', { duration: 60 })).payment!.url;

  const { page, wrongs: said } = await openPage(browser);
  await page.setViewport({ width: 360, height: 740 });
  const press = async (address: string, what: string) => {
    await page.goto(address);
    await Promise.all([page.waitForNavigation(), page.click(`button[value="${what}"]`)]);
    return page.url();
  };
  const left = await press(unpaid, 'close');
  const arrived = await press(paid, 'pay');
  const [asked, told, hosts, receipt] = await outbox(
    'Please decide',
    'Confirmed: Ask Ada',
    'New booking: Ask Ada',
    'Confirmed: Stock audit',
  );
  const linked = ({ links }: Outgoing, part: string) => {
    const found = links.find((one) => one.includes(part));
    assert.ok(found, `${part} is not in ${links.join('\n')}`);
    return found;
  };
  const move = linked(told!, 'do=move');
  const pages = {
    outbox: `${quiet.url}/outbox`,
    message: told!.page,
    'a visitor looks': move.replace('&do=move', ''),
    'a visitor moves': move,
    'a visitor cancels': linked(told!, 'do=cancel'),
    'a visitor cancels what is paid': linked(receipt!, 'do=cancel'),
    'a host looks': linked(hosts!, '/act/'),
    'a host decides': linked(asked!, 'do=approve'),
    'a host declines': linked(asked!, 'do=decline'),
    'a link that is none': `${quiet.url}/ask-ada/act/none?t=v.none`,
    'to pay': unpaid,
    'not paid': left,
    paid: arrived,
    'lost link': `${mailing.url}/ask-ada/lost-link`,
  };
  await page.goto(pages['a visitor cancels what is paid']);
  assert.match(await page.content(), /€90 will be paid back\./);
  for (const language of ['en', 'ar']) {
    await page.setExtraHTTPHeaders({ 'Accept-Language': language });
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const [name, address] of Object.entries(pages)) {
        await page.goto(address);
        assert.equal(await page.evaluate(() => document.documentElement.lang), language, name);
        assert.deepEqual(await wrongs(page), [], `${name}, ${scheme}, ${language}`);
      }
      // The last of them is the form for a lost link.
      await page.type('[name="email"]', 'vera@visitor.example');
      await Promise.all([page.waitForNavigation(), page.click('form .button')]);
      assert.deepEqual(await wrongs(page), [], `lost link sent, ${scheme}, ${language}`);
    }
  }
  assert.deepEqual(
    said.filter((one) => !one.includes('404')),
    [],
  );
  await proxy.settled();
  const { violations, seen } = proxy.record;
  assert.deepEqual(violations.map(inWords), []);
  assert.ok(seen.has('book 201'), [...seen.keys()].join());
});
