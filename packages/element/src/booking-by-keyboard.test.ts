import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { northwind } from '../test/northwind.ts';
import { until } from '../test/states.ts';
import './define.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
afterEach(() => place.replaceChildren());

describe('a whole booking by keyboard alone', () => {
  it('leads from the month to the booked time, and on to another and to cancelling', async () => {
    const { backend, clock } = northwind();
    const before = document.createElement('button');
    const element = document.createElement('team-booking');
    Object.assign(element, { backend, now: clock.now, src: '/talk-to-a-specialist', timeZone: 'Europe/Berlin' });
    place.append(before, element);
    const root = element.shadowRoot!;
    await until(() => root.querySelector('.clock') && root.querySelector('[data-time]'), 'times are shown', 15_000);

    const at = () => root.activeElement as HTMLElement | null;
    const press = (key: string) => sendKeys({ press: key });
    /** Tabs on until something has the focus. */
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 30; presses++) {
        if (at()?.matches(selector)) return;
        await press('Tab');
      }
      assert.fail(`No way to ${selector} by Tab`);
    };

    before.focus();
    await tabTo('[data-day]');
    assert.equal(at()?.dataset['day'], '2026-12-01');
    await press('ArrowDown');
    await until(() => at()?.dataset['day'] === '2026-12-08');
    await press('Enter');
    await until(() => root.querySelector('.day.chosen'));
    assert.equal(at()?.dataset['day'], '2026-12-08', 'focus stays on the chosen day');

    await tabTo('[data-time]');
    await press('ArrowDown');
    await press('ArrowDown');
    await until(() => at()?.textContent?.trim() === '10:30');
    await press(' ');
    await until(() => at()?.getAttribute('aria-pressed') === 'true');
    await tabTo('.primary');
    await press('Enter');

    await until(() => at()?.getAttribute('name') === '/attendee/name', 'the first empty field has the focus');
    await sendKeys({ type: 'Ada Byron' });
    await press('Tab');
    await sendKeys({ type: 'ada@example.com' });
    await press('Enter');

    await until(() => root.querySelector('.mark'), 'it is booked');
    await until(() => at()?.textContent === 'You are booked');
    assert.equal(backend.bookings[0]?.start, '2026-12-08T09:30:00Z');

    await tabTo('#reschedule');
    await press('Enter');
    await until(() => at()?.textContent === 'Choose a new time');
    await tabTo('[data-day]');
    await press('End');
    await press('Enter');
    await until(() => root.querySelector('.day.chosen'));
    await tabTo('[data-time]');
    await press('Enter');
    await tabTo('.bar .primary');
    await press('Enter');
    await until(() => at()?.textContent === 'Your booking has been moved');

    await tabTo('#cancel');
    await press('Enter');
    await until(() => at()?.textContent === 'Cancel this booking?');
    await tabTo('.danger');
    await press('Enter');
    await until(() => at()?.textContent === 'Cancelled');
    assert.equal(backend.bookings[0]?.status, 'cancelled');
  }).timeout(60_000);
});
