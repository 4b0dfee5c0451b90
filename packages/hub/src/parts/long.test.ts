import type { TeamBookingRow } from '@team-booking/contract/team';
import { assert } from 'chai';
import { HOSTS, LARGE } from '../../test/large-team.ts';
import { openHub, until, type OpenHub } from '../../test/open-hub.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const main = () => open!.hub.shadowRoot!.querySelector('main')!;

/** How many elements were added to a root in one go, at most, and in all. */
function counted(root: Node, selector: string) {
  const counts = { most: 0, all: 0 };
  const observer = new MutationObserver((changes) => {
    const added = changes
      .flatMap(({ addedNodes }) => [...addedNodes])
      .filter((node) => node instanceof Element && node.matches(selector)).length;
    counts.most = Math.max(counts.most, added);
    counts.all += added;
  });
  observer.observe(root, { childList: true, subtree: true });
  return { counts, end: () => observer.disconnect() };
}

const START = Date.parse('2026-12-02T08:00:00Z');
const bookings: TeamBookingRow[] = Array.from({ length: 200 }, (_, i) => ({
  id: `b${i}`,
  number: `NW-${i}`,
  status: 'confirmed',
  start: new Date(START + i * 1_800_000).toISOString(),
  end: new Date(START + (i + 1) * 1_800_000).toISOString(),
  bookingType: { id: 'talk', slug: 'talk', title: 'Talk' },
  hosts: [{ id: 'mira', name: 'Mira Kaplan' }],
  attendee: { name: `Visitor ${i}` },
  waits: null,
  action: null,
}));

describe('A long list of bookings', () => {
  it('has the lines that are seen, makes four at once, and only new ones while one scrolls', async () => {
    open = await openHub('/bookings', { answers: { bookings: () => ({ items: bookings, next: null }) } });
    const view = await open.view();
    const list = await until(() => view.querySelector('.all'), 'no list');
    const line = list.querySelector('.booking')!.getBoundingClientRect().height;
    const fits = Math.ceil(main().clientHeight / line);
    const has = (i: number) =>
      [...list.querySelectorAll('a')].some(({ textContent }) => textContent === `Visitor ${i}`);
    const rest = async () => {
      for (let before = -1; before !== list.childElementCount; await frame(), await frame(), await frame())
        before = list.childElementCount;
    };
    await rest();
    assert.isAtMost(list.childElementCount, fits * 2);

    const { counts, end } = counted(list, '.line');
    main().scrollTo(0, line * 3);
    await frame();
    await rest();
    assert.isAtMost(counts.all, 6, 'new ones only');
    assert.isAtMost(counts.most, 4, 'at once, while one scrolls');
    const { element } = open.hub.shown!;
    main().scrollBy(0, 1);
    await new Promise((scrolled) => main().addEventListener('scroll', scrolled, { once: true }));
    assert.isFalse(element.isUpdatePending, 'the same lines are seen');
    counts.all = 0;
    main().scrollTo(0, main().scrollHeight);
    await until(() => has(199), 'the last one');
    await rest();
    end();
    assert.isAtMost(counts.most, 4, 'at once');
    assert.isAtMost(list.childElementCount, fits * 2);
  }).timeout(60_000);
});

const partOf = (tag: string) => open!.hub.shown?.element.shadowRoot?.querySelector(tag)?.shadowRoot;

/** A day of a hundred hosts, in five parts. */
const dayOn = (date: string) => ({
  start: `${date}T10:00:00Z`,
  end: `${date}T10:30:00Z`,
  timeZone: 'UTC',
  open: false,
  onGrid: true,
  closedBy: [],
  groups: [{ need: 1, free: [] }],
  hosts: HOSTS.map(({ id, name }) => ({
    host: id,
    name,
    free: false,
    closedBy: [],
    day: (['hours', 'free', 'gap', 'busy', 'hours'] as const).map((rule, i) => ({
      from: `${date}T${String(i * 4).padStart(2, '0')}:00:00Z`,
      to: `${date}T${String(i * 4 + 4).padStart(2, '0')}:00:00Z`,
      rule,
    })),
  })),
  nearest: [],
  starts: [],
  before: null,
  after: null,
});

describe('A day of a hundred', () => {
  it('grows by some lines, has no layers for blocks, and keeps its lines on another day', async () => {
    let date = '2026-12-16';
    open = await openHub(`/times/talk?tab=why&at=${date}T11:00`, { answers: { explain: () => dayOn(date) } });
    const root = await until(() => partOf('team-hub-why'), 'no day');
    const lines = await until(() => root.querySelector('.timeline ul'), 'no lines');
    await until(() => lines.childElementCount === 100, 'all of them');
    const [first] = lines.children;
    assert.isAtMost(first!.querySelectorAll('*').length, 15);
    for (const one of first!.querySelectorAll('.who, .block, .block *'))
      assert.equal(getComputedStyle(one).position, 'static', one.className);
    const { counts, end } = counted(lines, '*');
    date = '2026-12-17';
    location.hash = `#/times/talk?tab=why&at=${date}T11:00`;
    await until(() => root.querySelector('[role=group]')!.ariaLabel!.includes('17'), 'another day');
    await frame();
    end();
    assert.equal(counts.all, 0, 'none of them was made anew');
  }).timeout(60_000);
});

describe('A pool of a hundred', () => {
  it('grows by some rows, which have their options once they are used', async () => {
    open = await openHub('/types/talk', { answers: LARGE });
    const root = await until(() => partOf('team-hub-pool'), 'no pool');
    assert.isBelow(root.querySelectorAll('li').length, 100, 'not all at once');
    await until(() => root.querySelectorAll('li').length === 100, 'all of them');
    assert.include(getComputedStyle(root.querySelector('li')!).contain, 'layout');
    assert.notEqual(getComputedStyle(root.querySelector('ol')!).perspective, 'none', 'its rows are painted once');
    const select = root.querySelector<HTMLSelectElement>('[data-host=h7] .share select')!;
    assert.deepEqual(
      [...select.options].map(({ value }) => value),
      ['1/1'],
    );
    select.focus();
    assert.isAbove(select.options.length, 4);
    assert.equal(select.value, '1/1');
    select.value = '1/2';
    select.dispatchEvent(new Event('change'));
    await until(() => root.querySelector('[data-host=h7].changed'), 'it is changed');
    assert.equal(select.value, '1/2');
  }).timeout(60_000);

  it('takes over another range some strips a frame, while all of them stay', async () => {
    open = await openHub('/fairness/talk', { answers: LARGE });
    const root = await until(() => partOf('team-hub-balances'), 'no balances');
    await until(() => root.querySelectorAll('tbody tr').length === 100, 'all of them');
    await until(() => [...root.querySelectorAll('path.behind')].at(-1)?.hasAttribute('d'), 'all strips');
    const drawn: number[] = [];
    const observer = new MutationObserver((changes) => {
      const strips = new Set(changes.map(({ target }) => (target as Element).closest('.strip')));
      strips.delete(null);
      if (strips.size > 0) drawn.push(strips.size);
    });
    observer.observe(root, { attributes: true, childList: true, subtree: true });
    [...root.querySelectorAll<HTMLElement>('.seg')].at(-1)!.querySelector<HTMLElement>('button')!.click();
    await until(() => drawn.reduce((sum, count) => sum + count, 0) >= 100, 'all are drawn anew');
    observer.disconnect();
    assert.isAtMost(Math.max(...drawn), 10);
    assert.lengthOf(root.querySelectorAll('tbody tr'), 100);
  }).timeout(60_000);

  it('draws one line anew when another host stands out', async () => {
    open = await openHub('/fairness/talk?how=together', { answers: LARGE });
    const root = await until(() => partOf('team-hub-balances'), 'no balances');
    await until(() => root.querySelectorAll('tbody tr').length === 100, 'all of them');
    await until(() => root.querySelectorAll('path.other').length === 100, 'all lines');
    let drawn = 0;
    const observer = new MutationObserver((changes) => (drawn += changes.length));
    observer.observe(root.querySelector('.plot')!, { attributes: true, childList: true, subtree: true });
    const pick = root.querySelectorAll<HTMLElement>('.pick')[40]!;
    pick.focus();
    await until(() => root.querySelector('tr.on .pick') === pick, 'it stands out');
    await frame();
    observer.disconnect();
    assert.isAbove(drawn, 0);
    assert.isAtMost(drawn, 2);
  }).timeout(60_000);
});

describe('A sick day of a hundred', () => {
  it('grows by some rows, each laid out by itself and none put off, as Chromium looks for fields in all of them', async () => {
    const rows = bookings.slice(0, 100).map((booking) => ({
      id: booking.id,
      booking,
      state: 'waiting',
      to: 'h1',
      record: null,
      free: HOSTS.slice(2).map(({ id }) => id),
      reason: null,
      ways: [],
      undoable: false,
    }));
    const day = { id: null, revision: 'r', host: 'h0', state: 'preview', by: 'Admin', timeOff: true, rows };
    const times = { from: bookings[0]!.start, to: bookings[99]!.end, at: bookings[0]!.start };
    const sickDay = () => ({ ...day, ...times, counts: { waiting: 100, done: 0, failed: 0 } });
    open = await openHub('/away?host=h0', { answers: { ...LARGE, sickDay } });
    const root = await open.view();
    const rowsNow = () => root.querySelectorAll('[data-id]');
    await until(() => rowsNow().length > 0, 'no rows');
    assert.isBelow(rowsNow().length, 100, 'not all at once');
    await until(() => rowsNow().length === 100, 'all of them');
    const { contain, contentVisibility } = getComputedStyle(rowsNow()[99]!);
    assert.include(contain, 'layout');
    assert.equal(contentVisibility, 'visible');
    assert.notEqual(getComputedStyle(root.querySelector('.rows ul')!).perspective, 'none', 'they are painted once');
    assert.lengthOf(rowsNow()[99]!.querySelectorAll('option'), 1, 'others are made once it is used');
  }).timeout(60_000);
});
