import { assert } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { resize } from '../../../test/resize.ts';
import { seen, mount, STATES, TIME, until, type Mounted } from '../../../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
afterEach(async () => {
  place.replaceChildren();
  resize(1180);
});
before(() => resize(1180));

const all = ({ root }: Mounted, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const one = ({ root }: Mounted, selector: string) => root.querySelector<HTMLElement>(selector)!;
const day = (it: Mounted, date: string) => one(it, `[data-day="${date}"]`);
const focused = ({ root }: Mounted) => (root.activeElement as HTMLElement | null)?.dataset ?? {};
const announced = (it: Mounted) => one(it, '[role="status"]').textContent;

describe('month grid', () => {
  it('is a grid of six weeks whose days are labelled with the number of free times', async () => {
    const it = await STATES.pick(place);
    const grid = one(it, '[role="grid"]');
    assert.lengthOf(grid.querySelectorAll('tbody tr'), 6);
    assert.equal(grid.getAttribute('aria-label'), 'December 2026');
    assert.equal(one(it, '.month').getAttribute('aria-label'), 'December 2026');
    assert.match(
      day(it, '2026-12-08').getAttribute('aria-label')!,
      /^Tuesday, 8 December 2026: 6 times free$|^Tuesday, December 8, 2026: 6 times free$/,
    );
    assert.match(day(it, '2026-12-05').getAttribute('aria-label')!, /: no times$/);
    assert.equal(day(it, '2026-12-05').getAttribute('aria-disabled'), 'true');
    assert.equal(day(it, '2026-12-01').getAttribute('aria-current'), 'date');
  });

  it('distinguishes past days and days beyond the window from full ones', async () => {
    const it = await mount(place, { now: '2026-12-03T09:00:00Z' });
    await until(() => it.flow.state.slots.name === 'ready');
    await seen(it, '.month');
    assert.match(day(it, '2026-12-01').getAttribute('aria-label')!, /: past$/);
    it.flow.choose({ month: '2027-02' });
    await until(() => it.root.querySelector('[data-day="2027-02-28"]'));
    assert.match(day(it, '2027-02-28').getAttribute('aria-label')!, /: not open for booking yet$/);
    assert.match(day(it, '2027-02-01').getAttribute('aria-label')!, /: no times$/);
  });

  it('has one tab stop, which follows the arrows', async () => {
    const it = await STATES.pick(place);
    assert.lengthOf(all(it, '.calendar [data-day][tabindex="0"]'), 1);
    day(it, '2026-12-01').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => focused(it)['day'] === '2026-12-02');
    await sendKeys({ press: 'ArrowDown' });
    await until(() => focused(it)['day'] === '2026-12-09');
    await sendKeys({ press: 'End' });
    await until(() => focused(it)['day'] === '2026-12-10');
    assert.lengthOf(all(it, '.calendar [data-day][tabindex="0"]'), 1);
    assert.equal(one(it, '.calendar [data-day][tabindex="0"]').dataset['day'], '2026-12-10');
  });

  it('skips days without times and announces how many', async () => {
    const it = await STATES.pick(place);
    day(it, '2026-12-04').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => focused(it)['day'] === '2026-12-08');
    assert.equal(announced(it), '3 days without times skipped');
  });

  it('shows the next month at its end, and focuses its first day with times', async () => {
    const it = await STATES.pick(place);
    day(it, '2026-12-22').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => focused(it)['day'] === '2027-01-05');
    assert.equal(it.flow.state.choice.month, '2027-01');
    await until(() => announced(it)?.includes('January 2027'));
    await sendKeys({ press: 'PageUp' });
    await until(() => focused(it)['day'] === '2026-12-04');
  });

  it('stops at the end of the window, and announces it', async () => {
    const it = await STATES.pick(place);
    day(it, '2026-12-01').focus();
    await sendKeys({ press: 'PageUp' });
    await until(() => announced(it) === 'No further times this way');
    assert.equal(focused(it)['day'], '2026-12-01');
  });

  it('announces why a day cannot be chosen', async () => {
    const it = await STATES.pick(place);
    day(it, '2026-12-05').click();
    await until(() => announced(it)?.includes('no times'));
    assert.isNull(it.flow.state.choice.day);
  });

  it('chooses the next free time by one button', async () => {
    const it = await STATES.pick(place);
    assert.isNull(it.root.querySelector('.next'), 'its day is shown');
    day(it, '2026-12-08').click();
    (await seen(it, '.next')).click();
    await until(() => it.flow.state.choice.slot, 'a time is chosen');
    assert.equal(it.flow.state.choice.slot?.start, Date.parse('2026-12-01T12:00Z'));
    await until(() => focused(it)['time'] === String(Date.parse('2026-12-01T12:00Z')));
  });

  it('offers the next time in a month without times', async () => {
    const it = await STATES['pick-month-empty'](place);
    assert.include(one(it, '.overlay').textContent, 'No times in February');
    one(it, '.overlay button').click();
    await until(() => it.flow.state.choice.slot);
    assert.equal(it.flow.state.choice.month, '2026-12');
  });

  it('retries a month that failed to load', async () => {
    const it = await STATES['pick-month-failed'](place);
    assert.include(one(it, '.overlay').textContent, 'could not be loaded');
    for (let tries = 0; tries < 5 && !it.root.querySelector('.day.free'); tries++) {
      it.root.querySelector<HTMLElement>('.overlay button')?.click();
      await it.clock.settle();
      await it.element.updateComplete;
    }
    await until(() => it.root.querySelector('.day.free'), 'times are shown');
  });
});

describe('times', () => {
  it('are grouped by part of the day', async () => {
    const it = await STATES['pick-chosen'](place);
    assert.deepEqual(
      all(it, 'h4').map((heading) => heading.textContent),
      ['Morning · 3', 'Afternoon · 3'],
    );
    assert.lengthOf(all(it, '.time'), 6);
  });

  it('have two columns when there are many, and scroll within the height of the grid', async () => {
    const it = await STATES['pick-many'](place);
    const [first, second] = all(it, '.time').map((time) => time.getBoundingClientRect());
    assert.equal(first!.top, second!.top);
    const pane = one(it, '.pane');
    assert.isAbove(pane.scrollHeight, pane.clientHeight);
    assert.approximately(one(it, '.times').offsetHeight, one(it, '.month').offsetHeight, 2);
  });

  it('are marked in place, and named in the bar', async () => {
    const it = await STATES.pick(place);
    day(it, '2026-12-08').click();
    const time = await seen(it, `[data-time="${TIME}"]`);
    const { top } = time.getBoundingClientRect();
    time.click();
    await until(() => time.getAttribute('aria-pressed') === 'true');
    assert.equal(time.getBoundingClientRect().top, top);
    assert.include(one(it, '.summary b').textContent, '10:30');
    assert.equal(one(it, '.primary').getAttribute('aria-disabled'), 'false');
  });

  it('are walked by arrows, with one tab stop', async () => {
    const it = await STATES['pick-chosen'](place);
    const times = all(it, '.time');
    assert.lengthOf(all(it, '[data-time][tabindex="0"]'), 1);
    one(it, '[data-time][tabindex="0"]').focus();
    await sendKeys({ press: 'End' });
    await until(() => it.root.activeElement === times.at(-1));
    await sendKeys({ press: 'ArrowUp' });
    await until(() => it.root.activeElement === times.at(-2));
  });

  it('are walked as they are laid out: down the column, and along the row', async () => {
    const it = await STATES['pick-many'](place);
    const times = all(it, '.time');
    times[0]!.focus();
    for (const [key, index] of [
      ['ArrowDown', 2],
      ['ArrowRight', 3],
      ['ArrowDown', 5],
      ['ArrowUp', 3],
      ['ArrowLeft', 2],
    ] as const) {
      await sendKeys({ press: key });
      await until(() => it.root.activeElement === times[index], `${key} to ${index}`);
    }
  });

  it('can be shown on either clock', async () => {
    const it = await mount(place, { attributes: { locale: 'en-GB' } });
    await seen(it, '.time');
    assert.equal(one(it, '.time').textContent?.trim(), '13:00');
    all(it, '.clock button')[0]!.click();
    await until(() => one(it, '.time').textContent?.trim().toLowerCase() === '1:00 pm');
  });

  it('announce what is missing when "Continue" is pressed too early', async () => {
    const it = await STATES.pick(place);
    // Another announcement may follow at once; what counts is that this was one.
    const texts: (string | null)[] = [];
    const listener = new MutationObserver(() => texts.push(announced(it)));
    listener.observe(one(it, '[role="status"]'), { subtree: true, childList: true, characterData: true });
    one(it, '.primary').click();
    await until(() => texts.includes('Choose a time'), 'what is missing is announced');
    listener.disconnect();
    assert.equal(it.flow.state.step.name, 'pick');
    await until(() => focused(it)['time']);
  });

  it('that is chosen and taken meanwhile keeps its place and its focus, and the bar says so in place of the summary', async () => {
    const it = await STATES['pick-chosen'](place);
    const time = one(it, `[data-time="${TIME}"]`);
    time.focus();
    const where = () => [...all(it, '.time'), one(it, '.bar')].map((part) => part.getBoundingClientRect().toJSON());
    const before = where();
    it.backend.take('2026-12-08T09:30:00Z', 30);
    it.flow.refresh();
    await seen(it, '#taken');
    assert.deepEqual(where(), before);
    assert.equal(it.root.activeElement, time);
    assert.equal(time.getAttribute('aria-pressed'), 'false');
    assert.include(getComputedStyle(time).textDecoration, 'line-through');
    assert.equal(one(it, '.summary b').innerText, '10:30 was just taken');
    assert.equal(one(it, '.summary small').innerText, 'Please choose another time.');
    assert.equal(one(it, '.primary').getAttribute('aria-disabled'), 'true');
    assert.equal(one(it, 'h4').textContent, 'Morning · 2');
    await until(() => announced(it)?.includes('was just taken'));
    all(it, '.time')[0]!.click();
    await until(() => !it.root.querySelector('#taken'));
    assert.match(one(it, '.summary b').innerText, /09:00/);
  });

  it('that a link names and that is taken is struck out on its day', async () => {
    const it = await STATES['pick-taken'](place);
    assert.equal(it.flow.state.choice.day, '2026-12-08');
    assert.equal((await seen(it, `[data-time="${TIME}"]`)).getAttribute('aria-disabled'), 'true');
    assert.equal(one(it, '#taken').textContent, '10:30 was just taken');
  });

  it('that are taken while they are listed keep their place, struck out, so that no other moves under a finger', async () => {
    const it = await STATES.pick(place);
    day(it, '2026-12-08').click();
    const time = await seen(it, `[data-time="${TIME}"]`);
    const places = () => all(it, '.time').map((one) => [one.dataset['time'], one.getBoundingClientRect().toJSON()]);
    const before = places();
    it.backend.take('2026-12-08T09:30:00Z', 30);
    it.flow.refresh();
    await until(() => time.getAttribute('aria-disabled') === 'true', 'it is struck out');
    assert.deepEqual(places(), before);
    assert.include(getComputedStyle(time).textDecoration, 'line-through');
    assert.equal(one(it, 'h4').textContent, 'Morning · 2');

    const other = all(it, '.time')[0]!;
    other.click();
    await until(() => other.getAttribute('aria-pressed') === 'true');
    time.click();
    await it.element.updateComplete;
    assert.equal(other.getAttribute('aria-pressed'), 'true', 'what is struck out is not chosen instead');
  });
});

describe('times that are freed', () => {
  it('come once the day is shown again, so that none moves under a finger, or at once if no other is free', async () => {
    const it = await mount(place, {
      type: { mode: 'solo', groups: [{ need: 1, hosts: ['mara'] }] },
      prepare: async (backend) => {
        const attendee = { name: 'Ada', email: 'ada@example.com' };
        const request = {
          bookingType: 'talk-to-a-specialist',
          duration: 30,
          timeZone: 'Europe/Berlin',
          locale: 'en',
          attendee,
        };
        const location = { id: 'video' };
        await backend.book({ ...request, location, start: '2026-12-08T09:30:00Z' }, { idempotencyKey: '1' });
      },
    });
    (await seen(it, '[data-day="2026-12-08"]')).click();
    await until(() => it.flow.state.choice.day === '2026-12-08' && all(it, '.time').length === 5, 'the day is shown');
    await until(() => it.element.shadowRoot!.querySelector('.next'), 'the rest is there');
    const places = () => all(it, '.time').map((time) => [time.dataset['time'], time.getBoundingClientRect().toJSON()]);
    const before = places();
    await it.backend.cancel({ id: 'b1', token: 'token-of-b1' }, {}, { idempotencyKey: '2' });
    it.flow.refresh();
    await until(() => it.flow.slotsOf('2026-12-08').length === 6, 'it is free again');
    await it.element.updateComplete;
    assert.deepEqual(places(), before);

    day(it, '2026-12-09').click();
    await it.element.updateComplete;
    day(it, '2026-12-08').click();
    await it.element.updateComplete;
    assert.lengthOf(all(it, '.time'), 6);
    assert.isNotNull(one(it, `[data-time="${TIME}"]`));
  });
});

describe('in a narrow container', () => {
  it('shortens the name of the zone rather than pushing the clock out of its column', async () => {
    resize(1000);
    document.documentElement.lang = 'ar';
    const it = await STATES.pick(place);
    await until(() => one(it, '.booker').dir === 'rtl' && one(it, '.clock')?.innerText.includes('س'));
    const clock = one(it, '.clock').getBoundingClientRect();
    const column = one(it, '.times').getBoundingClientRect();
    document.documentElement.lang = 'en-GB';
    assert.isAbove(clock.left, column.left + 10);
    assert.isBelow(clock.right, column.right - 10);
  });

  it('never scrolls sideways, down to 320 pixels', async () => {
    resize(320);
    for (const [name, put] of Object.entries(STATES)) {
      const it = await put(place);
      await it.element.updateComplete;
      assert.isAtMost(it.element.shadowRoot!.querySelector('.booker')!.scrollWidth, it.element.offsetWidth, name);
      const wide = all(it, 'button, input, select, textarea, a, h2, h3, p')
        .filter((found) => found.getClientRects().length > 0 && !found.closest('.sr-only'))
        .find((found) => found.getBoundingClientRect().right > it.element.getBoundingClientRect().right + 1);
      assert.isUndefined(wide?.outerHTML, name);
      place.replaceChildren();
    }
  }).timeout(60_000);
});
