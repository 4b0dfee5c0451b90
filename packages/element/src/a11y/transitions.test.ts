import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { northwind } from '../../test/northwind.ts';
import { resize } from '../../test/resize.ts';
import { until } from '../../test/states.ts';
import '../define.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
before(() => resize(1180));
afterEach(() => place.replaceChildren());
after(() => resize(1180));

/** A booker on a page, and the keyboard. */
async function open(attributes: Record<string, string> = {}) {
  const { backend, clock } = northwind();
  const before = document.createElement('button');
  const element = document.createElement('team-booking');
  Object.assign(element, { backend, now: clock.now, src: '/talk-to-a-specialist', timeZone: 'Europe/Berlin' });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(before, element);
  const root = element.shadowRoot!;
  const time = attributes['start'] ? '[data-time][aria-pressed="true"]' : '[data-time]';
  await until(() => root.querySelector('.contact a') && root.querySelector(time), 'times are shown', 15_000);
  before.focus();

  const at = () => root.activeElement as HTMLElement | null;
  const said = () => root.querySelector('[role="status"]')!.textContent.replaceAll(/\s+/g, ' ').trim();
  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({ press: key });
  };
  return {
    root,
    /** What stands above the booker. */
    top: before,
    backend,
    press,
    at,
    said,
    /** Tabs on until something has the focus. */
    async tabTo(selector: string) {
      for (let presses = 0; presses < 40; presses++) {
        if (at()?.matches(selector)) return;
        await press('Tab');
      }
      assert.fail(`No way to ${selector} by Tab`);
    },
    /** Waits for where focus has to be and what has to be announced: an empty live region has nothing to say. */
    async follows(selector: string, text: string | RegExp = '') {
      await until(() => at()?.matches(selector), `${selector} has the focus`);
      const fits = () => (typeof text === 'string' ? said() === text : text.test(said()));
      let heard = said();
      await until(() => ((heard ||= said()), fits()), '').catch(() => {
        assert.fail(`“${String(text)}” is not announced, but “${heard}”`);
      });
    },
  };
}

/** Times to move to are asked for anew, and told as soon as they are there, which may be at once. */
const MOVING = /^(December 2026, \d+ days with free times)?$/;

describe('focus and voice', () => {
  it('follow a whole booking by keyboard, with every mishap on its way', async () => {
    const { root, top, backend, press, at, said, tabTo, follows } = await open();
    assert.equal(said(), '', 'what is seen at first is not announced');

    await tabTo('[data-day]');
    await press('PageDown');
    await follows('[data-day^="2027-01"]', /^January 2027, \d+ days with free times$/);
    await press('PageUp');
    await follows('[data-day^="2026-12"]', /^December 2026, 14 days with free times$/);
    await press('Home', 'ArrowDown');
    await until(() => at()?.dataset['day'] === '2026-12-08', 'the eighth');
    await press('Enter');
    await follows('[data-day="2026-12-08"]', /^Tuesday,? 8 December, 6 times free$/);

    await tabTo('[data-time]');
    const time = root.querySelector<HTMLElement>('[data-time]')!.dataset['time']!;
    await press('Enter');
    await follows(`[data-time="${time}"]`, /^09:00.09:30 chosen$/);
    await tabTo('.bar .primary');
    await press('Enter');
    await follows('[name="/attendee/name"]');

    top.focus();
    await tabTo('.change');
    await press('Enter');
    await follows(`[data-time="${time}"][aria-pressed="true"]`);
    await tabTo('.bar .primary');
    await press('Enter');
    await follows('[name="/attendee/name"]');

    await sendKeys({ type: 'Ada Byron' });
    await press('Enter');
    await follows('#errors');
    await press('Tab', 'Enter');
    await follows('[name="/attendee/email"]');
    await sendKeys({ type: 'ada@example.com' });

    backend.take('2026-12-08T08:00:00Z', 30);
    await press('Enter');
    await follows('#taken button:first-child', /^09:00 (was just|has just been) taken$/);
    await press('Enter');
    await follows('.send .primary');
    assert.include(root.querySelector('.two b')!.textContent, '09:30');

    let answer: (value?: unknown) => void = () => {};
    backend.fault('book', new Promise((resolve) => (answer = resolve)));
    const pressed = performance.now();
    await press('Enter');
    await follows('.send .primary', 'Booking…');
    assert.isAtLeast(performance.now() - pressed, 950, 'only what takes a second is announced');
    await follows('.send .primary', 'This takes longer than usual. Please keep this page open.');
    answer();
    await follows('[part="done"] #heading');
    assert.equal(at()?.textContent, 'You are booked');

    await tabTo('#reschedule');
    await press('Enter');
    await follows('.moving #heading', MOVING);
    await tabTo('.moving .link');
    await press('Enter');
    await follows('#reschedule');
    await press('Enter');
    await follows('.moving #heading', MOVING);
    await tabTo('[data-day]');
    await press('End', 'Enter');
    await tabTo('[data-time]');
    await press('Enter');
    await tabTo('.bar .primary');
    await press('Enter');
    await follows('[part="done"] #heading');
    assert.equal(at()?.textContent, 'Your booking has been moved');

    await tabTo('#cancel');
    await press('Enter');
    await follows('[part="cancel"] #heading');
    await tabTo('.danger');
    await press('Enter');
    await follows('[part="cancelled"] #heading');
    assert.equal(backend.bookings[0]?.status, 'cancelled');
  }).timeout(60_000);

  it('stay where they are when the connection is lost, which is said once', async () => {
    const { backend, press, tabTo, follows } = await open({ start: '2026-12-08T09:30:00Z', name: 'Ada' });
    await tabTo('.bar .primary');
    await press('Enter');
    await follows('[name="/attendee/email"]');
    await sendKeys({ type: 'ada@example.com' });
    backend.fault('book', 'answer-lost');
    await press('Enter');
    await follows('[name="/attendee/email"]', /^The connection was lost\. Everything is kept/);
    await follows('[part="done"] #heading');
    assert.lengthOf(backend.bookings, 1);
  }).timeout(30_000);

  it('follow the back gesture to the chosen time', async () => {
    const { press, tabTo, follows } = await open({ start: '2026-12-08T09:30:00Z' });
    await tabTo('.bar .primary');
    await press('Enter');
    await follows('[name="/attendee/name"]');
    window.history.back();
    await follows('[data-time][aria-pressed="true"]');
  });

  it('forget what was announced, so that it is not read again with the page', async () => {
    const { root, press, tabTo, follows, said } = await open();
    await tabTo('[data-day]');
    await press('Enter');
    await follows('[data-day]', /times free$/);
    await until(() => said() === '', 'the live region is empty', 8_000);
    assert.isNotNull(root.querySelector('.day.chosen'));
  }).timeout(30_000);
});

describe('focus and voice in a narrow booker', () => {
  before(() => resize(376));
  after(() => resize(1180));

  it('follow the strip of days', async () => {
    const { top, press, at, tabTo, follows } = await open();
    await tabTo('.strip [data-day]');
    await press('PageDown');
    await follows('.strip [data-day="2026-12-08"]', /^8.{1,3}14 December, 4 days with free times$/);
    await press('Enter');
    await follows('.strip [data-day="2026-12-08"]', /^Tuesday,? 8 December, 6 times free$/);
    await tabTo('[data-time]');
    await press('Enter');
    await tabTo('.bar .primary');
    await press('Enter');
    await follows('[name="/attendee/name"]');
    top.focus();
    await tabTo('.change');
    await press('Enter');
    await follows('[data-time][aria-pressed="true"]');
    assert.isNotNull(at());
  }).timeout(30_000);
});
