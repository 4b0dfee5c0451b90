import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { resize } from '../../../../test/resize.ts';
import { mount, seen, STATES, until, type Mounted, type MountOptions } from '../../../../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
beforeEach(() => resize(1180));
afterEach(() => {
  place.replaceChildren();
});

const all = ({ root }: Mounted, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => one.getClientRects().length > 0);
const texts = (it: Mounted, selector: string) => all(it, selector).map((one) => one.textContent.trim());
const title = (it: Mounted) =>
  it.root
    .querySelector('#day')!
    .textContent.trim()
    .replaceAll(/\s*–\s*/g, '–');
/** Engines put a comma after a weekday, or none. */
const plain = (text?: string | null) =>
  text
    ?.replace(/(?<=[a-z]day|Tue),/, '')
    .replaceAll('\u00A0', ' ')
    .trim();
const focused = ({ root }: Mounted) => plain(root.activeElement?.ariaLabel ?? root.activeElement?.textContent);
const said = ({ root }: Mounted) => root.querySelector('[role="status"]')!.textContent.trim();

async function week(options: MountOptions = {}): Promise<Mounted> {
  const it = await mount(place, { ...options, attributes: { view: 'week', ...options.attributes } });
  await seen(it, 'table.week');
  await until(() => it.flow.state.slots.name === 'ready');
  return it;
}

describe('the week', () => {
  it('has seven days side by side, their times in rows, only those that someone offers', async () => {
    const it = await week();
    assert.equal(title(it), '30 November–6 December 2026');
    assert.deepEqual(
      all(it, '.week thead th').map((one) => one.ariaLabel),
      [
        'Monday 30 November 2026: past',
        'Tuesday, 1 December 2026: 3 times free',
        'Wednesday, 2 December 2026: 6 times free',
        'Thursday, 3 December 2026: 2 times free',
        'Friday, 4 December 2026: 6 times free',
        'Saturday, 5 December 2026: no times',
        'Sunday, 6 December 2026: no times',
      ].map((label, index) => (index === 0 ? label.replace('Monday', 'Monday,') : label)),
    );
    assert.deepEqual(texts(it, '.week .part'), ['Morning', 'Afternoon']);
    const rows = all(it, '.week tr:has(.time)').map((row) =>
      [...row.children].map((cell) => cell.textContent.trim() || '–').join(' '),
    );
    assert.deepEqual(rows, [
      '– – 09:00 – 09:00 – –',
      '– – 09:30 – 09:30 – –',
      '– – – 10:00 – – –',
      '– – 10:30 10:30 10:30 – –',
      '– 13:00 13:00 – 13:00 – –',
      '– 14:30 14:30 – 14:30 – –',
      '– 16:00 16:00 – 16:00 – –',
    ]);
  });

  it('has days without times 44 pixels wide, and the others equal', async () => {
    const it = await week();
    const widths = all(it, '.week thead th').map((one) => Math.round(one.offsetWidth));
    assert.deepEqual([widths[0], widths[5], widths[6]], [44, 44, 44]);
    assert.isAtMost(Math.max(...widths.slice(1, 5)) - Math.min(...widths.slice(1, 5)), 1);
    assert.isAbove(widths[1]!, 90);
  });

  it('chooses a time, which stays where it is', async () => {
    const it = await week();
    const time = all(it, '.time').find((one) => plain(one.ariaLabel) === 'Friday 4 December, 10:30')!;
    const { left, top } = time.getBoundingClientRect();
    time.click();
    await seen(it, '.week [aria-pressed="true"]');
    assert.equal(it.flow.state.choice.day, '2026-12-04');
    assert.deepEqual([time.getBoundingClientRect().left, time.getBoundingClientRect().top], [left, top]);
    assert.equal(time.ariaPressed, 'true');
    assert.match(it.root.querySelector('.summary')!.textContent, /Fri,? 4 Dec,\s+10:30–11:00/);
    await until(() => said(it) === '10:30–11:00 chosen');
    it.root.querySelector<HTMLElement>('.bar .primary')!.click();
    await seen(it, '#form');
    it.root.querySelector<HTMLElement>('.change, .back')!.click();
    await seen(it, 'table.week');
    await until(() => focused(it) === 'Friday 4 December, 10:30');
  });

  it('is turned by arrows over weeks without times, both ways, and says so', async () => {
    const it = await week();
    const [back, forward] = all(it, '.view .arrows button') as [HTMLElement, HTMLElement];
    assert.equal(back.ariaDisabled, 'true');
    for (const [expected, days] of [
      ['7–13 December 2026', 3],
      ['14–20 December 2026', 5],
      ['21–27 December 2026', 2],
      ['4–10 January 2027', 4],
    ] as const) {
      forward.click();
      await until(() => title(it) === expected, `${expected}, not ${title(it)}`);
      await until(() => said(it).endsWith(`${days} days with free times`), `${days}, not ${said(it)}`);
    }
    back.click();
    await until(() => title(it) === '21–27 December 2026');
    back.click();
    await until(() => title(it) === '14–20 December 2026');
  });

  it('keeps the place of a time that is taken, struck, and its day as wide as it was', async () => {
    const it = await STATES['pick-week-chosen'](place);
    const time = it.root.querySelector<HTMLElement>('.week [aria-pressed="true"]')!;
    const before = all(it, '.time').map((one) => one.getBoundingClientRect().top);
    time.focus();
    it.backend.take('2026-12-01T12:00:00Z', 30);
    it.flow.refresh();
    await seen(it, '#taken');
    assert.equal(time.ariaDisabled, 'true');
    assert.include(getComputedStyle(time).textDecoration, 'line-through');
    assert.equal(it.root.activeElement, time);
    assert.deepEqual(
      all(it, '.time').map((one) => one.getBoundingClientRect().top),
      before,
    );
    assert.include(said(it), '13:00 was just taken');
  });

  it('leads to the next free time where a week has none', async () => {
    const it = await week({
      windows: (date) => (date === '2026-12-02' || date > '2027-01-04' ? [{ start: '09:00', end: '09:30' }] : []),
    });
    it.flow.choose({ month: '2027-01' });
    await until(() => title(it) === '4–10 January 2027');
    all(it, '.view .arrows button')[0]!.click();
    await until(() => title(it) === '30 November–6 December 2026');
    it.backend.take('2026-12-02T08:00:00Z', 30);
    it.flow.refresh();
    const button = await seen(it, '.view .none button');
    assert.equal(plain(button.textContent), 'Next free: Tue 5 Jan');
    button.click();
    await until(() => title(it) === '4–10 January 2027');
    await until(() => focused(it) === 'Tuesday 5 January, 09:00');
  });
});

describe('keys in the week', () => {
  it('go along rows and columns over holes, and on to the next week', async () => {
    const it = await week();
    it.root.querySelector<HTMLElement>('.time[tabindex="0"]')!.focus();
    assert.equal(focused(it), 'Tuesday 1 December, 13:00');
    for (const [key, expected] of [
      ['ArrowRight', 'Wednesday 2 December, 13:00'],
      ['ArrowRight', 'Friday 4 December, 13:00'],
      ['ArrowLeft', 'Wednesday 2 December, 13:00'],
      ['ArrowUp', 'Wednesday 2 December, 10:30'],
      ['ArrowRight', 'Thursday 3 December, 10:30'],
      ['ArrowUp', 'Thursday 3 December, 10:00'],
      ['Home', 'Thursday 3 December, 10:00'],
      ['ArrowDown', 'Thursday 3 December, 10:30'],
      ['End', 'Friday 4 December, 10:30'],
      ['ArrowRight', 'Tuesday 8 December, 10:30'],
      ['PageDown', 'Monday 14 December, 10:30'],
      ['ArrowLeft', 'Thursday 10 December, 10:30'],
      ['PageUp', 'Tuesday 1 December, 13:00'],
    ] as const) {
      await sendKeys({ press: key });
      await until(() => focused(it) === expected, `${key}: ${expected}, not ${focused(it)}`);
      assert.lengthOf(all(it, '.time[tabindex="0"]'), 1);
    }
    await sendKeys({ press: 'PageUp' });
    await until(() => said(it) === 'No further times this way');
    // What Enter does to a button: Firefox's driver stops doing it at times, after dozens of files.
    (it.root.activeElement as HTMLElement).click();
    await until(() => it.flow.state.choice.slot?.start === Date.parse('2026-12-01T12:00:00Z'));
    assert.equal(focused(it), 'Tuesday 1 December, 13:00');
  });

  it('go the other way from right to left', async () => {
    const it = await week({ attributes: { locale: 'ar' } });
    await until(() => it.root.querySelector('.booker')!.getAttribute('dir') === 'rtl');
    await it.element.updateComplete;
    const days = all(it, '.week thead th').map((one) => one.getBoundingClientRect().left);
    assert.isAbove(days[0]!, days[6]!);
    it.root.querySelector<HTMLElement>('.time[tabindex="0"]')!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => it.root.activeElement?.getAttribute('data-time') === `${Date.parse('2026-12-02T12:00:00Z')}`);
  });
});

describe('a view where there is no room', () => {
  it('is the strip on a phone, and comes with the room', async () => {
    resize(390);
    const it = await mount(place, { attributes: { view: 'week' } });
    await seen(it, '.strip');
    await until(() => it.flow.state.slots.name === 'ready');
    await until(() => !it.root.querySelector('.view'), 'no skeleton of the week is left');
    assert.isNotEmpty(all(it, '.strip .day'));
    resize(1180);
    await until(() => it.root.querySelector('table.week') && !it.root.querySelector('.strip'), 'the week');
    resize(600);
    await until(() => !it.root.querySelector('table.week') && all(it, '.calendar').length === 1, 'the month');
  });

  it('is the month where the attribute has no meaning', async () => {
    const it = await mount(place, { attributes: { view: 'day' } });
    await seen(it, '.calendar');
    assert.isNull(it.root.querySelector('.view'));
  });

  it('follows the attribute', async () => {
    const it = await week();
    it.element.view = 'month';
    await until(() => all(it, '.calendar').length === 1 && !it.root.querySelector('.view'), 'the month');
  });
});
