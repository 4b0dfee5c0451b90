import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BackendError } from '@team-booking/sdk';
import { TeamUnusable, type TeamSettings } from './index.ts';
import { openDatabase } from './store/open-database.ts';
import { done } from './store/requests.ts';
import { book, booked, newBrowser, REQUEST, TEAM, TUESDAY } from './test/page.ts';

const access = ({ id, manage }: { id: string; manage: { token: string } }) => ({ id, token: manage.token });

test('a booking survives closing the page, and its manage link stays valid', async (t) => {
  const browser = newBrowser(t);
  const first = await browser.open();
  const booking = booked(await book(first));
  await first.close();

  const second = await browser.open();
  assert.deepEqual(await second.bookings(), [booking]);
  assert.deepEqual(await second.booking(access(booking)), booking);
  assert.equal(booked(await second.cancel(access(booking), {}, { idempotencyKey: 'c' })).status, 'cancelled');
});

test('the manage link leads to the page that was named, with the token in its fragment', async (t) => {
  const backend = await newBrowser(t).open({ manageUrl: 'https://shop.example/book.html?lang=de' });
  const { id, manage } = booked(await book(backend));
  assert.equal(manage.url, `https://shop.example/book.html?lang=de&booking=${id}#${manage.token}`);
});

test('of two tabs that book one time concurrently, one succeeds', async (t) => {
  const browser = newBrowser(t);
  const tabs = [await browser.open(), await browser.open()];
  const outcomes = await Promise.all(tabs.map((tab) => book(tab)));
  assert.deepEqual(outcomes.map((outcome) => (outcome.ok ? 'booked' : outcome.kind)).toSorted(), ['booked', 'taken']);
  for (const tab of tabs) assert.equal((await tab.bookings()).length, 1);
});

test('of fifty concurrent bookings in two tabs as many succeed as there are hosts', async (t) => {
  const browser = newBrowser(t);
  const tabs = [await browser.open(), await browser.open()];
  const outcomes = await Promise.all(Array.from({ length: 50 }, (_, i) => book(tabs[i % 2]!, { bookingType: 'call' })));
  const hosts = outcomes.flatMap((outcome) => (outcome.ok ? outcome.booking.hosts.map(({ id }) => id) : []));
  assert.deepEqual(hosts.toSorted(), ['a', 'b', 'c']);
  assert.equal(outcomes.filter((outcome) => !outcome.ok && outcome.kind === 'taken').length, 47);
});

test('a repeated request is idempotent, also from another tab', async (t) => {
  const browser = newBrowser(t);
  const first = booked(await book(await browser.open(), {}, 'same'));
  assert.deepEqual(booked(await book(await browser.open(), {}, 'same')), first);
});

test('nobody delivers messages, so that only those are stored that say what happened, and none is due', async (t) => {
  const browser = newBrowser(t);
  const backend = await browser.open();
  const booking = booked(await book(backend));
  await backend.cancel(access(booking), { reason: 'I am ill' }, { idempotencyKey: 'c' });
  const { database } = await openDatabase(browser.database, browser.indexedDB);
  t.after(() => database.close());
  const stored = await done(database.transaction('outbox').objectStore('outbox').getAll());
  assert.deepEqual(
    stored.map(({ kind, payload, due }) => [kind, payload.event, due]),
    [
      ['webhook', 'book', undefined],
      ['webhook', 'cancel', undefined],
    ],
  );
  assert.equal(await done(database.transaction('booking').objectStore('booking').count()), 1);
});

test('changed settings take effect, and bookings stay', async (t) => {
  const browser = newBrowser(t);
  const before = await browser.open();
  const booking = booked(await book(before));
  await before.close();
  const [call, intro] = TEAM.bookingTypes;
  const renamed = { ...intro!, id: 'intro', slug: 'hello', title: 'Hello' };
  const after = await browser.open({ team: { ...TEAM, bookingTypes: [call!, renamed] } });

  assert.equal((await after.bookingType('intro')).slug, 'hello', 'a former link still leads there');
  assert.deepEqual(
    (await after.bookings()).map(({ id, title }) => [id, title]),
    [[booking.id, 'Hello']],
  );
  const { hosts } = await after.availability('intro', TUESDAY);
  assert.deepEqual(hosts, [{ id: 'a', free: [540, 600, 630, 1020] }]);
});

test('every invalid setting is named, with its remedy', async (t) => {
  const { open } = newBrowser(t);
  const [, intro] = TEAM.bookingTypes;
  const [a] = TEAM.hosts;
  const cases: [object, string[]][] = [
    [{ ...TEAM, nmae: 'x' }, ['/nmae']],
    [{ ...TEAM, hosts: [{ ...a, timeZone: 'Mars/Base' }, a], bookingTypes: [] }, ['/hosts/1/id', '/hosts/0/timeZone']],
    [
      { ...TEAM, bookingTypes: [{ ...intro, mode: 'collective', hosts: ['a', 'nobody'] }] },
      ['/bookingTypes/0/hosts/1'],
    ],
    [{ ...TEAM, hosts: [{ ...a, calendars: [{ source: 'x.ics' }] }], bookingTypes: [] }, ['/hosts/0/calendars']],
  ];
  for (const [team, fields] of cases) {
    await assert.rejects(open({ team: team as TeamSettings }), (error: unknown) => {
      assert.ok(error instanceof TeamUnusable);
      assert.deepEqual(error.errors.map(({ field }) => field).toSorted(), fields.toSorted());
      for (const { field, remedy } of error.errors) {
        assert.ok(error.message.includes(field) && error.message.includes(remedy));
      }
      return true;
    });
  }
});

test('reset keeps the team and nothing else', async (t) => {
  const browser = newBrowser(t);
  const backend = await browser.open();
  for (const start of ['2026-06-16T10:00:00Z', '2026-06-16T11:00:00Z'])
    await book(backend, { start, bookingType: 'call' });
  await backend.reset();
  assert.deepEqual(await backend.bookings(), []);
  const order: (string | undefined)[] = [];
  for (const hour of ['10', '11', '12']) {
    const start = `2026-06-16T${hour}:00:00Z`;
    order.push(booked(await book(backend, { start, bookingType: 'call' })).hosts[0]?.id);
  }
  assert.deepEqual(order, ['a', 'b', 'c'], 'the rotation begins anew');
});

test('bookings are listed by start, in a range', async (t) => {
  const backend = await newBrowser(t).open();
  for (const hour of ['12', '10', '11']) await book(backend, { start: `2026-06-16T${hour}:00:00Z` });
  const starts = async (range?: object) => (await backend.bookings(range)).map(({ start }) => start.slice(11, 13));
  assert.deepEqual(await starts(), ['10', '11', '12']);
  assert.deepEqual(await starts({ from: '2026-06-16T11:00:00Z' }), ['11', '12']);
  assert.deepEqual(await starts({ from: '2026-06-16T11:00:00Z', to: '2026-06-16T12:00:00Z' }), ['11']);
});

test('an aborted call rejects with its signal’s reason; work that has begun is atomic', async (t) => {
  const backend = await newBrowser(t).open();
  const reason = new Error('changed my mind');
  await assert.rejects(backend.bookingType('intro', { signal: AbortSignal.abort(reason) }), reason);
  await assert.rejects(
    book(backend, {}, 'k1').then(() => backend.discover({ signal: AbortSignal.abort(reason) })),
    reason,
  );

  const life = new AbortController();
  const late = { ...REQUEST, start: '2026-06-16T12:00:00Z' };
  const lost = backend.book(late, { idempotencyKey: 'k2', signal: life.signal });
  life.abort(reason);
  await assert.rejects(lost, reason);
  const again = booked(await backend.book(late, { idempotencyKey: 'k2' }));
  assert.equal((await backend.bookings()).filter(({ start }) => start === again.start).length, 1);
});

test('a request that is not serializable rejects instead of throwing', async (t) => {
  const backend = await newBrowser(t).open();
  const circular: Record<string, unknown> = { ...REQUEST };
  circular['answers'] = circular;
  const writing = backend.book(circular as never, { idempotencyKey: 'k' });
  await assert.rejects(writing, TypeError);
});

test('it declares its capabilities, and holds times', async (t) => {
  const backend = await newBrowser(t).open();
  const { capabilities } = await backend.discover();
  assert.deepEqual(capabilities, ['approval', 'holds', 'routing', 'live', 'team']);
  const { bookingType, start, duration } = REQUEST;
  const held = await backend.hold({ bookingType, start, duration }, { idempotencyKey: 'h1' });
  assert.ok(held.ok);
  assert.equal((await backend.hold({ bookingType, start, duration }, { idempotencyKey: 'h2' })).ok, false);
  await backend.release(held.hold);
  await assert.rejects(backend.release(held.hold), { code: 'not-found' });
  const again = await backend.hold({ bookingType, start, duration }, { idempotencyKey: 'h3' });
  assert.ok(again.ok);
  const { id, token } = again.hold;
  booked(await backend.book({ ...REQUEST, hold: { id, token } }, { idempotencyKey: 'held' }));
});

test('closing finishes pending calls and notifies other tabs', { timeout: 20_000 }, async (t) => {
  const browser = newBrowser(t);
  const [here, there] = [await browser.open(), await browser.open()];
  const changed = new Promise((resolve) => there.changes('intro', resolve));
  const writing = book(here);
  await here.close();
  const booking = booked(await writing);
  await changed;
  assert.deepEqual(await there.bookings(), [booking]);
});

test('after closing every call rejects', async (t) => {
  const backend = await newBrowser(t).open();
  await backend.close();
  await assert.rejects(
    backend.bookingType('intro'),
    (error: unknown) => error instanceof BackendError && error.code === 'unavailable' && /closed/.test(error.message),
  );
});

test('mutating an object afterwards does not change stored data', async (t) => {
  const backend = await newBrowser(t).open();
  const request = structuredClone(REQUEST);
  const writing = backend.book(request, { idempotencyKey: 'k' });
  request.attendee.name = 'Somebody else';
  const booking = booked(await writing);
  booking.attendee.name = 'Somebody else';
  assert.equal((await backend.bookings())[0]?.attendee.name, 'Ada Lovelace');
  assert.equal((await backend.booking(access(booking))).start, REQUEST.start);

  const type = await backend.bookingType('intro');
  Object.assign(type.window, { horizon: 0 });
  assert.equal((await backend.bookingType('intro')).window.horizon, 86_400);
  const [listed] = await backend.bookings();
  Object.assign(listed!.contact!, { email: 'somebody@else.example' });
  assert.equal((await backend.bookings())[0]?.contact?.email, 'a@team.example');
});

test('an internal error is logged to the console, and the visitor gets a remedy', async (t) => {
  const fault = new TypeError('no clock');
  let broken = false;
  const now = () => {
    if (broken) throw fault;
    return Date.UTC(2026, 5, 15, 6);
  };
  const backend = await newBrowser(t).open({ now });
  const error = t.mock.method(console, 'error', () => {});
  broken = true;
  await assert.rejects(book(backend), { name: 'BackendError', code: 'unavailable', message: /Load it again/ });
  assert.deepEqual(
    error.mock.calls.map(({ arguments: [written] }) => written as unknown),
    [fault],
  );
});
