import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { resize } from '../../../../test/resize.ts';
import { mount, seen, until, type Mounted, type MountOptions } from '../../../../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
beforeEach(() => resize(1180));
afterEach(() => place.replaceChildren());

const all = ({ root }: Mounted, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const column = (it: Mounted, index: number) => all(it, '.column')[index]!;
const times = (it: Mounted, index: number) =>
  [...column(it, index).querySelectorAll('.time')].map((one) => one.textContent.trim());
const heads = (it: Mounted) => all(it, '.head').map((one) => one.innerText.replaceAll(/\s+/g, ' ').trim());
/** Engines put a comma after a weekday, or none. */
const plain = (text?: string | null) => text?.replace(/(?<=[a-z]day|Tue),/, '').trim();
const focused = ({ root }: Mounted) => plain(root.activeElement?.ariaLabel ?? root.activeElement?.textContent);
const said = ({ root }: Mounted) => root.querySelector('[role="status"]')!.textContent.trim();
/** A day with eleven times, another with two, and the usual ones. */
const windows = (date: string) =>
  date.endsWith('-03') ? [{ start: '15:00', end: '16:00' }] : [{ start: '09:00', end: '14:30' }];

async function columns(options: MountOptions = {}): Promise<Mounted> {
  const it = await mount(place, { ...options, attributes: { view: 'columns' } });
  await seen(it, '.head');
  await until(() => it.flow.state.slots.name === 'ready');
  return it;
}

describe('the columns', () => {
  it('are the next five free days, with a named line where days are left out', async () => {
    const it = await columns();
    assert.equal(it.root.querySelector('#day')!.textContent.trim(), 'Next free days');
    assert.deepEqual(heads(it), ['Today 1 Dec', 'Wed 2 Dec', 'Thu 3 Dec', 'Fri 4 Dec', 'Tue 8 Dec']);
    assert.deepEqual(times(it, 0), ['13:00', '14:30', '16:00']);
    assert.deepEqual(times(it, 2), ['10:00', '10:30']);
    assert.deepEqual(
      all(it, '.columns > *').map((one) => one.ariaLabel),
      [
        'Tuesday, 1 December 2026: 3 times free',
        'Wednesday, 2 December 2026: 6 times free',
        'Thursday, 3 December 2026: 2 times free',
        'Friday, 4 December 2026: 6 times free',
        '3 days without times skipped',
        'Tuesday, 8 December 2026: 6 times free',
      ],
    );
  });

  it('show seven times each, and the others in place', async () => {
    const it = await columns({ windows });
    assert.lengthOf(times(it, 1), 7);
    const tops = () =>
      all(it, '.time')
        .slice(0, 8)
        .map((one) => one.getBoundingClientRect().top);
    const before = tops();
    const more = column(it, 1).querySelector<HTMLElement>('.unfold')!;
    assert.equal(more.textContent.trim(), '4 more');
    more.click();
    await until(() => times(it, 1).length === 11);
    assert.isNull(column(it, 1).querySelector('.unfold'));
    assert.lengthOf(times(it, 3), 7);
    assert.deepEqual(tops(), before);
    await until(() => focused(it) === 'Wednesday 2 December, 12:30');
  });

  it('go on to the next five free days, and back', async () => {
    const it = await columns();
    const [back, forward] = all(it, '.view .arrows button') as [HTMLElement, HTMLElement];
    assert.deepEqual([back.ariaLabel, back.ariaDisabled], ['Earlier days', 'true']);
    forward.click();
    await until(() => heads(it)[0] === 'Wed 9 Dec');
    assert.deepEqual(heads(it), ['Wed 9 Dec', 'Thu 10 Dec', 'Mon 14 Dec', 'Tue 15 Dec', 'Wed 16 Dec']);
    await until(() => said(it).endsWith('5 days with free times'));
    forward.click();
    await until(() => heads(it)[4] === 'Tue 5 Jan', String(heads(it)));
    back.click();
    await until(() => heads(it)[0] === 'Wed 9 Dec');
    back.click();
    await until(() => heads(it)[0] === 'Today 1 Dec');
  });

  it('keep a day whose last time is taken, and the others where they are', async () => {
    const it = await columns();
    const before = heads(it);
    it.backend.take('2026-12-03T09:00:00Z', 30);
    it.backend.take('2026-12-03T09:30:00Z', 30);
    it.flow.refresh();
    await until(() => column(it, 2).querySelectorAll('[aria-disabled="true"]').length === 2);
    assert.deepEqual(heads(it), before);
  });

  it('keep what they show after a choice', async () => {
    const it = await columns();
    const before = heads(it);
    const time = all(it, '.time').find((one) => plain(one.ariaLabel) === 'Tuesday 8 December, 10:30')!;
    time.click();
    await until(() => time.ariaPressed === 'true');
    assert.deepEqual(heads(it), before);
    assert.include(all(it, '.head')[4]!.className, 'on');
  });

  it('are gone through by keys, on to the days after them', async () => {
    const it = await columns({ windows });
    it.root.querySelector<HTMLElement>('.time[tabindex="0"]')!.focus();
    for (const [key, expected] of [
      ['ArrowRight', 'Wednesday 2 December, 09:00'],
      ['ArrowDown', 'Wednesday 2 December, 09:30'],
      ['ArrowRight', 'Thursday 3 December, 15:30'],
      ['ArrowDown', 'Thursday 3 December, 15:30'],
      ['End', 'Tuesday 8 December, 09:30'],
      ['ArrowRight', 'Wednesday 9 December, 09:30'],
      ['ArrowUp', 'Wednesday 9 December, 09:00'],
      ['PageUp', 'Tuesday 1 December, 12:30'],
    ] as const) {
      await sendKeys({ press: key });
      await until(() => focused(it) === expected, `${key}: ${expected}, not ${focused(it)}`);
    }
    [...column(it, 1).querySelectorAll<HTMLElement>('.time')].at(-1)!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => focused(it) === '4 more', focused(it));
    // What Enter does to a button: Firefox's driver stops doing it at times, after dozens of files.
    (it.root.activeElement as HTMLElement).click();
    await until(() => focused(it) === 'Wednesday 2 December, 12:30', focused(it));
  });
});
