import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import type { Invitation, MadeToken, Me, SignedIn } from '@team-booking/contract/team';
import { Backend } from './backend.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { openBrowser, openPage } from './browser.ts';

const backends: Backend[] = [];
let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  for (const backend of backends) await backend.remove();
});

/** A backend over an empty folder. */
async function startEmpty(): Promise<Backend> {
  const count = backends.push(new Backend());
  return backends[count - 1]!.start({ DEMO: '0' });
}

/** The link for the first admin that it has printed. */
function printed({ output }: Backend): string {
  const link = /^ {2}Sign in as the first admin, once within a week: (\S+)$/m.exec(output)?.[1];
  assert.ok(link, output);
  return link;
}

async function call<T>(backend: Backend, method: string, path: string, body?: object, token?: string): Promise<T> {
  const response = await fetch(`${backend.base}${path}`, {
    method,
    headers: {
      ...(body && { 'Content-Type': 'application/json' }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  assert.ok(response.ok, `${method} ${path} ${response.status} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

test('from an empty folder: the printed link, an invitation, a host, a token, and a script with it', async () => {
  const backend = await startEmpty();
  const first = printed(backend);
  // A start later the first link still works, and there is one more.
  assert.equal(await backend.end(), 0);
  await backend.start({ DEMO: '0' });
  assert.notEqual(printed(backend), first);
  const who = { name: 'Grace', email: 'grace@team.example' };
  const admin = await call<SignedIn>(backend, 'POST', '/team/sign-in', { link: first, ...who });
  assert.equal(admin.person.role, 'admin');

  const sent = { name: 'Ivy', email: 'ivy@team.example', role: 'host' };
  const { link } = await call<Invitation>(backend, 'POST', '/team/people', sent, admin.token);
  const ivy = await call<SignedIn>(backend, 'POST', '/team/sign-in', { link });
  const asked = { name: 'script', scopes: ['read'] };
  const { token } = await call<MadeToken>(backend, 'POST', '/team/tokens', asked, ivy.token);

  // What is kept is kept.
  await backend.end();
  await backend.start({ DEMO: '0' });
  assert.doesNotMatch(backend.output, /first admin/);
  const { stdout } = await promisify(execFile)(process.execPath, [
    '-e',
    `fetch(${JSON.stringify(`${backend.base}/team/me`)}, { headers: { authorization: 'Bearer ${token}' } })
      .then((response) => response.text()).then((text) => process.stdout.write(text))`,
  ]);
  const me = JSON.parse(stdout) as Me;
  assert.deepEqual([me.name, me.role, me.via, me.scopes], ['Ivy', 'host', 'token', ['read']]);
  assert.equal((await call<Me>(backend, 'GET', '/team/me', undefined, admin.token)).via, 'session');

  // Nothing that the server has written says who they are or lets anybody in.
  for (const secret of [admin.token, ivy.token, token, '@', 'Grace', 'Ivy']) {
    assert.ok(!backend.output.includes(secret), secret);
  }
});

test('a link that somebody asks for is in the log, as long as nothing mails it', async () => {
  const backend = await startEmpty();
  const who = { name: 'Grace', email: 'grace@team.example' };
  await call<SignedIn>(backend, 'POST', '/team/sign-in', { link: printed(backend), ...who });
  await call(backend, 'POST', '/team/sign-in/links', { email: 'GRACE@team.example' });
  await call(backend, 'POST', '/team/sign-in/links', { email: 'nobody@team.example' });
  const lines = backend.output.split('\n').filter((line) => line.includes('asks for a link to sign in'));
  assert.equal(lines.length, 1);
  const { link } = JSON.parse(lines[0]!) as { link: string };
  const signedIn = await call<SignedIn>(backend, 'POST', '/team/sign-in', { link });
  assert.equal(signedIn.person.name, 'Grace');
  assert.ok(!lines[0]!.includes('@'));
});

/** Signs the first admin in on a page. */
async function signIn(page: Page, backend: Backend, origin: string): Promise<void> {
  await page.goto(printed(backend).replace(/^https?:\/\/[^/]+/, origin));
  await page.type('#name', 'Grace');
  await page.type('#email', 'grace@team.example');
  await Promise.all([page.waitForNavigation(), page.click('button.button')]);
  assert.equal(new URL(page.url()).pathname, '/hub');
  await page.goto(`${origin}/auth/account`);
  assert.match(await page.$eval('h1', ({ textContent }) => textContent), /signed in as Grace/);
}

test('a page signs in and out without a script, and no script of it could read the session', async (t) => {
  const backend = await startEmpty();
  const { page, wrongs } = await openPage(browser);
  t.after(() => page.close());
  await page.setJavaScriptEnabled(false);
  await signIn(page, backend, backend.url);
  const [cookie] = await page.browserContext().cookies();
  assert.deepEqual(
    [cookie?.name, cookie?.httpOnly, cookie?.sameSite, cookie?.path, cookie?.secure],
    ['tb-session', true, 'Strict', '/', false],
  );
  await Promise.all([page.waitForNavigation(), page.click('form[action$="/auth/sign-out"] button')]);
  assert.equal(new URL(page.url()).pathname, '/auth/sign-in');
  assert.deepEqual(await page.browserContext().cookies(), []);
  assert.deepEqual(wrongs, []);
});

test('over plain HTTP, where browsers say less of who sends a form, a page signs in as well', async (t) => {
  const backend = await startEmpty();
  const { port } = new URL(backend.url);
  const origin = `http://book.test:${port}`;
  await backend.end();
  await backend.start({ DEMO: '0', PUBLIC_URL: origin });
  const elsewhere = await openBrowser(['--host-resolver-rules=MAP book.test 127.0.0.1']);
  t.after(() => elsewhere.close());
  const { page } = await openPage(elsewhere);
  const sent: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.headers()['sec-fetch-site'], request.headers()['origin']);
  });
  await signIn(page, backend, origin);
  assert.deepEqual(sent, [undefined, origin]);
});

test('a passkey is added on a page, and signs in there without anything being typed', async (t) => {
  const backend = await startEmpty();
  const origin = backend.url.replace('127.0.0.1', 'localhost');
  await backend.end();
  await backend.start({ DEMO: '0', PUBLIC_URL: origin });
  const { page, wrongs } = await openPage(browser);
  t.after(() => page.close());
  const session = await page.createCDPSession();
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await signIn(page, backend, origin);
  await page.click('[data-passkey=add]');
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === 'The passkey is added.');
  await Promise.all([page.waitForNavigation(), page.click('form[action$="/auth/sign-out"] button')]);

  await Promise.all([page.waitForNavigation(), page.click('[data-passkey=sign-in]')]);
  assert.equal(new URL(page.url()).pathname, '/hub');
  await page.goto(`${origin}/auth/account`);
  assert.match(await page.$eval('h1', ({ textContent }) => textContent), /signed in as Grace/);
  assert.deepEqual(wrongs, []);
});

contractIsKept(() => backends, ['signIn 200', 'invite 201', 'createToken 201', 'me 200', 'requestSignInLink 204']);
