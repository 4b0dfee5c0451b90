import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Booking } from '@team-booking/contract';
import { actUrl, type Act, type ActingRole, type Payments, type TeamSettings } from '@team-booking/engine';
import { sampleMailer } from '@team-booking/engine/testing';
import { Hono } from 'hono';
import { backendOf } from '../../api/backend.ts';
import type { ApiOptions } from '../../api/options.ts';
import { host, openApi, SETTINGS, type as typeOf, type TestApi } from '../../api/test/api.ts';
import { createPages } from '../pages.ts';
import { actRoutes } from './routes.ts';

type Test = { after(work: () => Promise<void>): void };

const VISITOR: ActingRole = { role: 'visitor' };
const PUBLIC = 'https://book.example/teams/one';

/** Somebody who takes payments, whom the pages of a booking need not ask. */
const PAYMENTS: Payments = new Map([
  ['nobody', { open: assert.fail, look: assert.fail, close: assert.fail, refund: assert.fail, read: assert.fail }],
]);

/** Pages over a real API, below a path. */
async function begin(t: Test, settings: object = {}) {
  const mailer = sampleMailer();
  const bookingTypes = [typeOf('call', 'round-robin', ['a', 'b'], settings)];
  const team = { ...SETTINGS, hosts: [host('a'), host('b')], bookingTypes } as TeamSettings;
  const more: Partial<ApiOptions> = { publicUrl: PUBLIC, mailer, payments: PAYMENTS };
  const api: TestApi = await openApi(t, team, more);
  const backend = backendOf({
    store: api.store,
    team: 'team',
    now: () => api.now,
    secret: Buffer.alloc(32, 7),
    busy: () => api.calendars,
    log: { info() {}, warn() {}, error() {} },
    publicUrl: PUBLIC,
    mailer,
    payments: PAYMENTS,
  });
  const { place, missing } = await createPages({
    publicUrl: PUBLIC,
    now: () => api.now,
    team: () => api.store.read('team', (view) => view.team()),
    api: () => async (path, init) => api.app.request(`/api${path}`, init),
  });
  const logged: unknown[] = [];
  const log = { info: (fields: object) => logged.push(fields), warn: assert.fail, error: assert.fail };
  const routes = actRoutes({
    backend,
    now: () => api.now,
    log,
    place,
    api: () => async (path, init) => api.app.request(`/api${path}`, init),
    admit: () => {},
  });
  const app = new Hono().route('/', routes).notFound(missing);
  const link = async (booking: { id: string }, who: ActingRole, act?: Act) => {
    const row = await api.store.read('team', (view) => view.booking(booking.id));
    return actUrl(backend, 'call', row!, who)(act).replace(PUBLIC, '');
  };
  const get = async (address: string, init: RequestInit = {}) => {
    const response = await app.request(address, init);
    return { response, html: await response.text() };
  };
  /** Presses the button of a form that the page has, as a browser without a script does, and follows what it leads to. */
  const press = async (html: string, fields: Record<string, string> = {}) => {
    const form = /<form class="fields" method="post" action="([^"]*)">([^]*?)<\/form>/.exec(html);
    assert.ok(form, 'there is no form');
    const hidden = [...form[2]!.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)];
    const body = new URLSearchParams({
      ...Object.fromEntries(hidden.map(([, name, value]) => [name, value])),
      ...fields,
    });
    const first = await get(form[1]!.replace('/teams/one', ''), { method: 'POST', body });
    const onward = first.response.headers.get('Location');
    return onward === null ? first : get(onward.replace('/teams/one', ''));
  };
  const stateOf = async ({ id, manage: { token } }: Booking) =>
    (await api.request<Booking>('GET', `/bookings/${id}`, undefined, { Authorization: `Bearer ${token}` })).body;
  return { api, link, get, press, stateOf, logged };
}

const titleIn = (html: string) => /<h1>([^<]*)<\/h1>/.exec(html)?.[1];

test('following a link changes nothing, whatever it says; pressing the button does', async (t) => {
  const { api, link, get, press, stateOf } = await begin(t);
  const booking = await api.book();
  const before = await stateOf(booking);
  for (const act of ['attend', 'move', 'cancel', 'approve', 'decline'] as const) {
    for (const method of ['GET', 'HEAD']) {
      const { response } = await get(await link(booking, VISITOR, act), { method });
      assert.equal(response.status, 200, `${method} ${act}`);
    }
  }
  assert.deepEqual(await stateOf(booking), before);

  const asked = await get(await link(booking, VISITOR, 'attend'));
  assert.equal(titleIn(asked.html), 'Will you be there?');
  const said = await press(asked.html);
  assert.equal(titleIn(said.html), 'See you then');
  assert.notEqual((await stateOf(booking)).attendance, null);
  assert.doesNotMatch(said.html, /I’ll be there/);
});

test('a visitor cancels with a reason, and is told so however often they come back', async (t) => {
  const { api, link, get, press, stateOf } = await begin(t);
  const booking = await api.book();
  const address = await link(booking, VISITOR, 'cancel');
  const asked = await get(address);
  assert.equal(titleIn(asked.html), 'Cancel this booking?');
  const done = await press(asked.html, { reason: '  Ill\r\nagain ' });
  assert.equal(titleIn(done.html), 'This booking is cancelled');
  assert.match(done.html, /href="\/teams\/one\/call">Book another time/);
  assert.equal((await stateOf(booking)).status, 'cancelled');
  const row = await api.store.read('team', (view) => view.booking(booking.id));
  assert.equal((row!.state as { reason?: string }).reason, 'Ill\nagain');
  assert.equal(titleIn((await get(address)).html), 'This booking is cancelled');
  const twice = await press(asked.html);
  assert.equal(titleIn(twice.html), 'This booking is cancelled', 'the page from before, pressed again');
});

test('a visitor moves without a script, and is offered other times when one was just taken', async (t) => {
  const { api, link, get, press, stateOf } = await begin(t);
  const booking = await api.book({ host: 'a' });
  const asked = await get(await link(booking, VISITOR, 'move'));
  assert.equal(titleIn(asked.html), 'Choose another time');
  const starts = [...asked.html.matchAll(/name="start" value="([^"]*)"/g)].map(([, start]) => start!);
  assert.ok(starts.length > 20);
  assert.ok(!starts.includes('2026-06-16T10:00:00.000Z'), 'the time that it has is no other one');
  await api.book({ host: 'a', start: '2026-06-16T12:00:00Z' });
  const taken = await press(asked.html, { start: '2026-06-16T12:00:00.000Z' });
  assert.equal(taken.response.status, 409);
  assert.match(taken.html, /role="alert"><p>That time was taken just now/);
  const moved = await press(taken.html, { start: '2026-06-17T09:30:00.000Z' });
  assert.match(moved.html, /role="status"><p>It has been moved/);
  assert.equal((await stateOf(booking)).start, '2026-06-17T09:30:00Z');
  const odd = await press(asked.html, { start: 'x' });
  assert.equal(odd.response.status, 409);
  const later = /do=move&amp;from=([\d-]+)">Later/.exec(asked.html)?.[1];
  assert.ok(later);
  for (const from of [later, '1999-01-01', '9999-12-31', '2026-02-31', 'x']) {
    const { response } = await get(`${await link(booking, VISITOR, 'move')}&from=${from}`);
    assert.equal(response.status, 200, from);
  }
});

test('what has changed since it was shown is shown again, and not done', async (t) => {
  const { api, link, get, press, stateOf } = await begin(t);
  const booking = await api.book();
  const asked = await get(await link(booking, VISITOR, 'attend'));
  await api.change(booking, 'reschedule', { start: '2026-06-18T10:00:00Z' });
  const again = await press(asked.html);
  assert.equal(again.response.status, 409);
  assert.match(again.html, /changed since you opened/);
  assert.equal((await stateOf(booking)).attendance, null);
  await press(again.html);
  assert.notEqual((await stateOf(booking)).attendance, null);
});

test('what waits for its payment leads there; what does not take place, or not yet, is not joined', async (t) => {
  const payment = { amount: 4000, currency: 'EUR', provider: 'nobody' };
  const locations = [{ id: 'video', kind: 'online', label: 'Video', joinUrl: 'https://meet.example/1' }];
  const { api, link, get, press } = await begin(t, { payment, locations });
  const booking = await api.book();
  const { html } = await get(await link(booking, VISITOR));
  assert.match(html, /waits to be paid for/);
  assert.ok(html.includes(`href="${booking.payment!.url}">Go to payment<`), html);
  assert.doesNotMatch(html, /meet\.example/);
  const cancelled = await press((await get(await link(booking, VISITOR, 'cancel'))).html);
  assert.equal(titleIn(cancelled.html), 'This booking is cancelled');
  assert.doesNotMatch(cancelled.html, /meet\.example|Go to payment/);
});

test('whose time ran out unpaid reads that, and not that nobody answered', async (t) => {
  const { api, link, get } = await begin(t, { payment: { amount: 4000, currency: 'EUR', provider: 'nobody' } });
  const booking = await api.book();
  const address = await link(booking, VISITOR);
  api.now = Date.parse(booking.payment!.expiresAt);
  const { html } = await get(address);
  assert.equal(titleIn(html), 'The time is not kept any more');
  assert.match(html, /It was not paid in time\. Nothing was charged\./);
  assert.match(html, />Book another time</);
});

test('when it is too late the page says so, with whom to ask', async (t) => {
  const { api, link, get, press } = await begin(t, { policy: { cancelUntil: 1440, rescheduleUntil: 1440 } });
  const booking = await api.book({ start: '2026-06-17T10:00:00Z' });
  const early = await get(await link(booking, VISITOR, 'cancel'));
  api.now = Date.parse('2026-06-17T08:00:00Z');
  const { html } = await get(await link(booking, VISITOR, 'cancel'));
  assert.doesNotMatch(html, /Cancel this booking\?|>Move</);
  assert.match(html, /too late to move or cancel it here\. Please get in touch with [ab]@team\.example\./);
  assert.match(html, /I’ll be there/);
  const late = await press(early.html);
  assert.equal(late.response.status, 409);
  assert.match(late.html, /That was not possible/);
  api.now = Date.parse('2026-06-17T10:10:00Z');
  assert.match((await get(await link(booking, VISITOR, 'attend'))).html, /has begun already/);
  api.now = Date.parse('2026-06-18T10:00:00Z');
  assert.equal(titleIn((await get(await link(booking, VISITOR, 'attend'))).html), 'This booking is over');
});

test('a host approves; whoever comes after sees who did', async (t) => {
  const { api, link, get, press, stateOf, logged } = await begin(t, { approval: true });
  const booking = await api.book({ host: 'a' });
  const address = await link(booking, { role: 'host', host: 'a' }, 'approve');
  const asked = await get(address);
  assert.equal(titleIn(asked.html), 'Will you take this booking?');
  assert.match(asked.html, /Ada Lovelace/);
  const done = await press(asked.html);
  assert.match(done.html, /Approved by A\./);
  assert.equal((await stateOf(booking)).status, 'confirmed');
  assert.match((await get(address)).html, /Approved by A\./);
  const late = await press(asked.html);
  assert.equal(late.response.status, 409);
  assert.deepEqual(logged, [{ booking: booking.id, act: 'approve', role: 'host' }]);
});

test('a host declines with a reason for the visitor; what was decided or called off before is said kindly', async (t) => {
  const { api, link, get, press, stateOf } = await begin(t, { approval: true });
  const [one, two, three] = [
    await api.book({ host: 'a' }),
    await api.book({ host: 'a', start: '2026-06-17T10:00:00Z' }),
    await api.book({ host: 'a', start: '2026-06-18T10:00:00Z' }),
  ];
  const A: ActingRole = { role: 'host', host: 'a' };
  const asked = await get(await link(one, A, 'decline'));
  assert.equal(titleIn(asked.html), 'Decline this booking?');
  const done = await press(asked.html, { reason: 'Fully booked' });
  assert.match(done.html, /Declined by A\./);
  assert.equal((await stateOf(one)).status, 'declined');

  const shown = await get(await link(two, A, 'approve'));
  await api.change(two, 'cancel');
  const gone = await press(shown.html);
  assert.equal(gone.response.status, 409);
  assert.match(gone.html, /The visitor has cancelled it meanwhile/);
  api.now = Date.parse('2026-06-18T10:00:00Z');
  assert.match((await get(await link(three, A, 'approve'))).html, /Nobody answered in time/);
});

test('of what is somebody else’s by now, nothing is shown or done', async (t) => {
  const { api, link, get, press } = await begin(t, { approval: true });
  const booking = await api.book({ host: 'a' });
  const address = await link(booking, { role: 'host', host: 'a' }, 'approve');
  const asked = await get(address);
  await api.change(booking, 'reschedule', { start: '2026-06-17T10:00:00Z', anyone: true });
  const row = await api.store.read('team', (view) => view.booking(booking.id));
  const other: ActingRole = { role: 'host', host: row!.state.hosts[0] === 'a' ? 'b' : 'a' };
  const { html } = await get(await link(booking, other, 'approve'));
  assert.equal(titleIn(html), 'This booking is no longer yours');
  assert.doesNotMatch(html, /Ada Lovelace|<form/);
  assert.equal((await press(asked.html)).response.status, 409, 'what was shown has moved');
});

test('a link that is none leads to a page that tells nothing, the same for every booking', async (t) => {
  const { api, link, get } = await begin(t);
  const [one, two] = [await api.book(), await api.book({ start: '2026-06-17T10:00:00Z' })];
  const good = await link(one, VISITOR, 'cancel');
  const pages = [
    await get(good.replace(one.id, two.id)),
    await get(good.replace(one.id, 'none')),
    await get(good.replace(/t=[^&]*/, 't=x')),
    await get(good.replace(/\?.*/, '')),
    await get(good.replace(/\?.*/, ''), { method: 'POST', body: new URLSearchParams({ t: 'v.x', do: 'cancel' }) }),
  ];
  for (const { response } of pages) assert.equal(response.status, 404);
  assert.equal(new Set(pages.map(({ html }) => html)).size, 1);
  const large = await get(good.replace(/\?.*/, ''), { method: 'POST', body: 'x'.repeat(20_000) });
  assert.equal(large.response.status, 413);
});

test('no page of these is kept, framed, found or told of; it runs no script, and speaks the reader’s language', async (t) => {
  const { api, link, get } = await begin(t);
  const booking = await api.book({ attendee: { name: '<b>Ada</b>', email: 'ada@visitor.example' } });
  const address = await link(booking, VISITOR, 'attend');
  for (const [language, title, direction] of [
    ['en', 'Will you be there?', 'ltr'],
    ['de-AT', 'Sind Sie dabei?', 'ltr'],
    ['ar', 'هل ستحضر؟', 'rtl'],
  ] as const) {
    const { response, html } = await get(address, { headers: { 'Accept-Language': language } });
    assert.equal(titleIn(html), title);
    assert.match(html, new RegExp(`dir="${direction}"`));
    assert.doesNotMatch(html, /<script|<style| style=|<b>Ada/);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    assert.match(response.headers.get('x-robots-tag') ?? '', /noindex/);
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/);
  }
});
