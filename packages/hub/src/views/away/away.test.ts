import { assert } from 'chai';
import { createTeamClient } from '@team-booking/sdk/team';
import { ROHAN_IS_OUT, ROHANS_WEEK } from '../../../test/absent.ts';
import { openHub, until, type Answers, type OpenHub } from '../../../test/open-hub.ts';
import { STATES } from '../../../test/states.ts';
import { OUT_IN_TURN } from '../../../test/today-story.ts';
import type { Visitor } from '../../../test/story.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const shown = () => open!.hub.shown!.element.shadowRoot!;
const find = <T extends HTMLElement = HTMLElement>(selector: string) =>
  until(() => open!.hub.shown?.element.shadowRoot?.querySelector<T>(selector), `no ${selector}`);
const row = (visitor: string) => [...shown().querySelectorAll('li')].find((one) => one.innerText.includes(visitor));
const rowOf = (visitor: string) => until(() => row(visitor), `no ${visitor}`);
const text = (selector: string) => shown().querySelector<HTMLElement>(selector)?.innerText ?? '';
const said = () => open!.hub.shadowRoot!.querySelector<HTMLElement>('.app > [role=status].sr-only')!.innerText;

describe('Somebody is out', () => {
  it('takes three clicks from Today: the button, the host, Reassign', async () => {
    open = await openHub('/today');
    const client = createTeamClient(open.backend.team);
    const { items } = await client.bookings({ query: { from: '2026-12-01T13:05:00Z', to: '2026-12-01T23:00:00Z' } });
    const { hosts } = items.find(({ bookingType }) => bookingType.id === 'talk')!;
    (await find('a[href$="/away"]')).click();
    (await find(`.people a[href*="host=${hosts[0]!.id}"]`)).click();
    const main = await find('.act .main');
    assert.match(main.innerText, /^Reassign \d bookings?$/);
    main.click();
    await until(() => location.hash.startsWith('#/away/'), 'it has an address of its own');
    await find('.tag.good');
    const { items: after } = await client.bookings({ query: { from: '2026-12-01T13:05:00Z', host: hosts[0]!.id } });
    assert.isFalse(
      after.some(({ start, bookingType }) => start < '2026-12-02' && bookingType.id === 'talk'),
      'nothing is left to them today',
    );
  });

  it('says who has bookings next, also on a Saturday, and begins with the day on which they do', async () => {
    open = await openHub('/away', {
      now: Date.parse('2026-12-05T10:00:00Z'),
      more: [
        ['talk', '2026-12-08T09:00:00Z', 30, 'Anja Wolf', 'rohan'],
        ['talk', '2026-12-08T14:00:00Z', 30, 'Boris Hahn', 'rohan'],
      ],
    });
    const rohan = await find<HTMLAnchorElement>('.people a[href*="host=rohan"]');
    assert.match(rohan.innerText.trim(), /^RS\s*Rohan Shah\s*Tue,?\s8\sDec\s·\s2\sbookings$/);
    assert.isNull(shown().querySelector('[aria-pressed=true]'), 'the days follow from who it will be');
    assert.equal(shown().querySelector<HTMLInputElement>('input[name=from]')!.value, '');
    rohan.click();
    await rowOf('Anja');
    assert.include((await find('.act .main')).innerText, 'Reassign 2 bookings', 'three clicks on any day');
    const days = ['from', 'to'].map((name) => shown().querySelector<HTMLInputElement>(`input[name=${name}]`)!.value);
    assert.deepEqual(days, ['2026-12-08', '2026-12-08']);
    [...shown().querySelectorAll('button')].find(({ innerText }) => innerText.trim() === 'Today')!.click();
    await find('.empty');
    assert.include(location.hash, 'days=today');
  });

  it('keeps the days that were chosen first, also where nothing is booked on them', async () => {
    open = await openHub('/away', {
      now: Date.parse('2026-12-05T10:00:00Z'),
      more: [['talk', '2026-12-08T09:00:00Z', 30, 'Anja Wolf', 'rohan']],
    });
    const today = () => [...shown().querySelectorAll('button')].find(({ innerText }) => innerText.trim() === 'Today');
    (await until(today, 'no days')).click();
    await until(() => today()?.getAttribute('aria-pressed') === 'true', 'it is not chosen');
    (await find('.people a[href*="host=rohan"]')).click();
    await find('.empty');
    assert.equal(today()!.getAttribute('aria-pressed'), 'true');
    assert.equal(shown().querySelector<HTMLInputElement>('input[name=from]')!.value, '2026-12-05');
  });

  it('shows who takes what, lets each be changed in place, and gives away exactly that', async () => {
    open = await openHub(ROHAN_IS_OUT, { more: ROHANS_WEEK });
    const client = createTeamClient(open.backend.team);
    await find('.totals');
    assert.equal(said(), '9 of 10 covered');
    const select = (await rowOf('Tobias')).querySelector('select')!;
    const before = select.value;
    const other = [...select.options].map(({ value }) => value).find((value) => value !== before)!;
    select.focus();
    select.value = other;
    select.dispatchEvent(new Event('change'));
    await until(() => row('Tobias')?.innerText.includes('Your choice'), 'it is a choice now');
    const chosen = (await rowOf('Tobias')).querySelector('select')!;
    assert.equal(chosen.value, other);
    assert.equal(shown().activeElement, chosen, 'the focus stays');

    // What nobody can take stands in its place, and does not keep the rest.
    const aoife = await rowOf('Aoife');
    assert.include(aoife.innerText, 'nobody can take it');
    const keep = [...aoife.querySelectorAll('button')].find(({ innerText }) => innerText === 'Keep Rohan')!;
    keep.click();
    await until(() => aoife.innerText.includes('Stays with Rohan'), 'it is decided');

    (await find('.act .main')).click();
    await until(() => location.hash.startsWith('#/away/'), 'the job has an address');
    const undo = await until(() => row('Tobias')?.querySelector('button'), 'it can be undone');
    const { items } = await client.bookings({ query: { words: 'Tobias' } });
    assert.deepEqual(
      items[0]!.hosts.map(({ id }) => id),
      [other],
    );
    assert.include((await rowOf('Aoife')).innerText, 'nobody can take it');
    undo.click();
    await until(() => row('Tobias')?.innerText.includes('Back with Rohan'), 'it is back');
    assert.match(text('.job'), /9.{1,3}11 Dec · Rohan takes no new bookings on these days/);
    const { overrides } = await client.host({ id: 'rohan' });
    assert.deepEqual(
      overrides!.map(({ date, hours }) => [date, hours.length]),
      [
        ['2026-12-09', 0],
        ['2026-12-10', 0],
        ['2026-12-11', 0],
      ],
    );
  });

  it('shows who takes a booking in a field whose choice could not be asked for, each time', async () => {
    let isRefused = false;
    const sickDay = (real: () => Promise<unknown>) => {
      if (isRefused) throw new Error('refused');
      return real();
    };
    open = await openHub(ROHAN_IS_OUT, { more: ROHANS_WEEK, answers: { sickDay } });
    const select = (await rowOf('Tobias')).querySelector('select')!;
    const before = select.value;
    isRefused = true;
    for (const attempt of ['first', 'second']) {
      select.value = [...select.options].map(({ value }) => value).find((value) => value !== before)!;
      select.dispatchEvent(new Event('change'));
      await until(() => select.value === before, `after the ${attempt} one the choice stands there`);
      await find('.main-part [role=alert]');
    }
  });

  it('gives back everything at once, and keeps saying what could not be', async () => {
    const answers: Answers = {};
    open = await openHub(ROHAN_IS_OUT, { more: ROHANS_WEEK, answers });
    const client = createTeamClient(open.backend.team);
    await rowOf('Tobias');
    (await find('.act .main')).click();
    await until(() => location.hash.startsWith('#/away/'), 'the job has an address');
    const button = await find('.undo-all');
    assert.equal(button.innerText.trim(), 'Undo all');
    let asked = 0;
    // The second one is refused.
    answers.undoReassign = async (real) => {
      if (++asked === 2) throw Object.assign(new Error('It has begun'), { code: 'too-late' });
      return real();
    };
    button.click();
    await until(() => text('.not-back').includes(':') && asked === 9, 'it does not say what could not be');
    const backs = () => [...shown().querySelectorAll('li')].filter((one) => one.innerText.includes('Back with Rohan'));
    await until(() => backs().length === 8, 'the others are back');
    assert.equal(shown().activeElement, shown().querySelector('h1'));
    assert.match(text('.not-back li'), /^Bianca Costa: /);
    assert.isNull(shown().querySelector('.undo-all'), 'one is undone by its own button');
    const { items } = await client.bookings({
      query: { from: '2026-12-09T00:00:00Z', to: '2026-12-12T00:00:00Z', host: 'rohan', status: 'confirmed' },
    });
    assert.lengthOf(
      items.filter(({ bookingType }) => bookingType.id === 'talk'),
      8,
    );
  });

  it('goes on without a choice whose booking has gone', async () => {
    open = await openHub(ROHAN_IS_OUT, { more: ROHANS_WEEK });
    const client = createTeamClient(open.backend.team);
    const select = (await rowOf('Tobias')).querySelector('select')!;
    select.value = [...select.options].map(({ value }) => value).find((value) => value !== select.value)!;
    select.dispatchEvent(new Event('change'));
    await until(() => row('Tobias')?.innerText.includes('Your choice'), 'it is a choice');
    await client.cancelTeamBooking({ id: row('Tobias')!.dataset['id']!, body: {} });
    await until(() => !row('Tobias'), 'it has gone');
    await until(() => text('.totals').includes('8 of 9 covered'), 'the others are there');
  });

  it('cancels what nobody can take, with the reason that the visitor reads', async () => {
    open = await openHub(ROHAN_IS_OUT, { more: ROHANS_WEEK });
    const client = createTeamClient(open.backend.team);
    const cancel = (await rowOf('Aoife')).querySelector<HTMLElement>('[aria-label^="Cancel it"]')!;
    cancel.click();
    const dialog = await until(
      () => shown().querySelector('team-hub-ending')?.shadowRoot?.querySelector('dialog[open]'),
      'it asks for the reason',
    );
    dialog.querySelector('textarea')!.value = 'Rohan is ill';
    dialog.querySelector('form')!.requestSubmit();
    await until(() => !shown().querySelector('.uncovered'), 'it has left the list');
    const { items } = await client.bookings({ query: { words: 'Aoife', status: 'cancelled' } });
    assert.lengthOf(items, 1);
  });

  it('moves what nobody can take to another time', async () => {
    open = await openHub(ROHAN_IS_OUT, { more: ROHANS_WEEK });
    (await rowOf('Aoife')).querySelector<HTMLElement>('[aria-label^="Move it"]')!.click();
    const dialog = await until(
      () => shown().querySelector('team-hub-moving')?.shadowRoot?.querySelector('dialog[open]'),
      'it asks where to',
    );
    const times = dialog.querySelector('team-hub-free-times')!.shadowRoot!;
    const day = await until(() => times.querySelector<HTMLInputElement>('input[type=date]'), 'no day');
    assert.equal(day.value, '2026-12-12', 'it begins after the days on which Rohan is out');
    dialog.querySelector('form')!.requestSubmit();
    await until(() => dialog.querySelector('[role=alert]'), 'a time has to be chosen');
    day.value = '2026-12-10';
    day.dispatchEvent(new Event('change'));
    await until(
      () => times.querySelector('[role=status]')?.textContent.includes('Nobody is free on this day'),
      'a day on which Rohan is out has times',
    );
    day.value = '2026-12-14';
    day.dispatchEvent(new Event('change'));
    const nine = await until(
      () => [...times.querySelectorAll<HTMLElement>('.time')].find((one) => one.innerText.trim() === '09:00'),
      'nine o’clock is not offered',
    );
    nine.querySelector('input')!.click();
    dialog.querySelector('form')!.requestSubmit();
    await until(() => !shown().querySelector('.uncovered'), 'it is on another day');
    const client = createTeamClient(open.backend.team);
    const { items } = await client.bookings({ query: { words: 'Aoife' } });
    assert.equal(items[0]!.start, '2026-12-14T08:00:00Z');
  });

  it('moves to any time once hours and notice may be left', async () => {
    open = await openHub(ROHAN_IS_OUT, { more: ROHANS_WEEK });
    (await rowOf('Aoife')).querySelector<HTMLElement>('[aria-label^="Move it"]')!.click();
    const dialog = await until(
      () => shown().querySelector('team-hub-moving')?.shadowRoot?.querySelector('dialog[open]'),
      'it asks where to',
    );
    dialog.querySelector<HTMLInputElement>('[name=outside]')!.click();
    const date = await until(() => dialog.querySelector<HTMLInputElement>('[name=date]'), 'no date');
    const time = dialog.querySelector<HTMLInputElement>('[name=time]')!;
    assert.deepEqual([date.value, time.value], ['2026-12-11', '09:00']);
    date.value = '2026-12-13';
    dialog.querySelector('form')!.requestSubmit();
    await until(() => !shown().querySelector('.uncovered'), 'it is on a Sunday');
    const { items } = await createTeamClient(open.backend.team).bookings({ query: { words: 'Aoife' } });
    assert.equal(items[0]!.start, '2026-12-13T08:00:00Z');
  });

  it('says of whom is asked about who is away already, and until when', async () => {
    open = await openHub('/away', { answers: OUT_IN_TURN });
    const tile = (host: string) => find(`.people a[href*="host=${host}"]`);
    assert.match((await tile('mira')).innerText, /Mira Kaplan\s+Away 30 Nov.{1,3}3 Dec/);
    assert.isNotNull((await tile('mira')).querySelector('.warn svg'));
    for (const host of ['rohan', 'tamsin']) assert.isNull((await tile(host)).querySelector('.warn'), host);
  });

  it('is about today, tomorrow, this week, the next one or any days, by the clock of the host, and the address has them', async () => {
    open = await openHub('/away?host=kenji');
    const dates = () =>
      ['from', 'to'].map((name) => shown().querySelector<HTMLInputElement>(`input[name=${name}]`)?.value);
    const pressed = () =>
      [...shown().querySelectorAll('[aria-pressed=true]')].map(({ textContent }) => textContent.trim());
    await find('.presets');
    assert.deepEqual([...dates(), ...pressed()], ['2026-12-01', '2026-12-01', 'Today']);
    for (const [name, days, from, to] of [
      ['Tomorrow', 'tomorrow', '2026-12-02', '2026-12-02'],
      ['This week', 'thisWeek', '2026-12-01', '2026-12-06'],
      ['Next week', 'nextWeek', '2026-12-07', '2026-12-13'],
    ] as const) {
      [...shown().querySelectorAll('button')].find(({ innerText }) => innerText.trim() === name)!.click();
      await until(() => pressed()[0] === name, `${name} is not chosen`);
      assert.deepEqual(dates(), [from, to]);
      assert.include(location.hash, `days=${days}`);
    }
    assert.include(text('.bar'), 'Toronto time', 'days are those of the host');
  });

  it('takes the days off where nobody can take any of the bookings, which stay to be decided', async () => {
    open = await openHub('/away?host=rohan&from=2026-12-11&to=2026-12-11', { more: ROHANS_WEEK.slice(0, 2) });
    const main = await find('.act .main');
    assert.equal(said(), '0 of 1 covered');
    assert.equal(main.innerText, 'Take the days off');
    assert.equal(main.getAttribute('aria-disabled'), 'false');
    const off = shown().querySelector<HTMLInputElement>('[role=switch]')!;
    off.click();
    await until(() => main.getAttribute('aria-disabled') === 'true', 'then there is nothing to do');
    off.click();
    await until(() => main.getAttribute('aria-disabled') === 'false', 'and now there is again');
    main.click();
    await until(() => location.hash.startsWith('#/away/'), 'it has an address of its own');
    await until(
      () => text('.job .big') === '11 Dec · Rohan takes no new bookings on these days',
      'it does not say which days are off',
    );
    assert.include((await rowOf('Aoife')).innerText, 'nobody can take it');
    const { overrides } = await createTeamClient(open.backend.team).host({ id: 'rohan' });
    assert.deepEqual(
      overrides!.map(({ date, hours }) => [date, hours.length]),
      [['2026-12-11', 0]],
    );
    [...shown().querySelectorAll<HTMLElement>('.btn.main')].find(({ innerText }) => innerText === 'Done')!.click();
    await until(() => location.hash === '#/today', 'Done leads to today');
  });

  it('has no heading for who takes how many where nobody takes any, and the box for new bookings beside the dates', async () => {
    open = await STATES['away-nobody']!('en-GB');
    await find('.totals');
    assert.notInclude(text('.totals'), 'Who takes how many');
    const [box, bar] = [await find('.bar .switch'), await find('.bar')];
    bar.style.inlineSize = '60rem';
    const start = bar.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(bar).paddingInlineStart);
    const before = box.previousElementSibling!.getBoundingClientRect();
    const { left, top } = box.getBoundingClientRect();
    assert.isTrue(
      left - before.right < 16 && top < before.bottom ? true : Math.abs(left - start) < 1,
      'not at the far end',
    );
  });

  it('keeps a preset when somebody of another date is chosen, and says what day it is there', async () => {
    // In Auckland it is the second already, in Toronto and in Berlin still the first.
    open = await openHub('/away', { timeZone: 'Pacific/Auckland', now: Date.parse('2026-12-01T22:30:00Z') });
    const pressed = () => shown().querySelector('[aria-pressed=true]')?.textContent.trim();
    const from = () => shown().querySelector<HTMLInputElement>('input[name=from]')?.value;
    await find('.presets');
    [...shown().querySelectorAll('button')].find(({ innerText }) => innerText.trim() === 'Tomorrow')!.click();
    await until(() => from() === '2026-12-03', 'tomorrow is that of whoever asks');
    (await find('.people a[href*="host=kenji"]')).click();
    await until(() => shown().querySelector('.bar select'), 'Kenji is not chosen');
    assert.deepEqual([pressed(), from()], ['Tomorrow', '2026-12-03'], 'nothing of theirs is left today');
    assert.match(text('.bar .zone'), /^Toronto time · Tue,? 1 Dec,? 17:30$/);
  });

  it('lists of today what Today shows, also of a host whose date is another', async () => {
    // Half past eight in Auckland on the third, in Toronto half past two on the second: Today has what is there in the afternoon.
    const more: Visitor[] = [
      ['talk', '2026-12-02T21:00:00Z', 30, 'Anja Wolf', 'kenji'],
      ['talk', '2026-12-03T15:00:00Z', 30, 'Boris Hahn', 'kenji'],
    ];
    open = await openHub('/away?host=kenji', {
      timeZone: 'Pacific/Auckland',
      now: Date.parse('2026-12-02T19:30:00Z'),
      more,
    });
    const day = (name: string) => shown().querySelector<HTMLInputElement>(`input[name=${name}]`)?.value;
    await rowOf('Anja');
    assert.deepEqual([day('from'), day('to')], ['2026-12-02', '2026-12-02']);
    await open.close();

    // Half past three at night in London on the third, in Toronto still the second.
    open = await openHub('/away', {
      timeZone: 'Europe/London',
      now: Date.parse('2026-12-03T03:30:00Z'),
      more,
    });
    (await find('.people a[href*="host=kenji"]')).click();
    await rowOf('Boris');
    assert.deepEqual([day('from'), day('to')], ['2026-12-03', '2026-12-03'], 'it is the second in Toronto');
    assert.equal(shown().querySelector('[aria-pressed=true]')?.textContent.trim(), 'Today');
    assert.match(text('.bar .zone'), /Wed,? 2 Dec/);
  });

  it('takes days off on which there are no bookings', async () => {
    open = await openHub('/away?host=kenji&from=2026-12-24&to=2026-12-25');
    (await find('.empty .btn')).click();
    await until(() => location.hash === '#/today', 'then comes today');
    const { overrides } = await createTeamClient(open.backend.team).host({ id: 'kenji' });
    assert.deepEqual(
      overrides!.map(({ date }) => date),
      ['2026-12-24', '2026-12-25'],
    );
  });
});
