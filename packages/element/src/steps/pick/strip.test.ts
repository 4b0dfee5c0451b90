import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { resize } from '../../../test/resize.ts';
import { mount, seen, STATES, TIME, until, type Mounted } from '../../../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
before(() => resize(360));
afterEach(() => {
  document.documentElement.lang = 'en-GB';
  place.replaceChildren();
});
after(() => resize(1180));

const all = ({ root }: Mounted, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const one = ({ root }: Mounted, selector: string) => root.querySelector<HTMLElement>(selector)!;
const shown = (it: Mounted, selector: string) => one(it, selector).getClientRects().length > 0;
const dates = (it: Mounted) => all(it, '.strip .day').map((day) => day.dataset['day']!.slice(5));
const day = (it: Mounted, date: string) => one(it, `.strip [data-day="${date}"]`);
const forward = (it: Mounted) => all(it, '.by-days .round')[1]!;
const back = (it: Mounted) => all(it, '.by-days .round')[0]!;
/** Whether a comma follows the weekday differs between releases of ICU. */
const written = (it: Mounted, selector: string) =>
  one(it, selector).innerText.replaceAll(',', '').replaceAll('\u00A0', ' ');
const announced = (it: Mounted) => one(it, '[role="status"]').textContent;
const focused = ({ root }: Mounted) => (root.activeElement as HTMLElement | null)?.dataset['day'];
/** A range in the format of the browser, whose spaces and dashes differ. */
const plain = (text: string | null) => text?.replaceAll(/\s+/g, ' ').replaceAll('–', '-').replaceAll(' - ', '-');

describe('the strip of days of a narrow booker', () => {
  it('stands for the month, with the times of its first free day below', async () => {
    const it = await STATES.pick(place);
    assert.isFalse(shown(it, '.calendar'));
    assert.deepEqual(dates(it), ['12-01', '12-02', '12-03', '12-04', '12-05', '12-06', '12-07']);
    assert.equal(day(it, '2026-12-01').getAttribute('aria-pressed'), 'true');
    assert.equal(written(it, '#day'), 'Today Tuesday 1 December');
    assert.isTrue(shown(it, '.time'));
    assert.equal(it.flow.state.choice.day, null, 'nothing is chosen for the visitor');
    assert.isNull(it.root.querySelector('.next'));
  });

  it('begins with the first free day, or with the chosen one where that is later', async () => {
    const first = await mount(place, {
      windows: (date) => (date < '2026-12-09' ? [] : [{ start: '09:00', end: '10:00' }]),
    });
    await until(() => first.flow.state.slots.name === 'ready');
    await first.element.updateComplete;
    assert.equal(dates(first)[0], '12-09');
    place.replaceChildren();
    const chosen = await STATES['pick-chosen'](place);
    assert.equal(dates(chosen)[0], '12-08');
    assert.equal(day(chosen, '2026-12-08').getAttribute('aria-pressed'), 'true');
  });

  it('goes by seven days, over the end of a month, and not before today or beyond the window', async () => {
    const it = await STATES.pick(place);
    assert.equal(back(it).getAttribute('aria-disabled'), 'true');
    back(it).click();
    await it.element.updateComplete;
    assert.equal(dates(it)[0], '12-01');
    for (const first of ['12-08', '12-15', '12-22', '12-29', '01-05']) {
      forward(it).click();
      await until(() => dates(it)[0] === first, first);
    }
    assert.equal(it.flow.state.choice.month, '2027-01');
    await until(() => day(it, '2027-01-05').classList.contains('free'), 'what is beyond is loaded');
    for (let steps = 0; steps < 20 && forward(it).getAttribute('aria-disabled') === 'false'; steps++) {
      forward(it).click();
      await it.element.updateComplete;
    }
    assert.equal(dates(it)[0], '02-16', 'the window ends on 19 February');
  });

  it('says which days it shows and how many have times, and shows those of its first free one', async () => {
    const it = await STATES.pick(place);
    forward(it).click();
    await until(() => plain(announced(it))?.startsWith('8-14 December, 4 days with free times'), 'it is announced');
    assert.equal(plain(one(it, '.strip').getAttribute('aria-label')), '8-14 December');
    assert.equal(written(it, '#day'), 'Tuesday 8 December');
    assert.lengthOf(all(it, '.strip [tabindex="0"]'), 1);
  });

  it('keeps the chosen day’s times while other days are looked at', async () => {
    const it = await STATES.pick(place);
    day(it, '2026-12-02').click();
    await until(() => it.flow.state.choice.day === '2026-12-02');
    forward(it).click();
    await until(() => dates(it)[0] === '12-08');
    assert.equal(written(it, '#day'), 'Wednesday 2 December');
  });

  it('offers the next free time where its days have none', async () => {
    const it = await STATES.pick(place);
    for (let weeks = 0; weeks < 4; weeks++) {
      forward(it).click();
      await it.element.updateComplete;
    }
    assert.equal(dates(it)[0], '12-29');
    const next = await seen(it, '.none button');
    assert.equal(written(it, '.none button'), 'Next free: Tue 5 Jan');
    next.click();
    await until(() => it.flow.state.choice.day === '2027-01-05');
    await until(() => dates(it).includes('01-05'));
  });

  it('has one tab stop; arrows go to the next free day, and on to those beyond its ends', async () => {
    const it = await STATES.pick(place);
    day(it, '2026-12-01').focus();
    await sendKeys({ press: 'End' });
    await until(() => focused(it) === '2026-12-04');
    await sendKeys({ press: 'ArrowRight' });
    await until(() => focused(it) === '2026-12-08');
    assert.equal(dates(it)[0], '12-08');
    await sendKeys({ press: 'ArrowRight' });
    await until(() => focused(it) === '2026-12-09');
    assert.lengthOf(all(it, '.strip [tabindex="0"]'), 1);
    await sendKeys({ press: 'Home' });
    await until(() => focused(it) === '2026-12-08');
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => focused(it) === '2026-12-04');
    await sendKeys({ press: 'PageUp' });
    await until(() => announced(it) === 'No further times this way');
    // What Enter does to a button: Firefox's driver stops doing it at times, after dozens of files.
    (it.root.activeElement as HTMLElement).click();
    await until(() => it.flow.state.choice.day === '2026-12-04');
    assert.equal(focused(it), '2026-12-04', 'focus stays on a chosen day');
  });

  it('is mirrored, with its arrow keys, where text runs from right to left', async () => {
    document.documentElement.lang = 'ar';
    const it = await STATES.pick(place);
    await until(() => one(it, '.booker').dir === 'rtl' && day(it, '2026-12-01'));
    const [first, second] = all(it, '.strip .day').map((one) => one.getBoundingClientRect().left);
    assert.isAbove(first!, second!);
    day(it, '2026-12-01').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => focused(it) === '2026-12-02');
    document.documentElement.lang = 'en-GB';
  });

  it('follows a finger that is drawn across it', async () => {
    const it = await STATES.pick(place);
    const draw = (from: number, to: number, type = 'touch') => {
      const target = all(it, '.strip .day')[3]!;
      for (const [name, clientX] of [
        ['pointerdown', from],
        ['pointerup', to],
      ] as const) {
        target.dispatchEvent(
          new PointerEvent(name, {
            pointerType: type,
            clientX,
            clientY: 300,
            bubbles: true,
            composed: true,
            isPrimary: true,
          }),
        );
      }
    };
    draw(300, 100);
    await until(() => dates(it)[0] === '12-08');
    draw(100, 110);
    draw(100, 300, 'mouse');
    await it.element.updateComplete;
    assert.equal(dates(it)[0], '12-08', 'a tap or a mouse does not move it');
    draw(100, 300);
    await until(() => dates(it)[0] === '12-01');
  });

  it('has seven equal days without gaps, 64 pixels high', async () => {
    for (const width of [360, 320]) {
      resize(width);
      const it = await STATES.pick(place);
      const cells = all(it, '.strip .day').map((one) => one.getBoundingClientRect());
      for (const [index, { left, width: wide, height }] of cells.entries()) {
        assert.approximately(wide, cells[0]!.width, 0.1);
        assert.isAtLeast(Math.min(wide, height), width > 320 ? 44 : 40);
        assert.equal(height, 64);
        if (index > 0) assert.approximately(left, cells[index - 1]!.right, 0.1);
      }
      place.replaceChildren();
    }
    resize(360);
  });
});

describe('the month of a narrow booker', () => {
  it('unfolds from its name, and folds when a day is chosen, with which the strip then begins', async () => {
    const it = await STATES['pick-unfolded'](place);
    assert.equal(one(it, '.fold').getAttribute('aria-expanded'), 'true');
    assert.isTrue(shown(it, '.calendar'));
    assert.isFalse(shown(it, '.strip'));
    assert.isTrue(shown(it, '.legend'));
    assert.isFalse(shown(it, '.spare'), 'no rows are kept free');
    const chosen = one(it, '.calendar [data-day="2026-12-16"]');
    chosen.focus();
    chosen.click();
    await until(() => !shown(it, '.calendar') && shown(it, '.strip'));
    assert.equal(dates(it)[0], '12-16');
    await until(() => focused(it) === '2026-12-16' && it.root.activeElement!.closest('.strip'), 'focus is on that day');
    assert.equal(it.flow.state.choice.day, '2026-12-16');
  });

  it('shows the month of a chosen day that the strip reached', async () => {
    const it = await STATES.pick(place);
    for (let weeks = 0; weeks < 4; weeks++) {
      forward(it).click();
      await it.element.updateComplete;
    }
    assert.deepEqual([dates(it)[0], it.flow.state.choice.month], ['12-29', '2026-12']);
    it.flow.choose({ slot: { start: Date.parse('2027-01-05T09:30:00Z'), duration: 30 }, month: '2026-12' });
    await it.element.updateComplete;
    one(it, '.fold').click();
    await until(() => it.flow.state.choice.month === '2027-01');
    assert.isTrue(shown(it, '.calendar [data-day="2027-01-05"]'));
  });
});

describe('the bar of a narrow booker', () => {
  it('is not there before a time is chosen, and then comes without moving anything', async () => {
    const it = await STATES.pick(place);
    assert.isFalse(one(it, '.bar').checkVisibility({ visibilityProperty: true }));
    forward(it).click();
    const time = await seen(it, '.time');
    const where = () =>
      ['.about', '.strip', '.times', '.contact', '.booker', '.bar'].map((part) => {
        const { top, height } = one(it, part).getBoundingClientRect();
        return `${part} ${part === '.bar' ? height : top} ${height}`;
      });
    const before = where();
    time.click();
    await until(() => one(it, '.bar').checkVisibility({ visibilityProperty: true }));
    assert.deepEqual(where(), before);
    assert.equal(one(it, '.bar').offsetHeight, 84);
    assert.equal(one(it, '.bar .primary').offsetHeight, 48);
  });

  it('breaks its line only between date and range', async () => {
    const it = await STATES['pick-chosen'](place);
    const [date, range] = all(it, '.summary b span');
    assert.match(date!.textContent!, /^Tue,? 8 Dec, $/);
    assert.match(range!.textContent!, /^10:30.11:00$/);
    for (const piece of [date!, range!]) assert.lengthOf(piece.getClientRects(), 1);
  });

  it('has one height, whatever it says', async () => {
    for (const width of [390, 360, 320]) {
      resize(width);
      for (const name of ['pick', 'pick-chosen', 'pick-gone'] as const) {
        for (const cycle of ['24', '12'] as const) {
          const it = await STATES[name](place);
          it.element.hourCycle = cycle;
          await it.element.updateComplete;
          assert.equal(one(it, '.bar').offsetHeight, 84, `${name} ${width} ${cycle}`);
          place.replaceChildren();
        }
      }
    }
    resize(360);
  });

  it('leads on with the chosen time', async () => {
    const it = await STATES['pick-chosen'](place);
    one(it, '.primary').click();
    await seen(it, '#form');
    assert.equal(it.flow.state.choice.slot?.start, TIME);
  });
});

describe('the description of a narrow booker', () => {
  it('is unfolded by More, below what is there', async () => {
    const it = await STATES.pick(place);
    const more = one(it, '.more');
    assert.isFalse(shown(it, '.description'));
    const { top } = more.getBoundingClientRect();
    more.click();
    await until(() => shown(it, '.description'));
    assert.deepEqual([more.getAttribute('aria-expanded'), more.innerText], ['true', 'Less']);
    assert.equal(more.getBoundingClientRect().top, top);
  });
});
