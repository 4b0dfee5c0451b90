import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { WebhookMessage } from '@team-booking/contract/team';
import type { Browser, Page } from 'puppeteer-core';
import { smtpSink, type Sink } from '../../packages/server/src/mail/test/sink.ts';
import { Backend } from './backend.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { openBrowser, openPage } from './browser.ts';
import { until } from './until.ts';

const VERA = 'vera@visitor.example';

let browser: Browser;
let mails: Sink;
let page: Page;
let wrongs: string[];
const backend = new Backend();
/** What the team's program was told. */
const heard: { readonly id: string; readonly signature: string; readonly body: WebhookMessage }[] = [];
const program = createServer((request, response) => {
  void (async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as WebhookMessage;
    const { 'webhook-id': id, 'webhook-signature': signature } = request.headers;
    heard.push({ id: String(id), signature: String(signature), body });
    response.writeHead(200).end('Thank you');
  })();
});

before(async () => {
  browser = await openBrowser();
  mails = await smtpSink();
  program.listen(0, '127.0.0.1');
  await once(program, 'listening');
  await backend.start({
    DEMO: '0',
    SMTP_URL: mails.url,
    MAIL_FROM: 'booking@team.example',
    ALLOW_PRIVATE_FEEDS: '1',
    TEST_PAYMENTS: '1',
  });
  ({ page, wrongs } = await openPage(browser));
  page.setDefaultTimeout(20_000);
  await page.goto(/^ {2}Sign in as the first admin, once within a week: (\S+)$/m.exec(backend.output)![1]!);
  await page.type('#name', 'Grace Hopper');
  await page.type('#email', 'grace@team.example');
  await Promise.all([page.waitForNavigation(), page.click('button.button')]);
  await ask('POST', '/team/hosts', { id: 'ines', name: 'Ines', email: 'ines@team.example', timeZone: 'UTC' });
  const talk = { title: 'Talk', slug: 'talk', mode: 'solo', hosts: ['ines'], durations: [30] };
  const { id } = await ask<{ id: string }>('POST', '/team/booking-types', talk);
  await ask('POST', `/team/booking-types/${id}/publish`);
});
after(async () => {
  await browser?.close();
  await backend.remove();
  await mails?.close();
  program.closeAllConnections();
  program.close();
});

/** Asks as whoever is signed in on the page. */
function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  return page.evaluate(
    async (method, path, sent) => {
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
      const answer = await fetch(`/api${path}`, { method, ...(sent !== null && { body: sent, headers }) });
      if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
      return answer.json();
    },
    method,
    path,
    body === undefined ? null : JSON.stringify(body),
  ) as Promise<T>;
}

/** An hour of a Monday that comes. */
function monday(hour: number): string {
  const day = new Date(Date.now() + 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7));
  return `${day.toISOString().slice(0, 10)}T${hour}:00:00Z`;
}

async function book(hour: number, email: string): Promise<void> {
  const answer = await fetch(`${backend.base}/bookings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    body: JSON.stringify({
      bookingType: 'talk',
      start: monday(hour),
      duration: 30,
      timeZone: 'UTC',
      locale: 'en',
      attendee: { name: 'Vera Visitor', email },
    }),
  });
  assert.equal(answer.status, 201, await answer.clone().text());
}

const settings = (part: string) => page.goto(`${backend.url}/hub/settings/${part}`);
const press = (name: string) => page.locator(`::-p-aria([name="${name}"])`).click();
const fill = (name: string, value: string) => page.locator(`::-p-aria([name="${name}"])`).fill(value);
const see = (text: string) =>
  page
    .locator(`::-p-text(${text})`)
    .wait()
    .catch((error: unknown) => assert.fail(`${text} is not there: ${String(error)}`));
/** What stands in an element, wherever in the hub it is. */
const textOf = async (selector: string) =>
  (await page.locator(`>>> ${selector}`).waitHandle()).evaluate((node) => (node as HTMLElement).innerText);
const mailTo = (address: string, words: RegExp) =>
  mails.arrived.find(({ to, raw }) => to.includes(address) && words.test(raw));

test('another colour is seen by the next visitor', async () => {
  await settings('look');
  const colour = await page.locator('>>> input[type=color]').waitHandle();
  await colour.evaluate((input) => {
    (input as HTMLInputElement).value = '#0b5d3b';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await see('Easy to read');
  await press('Save');
  await see('Saved');
  const visitor = await openPage(browser);
  await visitor.page.goto(`${backend.url}/talk`);
  const booker = await visitor.page.locator('team-booking >>> .root').waitHandle();
  await until('the booker has the colour', () =>
    booker.evaluate((root) => getComputedStyle(root).getPropertyValue('--brand') === '#0b5d3b'),
  );
  assert.deepEqual(visitor.wrongs, []);
  await visitor.page.close();
});

test('a message is worded, seen as its reader gets it, and sent to whoever words it', async () => {
  await settings('messages?message=confirmed.visitor');
  const area = await page.locator('>>> team-hub-fields-input >>> textarea').waitHandle();
  await area.evaluate((input) => {
    (input as HTMLTextAreaElement).value = 'See you soon, as agreed';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await page.waitForFunction(() => {
    const inside = (root: ParentNode | null | undefined, tag: string) => root?.querySelector(tag)?.shadowRoot;
    const view = inside(inside(document, 'team-hub'), 'team-hub-settings-one');
    const message = inside(inside(view, 'team-hub-settings-messages'), 'team-hub-message');
    const mail = inside(message, 'team-hub-mail')?.querySelector<HTMLElement>('.mail');
    return message?.querySelector('.subject')?.textContent?.includes('as agreed') && mail && mail.offsetHeight > 100;
  });
  await press('Save');
  await see('Saved');
  await press('Send me a test');
  await see('A test is on its way to grace@team.example');
  await until('the test arrives', () => mailTo('grace@team.example', /See you soon, as agreed/) !== undefined);
});

test('a webhook is made with a secret that is shown once, told, looked at and told again', async () => {
  await settings('webhooks?do=add');
  const { port } = program.address() as AddressInfo;
  await fill('Address', `http://127.0.0.1:${port}/hook`);
  await press('Add webhook');
  const secret = await textOf('.secret code');
  assert.match(secret, /^whsec_/);
  await book(12, 'otto@visitor.example');
  await until('the program is told', () => heard.some(({ body }) => body.type === 'booking.confirmed'));
  const [first] = heard;
  assert.match(first!.signature, /^v1,/);

  await settings('webhooks');
  await page.locator('>>> a.item').click();
  await page.locator('>>> .deliveries a').click();
  await see('Thank you');
  assert.ok(!(await page.content()).includes(secret), 'it is not shown again');
  await press('Send again');
  await see('It is sent again');
  await until('it is told again', () => heard.filter(({ id }) => id === first!.id).length === 2);
});

test('a token does what it may, until it is ended', async () => {
  await settings('tokens?do=make');
  await fill('What it is for', 'Nightly report');
  await press('Make token');
  const token = await textOf('.secret code');
  const asked = (path: string, method = 'GET') =>
    fetch(`${backend.base}${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(method === 'POST' && { body: JSON.stringify({ name: 'X', email: 'x@team.example', role: 'admin' }) }),
    });
  assert.equal((await asked('/team/bookings')).status, 200);
  assert.equal((await asked('/team/people', 'POST')).status, 403, 'it may only read');
  await press('End: Nightly report');
  await page.locator('>>> dialog[open] .btn.main').click();
  await see('Nightly report has ended');
  assert.equal((await asked('/team/bookings')).status, 401);
});

test('somebody is invited by mail, signs in, and is made an admin', async () => {
  await settings('members?do=invite');
  await fill('Name', 'Tamsin Doyle');
  await fill('E-mail address', 'tamsin@team.example');
  await press('Invite');
  await see('The link is on its way to Tamsin Doyle');
  await until('she is invited', () => mailTo('tamsin@team.example', /sign-in/) !== undefined);
  const raw = mailTo('tamsin@team.example', /sign-in/)!
    .raw.replaceAll(/=\r\n/g, '')
    .replaceAll('=3D', '=');
  const tamsin = await openPage(browser);
  await tamsin.page.goto(/https?:\/\/\S+\/auth\/sign-in\?link=[\w-]+/.exec(raw)![0]);
  await Promise.all([tamsin.page.waitForNavigation(), tamsin.page.click('button.button')]);
  await tamsin.page.goto(`${backend.url}/hub/settings/members`);
  await tamsin.page.locator('::-p-text(This page does not exist)').wait();

  await settings('members');
  await page.locator('>>> a.item ::-p-text(Tamsin Doyle)').click();
  const role = await page.locator('>>> .open select[name=role]').waitHandle();
  await (role as unknown as { select(value: string): Promise<unknown> }).select('admin');
  await see('Tamsin Doyle was changed');
  await tamsin.page.locator('::-p-text(Invite somebody)').wait();
  await tamsin.page.close();
});

test('a change is found in the log, and taken back', async () => {
  await settings('log?subject=team');
  await page.locator('>>> a.item').click();
  await press('Back to before');
  await see('is as it was before');
  const { branding } = await ask<{ branding: { accent?: string } }>('GET', '/booking-types/talk');
  assert.notEqual(branding.accent, '#0b5d3b');
});

test('what is known of a visitor is handed out, and erased', async () => {
  await book(14, VERA);
  await settings('privacy');
  await fill('E-mail address of a visitor', VERA);
  await press('Look up');
  await see('1 booking');
  await page.locator('>>> button ::-p-text(Download as a file)').wait();
  await press('Erase');
  await see(`Erase ${VERA}?`);
  await page.locator('>>> dialog[open] input').click();
  await page.locator('>>> dialog[open] .btn.main').click();
  await see(`${VERA} was erased`);
  const { items } = await ask<{ items: readonly { attendee: { email: string } }[] }>('GET', '/team/bookings');
  assert.ok(!JSON.stringify(items).includes(VERA));
});

test('payments tell what is set up, what is missing and what costs something', async () => {
  await settings('payments');
  await see('set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET on the server');
  await see('Test: no money moves');
  await see('Everything is free');
});

test('the strict policy of the page had nothing to say', () => {
  assert.deepEqual(wrongs, []);
});

contractIsKept(backend, [
  'changeTeam 200',
  'putTemplate 200',
  'previewTemplate 200',
  'testTemplate 200',
  'addWebhook 201',
  'webhookDeliveries 200',
  'replayWebhookDelivery 201',
  'createToken 201',
  'revokeToken 204',
  'invite 201',
  'changePerson 200',
  'exportVisitor 200',
  'eraseVisitor 200',
  'payments 200',
]);
