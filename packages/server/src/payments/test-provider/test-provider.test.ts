import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Booking, BookingType } from '@team-booking/contract';
import { createClient, http } from '@team-booking/sdk';
import { startServer } from '../../serve/start-server.ts';

const NOW = Date.parse('2026-12-07T06:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'team-booking-test-payments-'));
let now = NOW;
const server = await startServer(
  { demo: true, port: 0, dataDir: folder, logLevel: 'silent', rateLimit: 0, readLimit: 0 },
  { now: () => now, expireEvery: 100 },
);
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const base = `${server.url}/api`;

/** Books the first time of the demo's type that costs something. */
async function book(): Promise<Booking> {
  const client = createClient({ backend: http(base), slug: 'stock-audit', now: () => now });
  const [slot] = await client.slots({ from: '2026-12-08', to: '2026-12-20' });
  const type: BookingType = await client.bookingType();
  const response = await fetch(`${base}/bookings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    body: JSON.stringify({
      bookingType: 'stock-audit',
      start: new Date(slot!.start).toISOString().replace('.000', ''),
      duration: 60,
      timeZone: 'Europe/Berlin',
      locale: 'de',
      attendee: { name: 'Vera Visitor', email: 'vera@visitor.example' },
      location: { id: type.locations[0]!.id },
    }),
  });
  assert.equal(response.status, 201, await response.clone().text());
  return (await response.json()) as Booking;
}

const get = async (url: string, language = 'en') => {
  const response = await fetch(url, { redirect: 'manual', headers: { 'Accept-Language': language } });
  return { status: response.status, location: response.headers.get('Location') ?? '', text: await response.text() };
};

const press = async (url: string, what: string) => {
  const response = await fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ do: what }) });
  return { status: response.status, location: response.headers.get('Location') ?? '', text: await response.text() };
};

async function statusOf({ id, manage: { token } }: Booking): Promise<string> {
  const response = await fetch(`${base}/bookings/${id}`, { headers: { Authorization: `Bearer ${token}` } });
  return ((await response.json()) as Booking).status;
}

test('in the demo a visitor pays on a page that says that nothing is real, after a card was declined', async () => {
  const booking = await book();
  assert.equal(booking.status, 'awaiting-payment');
  const { status, location } = await get(booking.payment!.url);
  assert.equal(status, 303);
  assert.match(location, /\/pay\/test\//);
  assert.match((await get(location)).text, /no money moves[^]*€90/);
  assert.match((await get(location, 'de')).text, /es fließt kein Geld/);
  const declined = await press(location, 'decline');
  assert.equal(declined.status, 200);
  assert.match(declined.text, /The card was declined/);
  assert.equal(await statusOf(booking), 'awaiting-payment');
  assert.equal((await get(booking.payment!.url)).location, location, 'it goes on where it was');

  const left = await press(location, 'close');
  assert.match((await get(left.location)).text, /Not paid yet/);
  const paid = await press(location, 'pay');
  assert.equal(paid.status, 303);
  assert.equal(await statusOf(booking), 'confirmed');
  const back = await get(paid.location);
  assert.match(back.text, /Paid: you are booked/);
  assert.ok(![booking.manage.token, 'Vera', 'vera@'].some((secret) => back.text.includes(secret)));
  assert.match((await get(location)).text, /This payment has ended/);
  assert.equal((await press(location, 'pay')).status, 303, 'and is made once');
});

test('what is cancelled is given back, and what nobody pays in time is ended', async () => {
  const [cancelled, abandoned] = [await book(), await book()];
  const pages: string[] = [];
  for (const { payment } of [cancelled, abandoned]) pages.push((await get(payment!.url)).location);
  const { location: back } = await press(pages[0]!, 'pay');
  const headers = { Authorization: `Bearer ${cancelled.manage.token}`, 'Idempotency-Key': randomUUID() };
  const body = { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: '{}' };
  assert.equal((await fetch(`${base}/bookings/${cancelled.id}/cancel`, body)).status, 200);
  now += 15 * 60_000;
  await holds(async () => /€90 is paid back/.test((await get(back)).text));
  await holds(async () => /This payment has ended/.test((await get(pages[1]!)).text));
  assert.equal(await statusOf(abandoned), 'expired');
});

test('nobody pays with a made-up address, and nobody tells of a payment in the provider’s name', async () => {
  const { id, payment, ...booking } = await book();
  const other = new URL((await book()).payment!.url).searchParams.get('t')!;
  for (const token of ['', 'x', other, booking.manage.token]) {
    for (const path of [`/pay/${id}`, `/pay/${id}/back`]) {
      assert.equal((await get(`${server.url}${path}?t=${token}`)).status, 404);
    }
  }
  assert.equal((await get(`${server.url}/pay/none?t=x`)).status, 404);
  assert.equal((await get(`${server.url}/pay/test/none`)).status, 404);
  assert.equal((await press(`${server.url}/pay/test/none`, 'pay')).status, 404);
  const { location } = await get(payment!.url);
  const reference = location.split('/').at(-1);
  const body = JSON.stringify({ booking: id, reference, state: { kind: 'paid', reference: 'mine' } });
  const forged = { method: 'POST', headers: { 'Test-Signature': 'x' }, body };
  assert.equal((await fetch(`${server.url}/pay/test/webhook`, forged)).status, 401);
  assert.equal((await fetch(`${server.url}/pay/stripe/webhook`, forged)).status, 404);
  assert.equal(await statusOf({ ...booking, id, payment }), 'awaiting-payment');
});

test('the pages around a payment are framed by nobody, kept by nobody, and tell no other site their address', async () => {
  const { payment } = await book();
  const url = payment!.url.replace('?', '/back?');
  for (const [language, title, direction] of [
    ['en', 'Checking your payment…', 'ltr'],
    ['de-AT', 'Ihre Zahlung wird geprüft …', 'ltr'],
    ['ar', 'جارٍ التحقق من دفعتك…', 'rtl'],
  ] as const) {
    await get(payment!.url);
    const response = await fetch(url, { headers: { 'Accept-Language': language } });
    const page = await response.text();
    assert.ok(page.includes(`<h1>${title}</h1>`) && page.includes(`dir="${direction}"`), page);
    assert.match(page, /<noscript><meta http-equiv="refresh" content="4;url=[^"]*looks=1" \/><\/noscript>/);
    const headers = ['Referrer-Policy', 'Cache-Control'].map((name) => response.headers.get(name));
    assert.deepEqual(headers, ['no-referrer', 'no-store']);
    assert.match(response.headers.get('Content-Security-Policy') ?? '', /frame-ancestors 'none'/);
  }
  assert.match((await get(`${url}&looks=5`)).text, /Not paid yet/);
  assert.equal((await get(`${server.url}/pay/look.js`)).status, 200);
});

async function holds(check: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 30_000; !(await check());) {
    assert.ok(performance.now() < end, 'it does not come true');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
