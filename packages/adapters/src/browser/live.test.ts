import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserBackend } from './index.ts';
import { book, booked, newBrowser, TEAM } from './test/page.ts';

type Change = { from: string; to: string };

/** Collects the changes of a booking type and waits for the next one. */
function hearing(backend: BrowserBackend, slug: string) {
  const changes: Change[] = [];
  let wake: () => void = () => {};
  const end = backend.changes(slug, (changed) => {
    changes.push(changed);
    wake();
  });
  const next = async (): Promise<Change> => {
    while (changes.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return changes.shift()!;
  };
  return { changes, next, end };
}

test(
  'another tab and the page itself are notified of the starts that a booking affects',
  { timeout: 20_000 },
  async (t) => {
    const browser = newBrowser(t);
    const [here, there] = [await browser.open(), await browser.open()];
    const pages = [hearing(here, 'call'), hearing(there, 'call')];
    const booking = booked(await book(here));
    // An hour is the longest that ends within it.
    const taken = { from: '2026-06-16T09:00:00Z', to: '2026-06-16T10:30:00Z' };
    for (const page of pages) assert.deepEqual(await page.next(), taken);

    const access = { id: booking.id, token: booking.manage.token };
    await here.reschedule(access, { start: '2026-06-16T14:00:00Z' }, { idempotencyKey: 'r' });
    for (const page of pages) {
      assert.deepEqual(await page.next(), { from: taken.from, to: '2026-06-16T14:30:00Z' });
    }
    await there.cancel(access, {}, { idempotencyKey: 'c' });
    for (const page of pages) assert.equal((await page.next()).to, '2026-06-16T14:30:00Z');
  },
);

test('listeners are not notified of irrelevant changes, or after unsubscribing', { timeout: 20_000 }, async (t) => {
  const browser = newBrowser(t);
  const [here, there] = [await browser.open(), await browser.open()];
  const intro = hearing(there, 'intro');
  const call = hearing(there, 'call');
  const ended = hearing(there, 'call');
  ended.end();
  const hosts: string[] = [];
  for (const hour of ['10', '11']) {
    const made = booked(await book(here, { bookingType: 'call', start: `2026-06-16T${hour}:00:00Z` }));
    hosts.push(made.hosts[0]!.id);
    assert.equal((await call.next()).to, `2026-06-16T${hour}:30:00Z`);
  }
  assert.deepEqual(hosts, ['a', 'b']);
  assert.deepEqual(
    intro.changes.map(({ to }) => to),
    ['2026-06-16T10:30:00Z'],
    'of a, and not of b',
  );
  assert.deepEqual(ended.changes, []);
});

test(
  'a refused booking and settings that stay the same are no news; changed ones are news up to the horizon',
  { timeout: 20_000 },
  async (t) => {
    const browser = newBrowser(t);
    const here = await browser.open();
    await book(here);
    const page = hearing(here, 'intro');
    assert.equal((await book(here)).ok, false);
    await browser.open();
    const [call, intro] = TEAM.bookingTypes;
    await browser.open({ team: { ...TEAM, bookingTypes: [call!, { ...intro!, window: { horizon: 1440 } }] } });
    assert.deepEqual(await page.next(), { from: '2026-06-15T06:00:00Z', to: '2026-06-16T06:00:00Z' });
    assert.deepEqual(page.changes, []);
  },
);

test('a hold is reported when it takes its time and when it is given back', { timeout: 20_000 }, async (t) => {
  const browser = newBrowser(t);
  const [here, there] = [await browser.open(), await browser.open()];
  const call = hearing(there, 'call');
  const held = await here.hold(
    { bookingType: 'call', start: '2026-06-16T10:00:00Z', duration: 30 },
    { idempotencyKey: 'h' },
  );
  assert.ok(held.ok);
  assert.equal((await call.next()).to, '2026-06-16T10:30:00Z');
  await here.release(held.hold);
  assert.equal((await call.next()).to, '2026-06-16T10:30:00Z');
});
