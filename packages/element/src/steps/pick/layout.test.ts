import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { resize } from '../../../test/resize.ts';
import { mount, seen, STATES, until, type Mounted } from '../../../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
afterEach(async () => {
  place.replaceChildren();
  document.body.style.fontSize = '';
  resize(1180);
  await setViewport({ width: 1180, height: 800 });
});

const all = ({ root }: Mounted, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => one.getClientRects().length > 0);
const one = ({ root }: Mounted, selector: string) => root.querySelector<HTMLElement>(selector)!;

/** Whether a point of an element is where a visitor can press it. */
function pressable(it: Mounted, target: HTMLElement, dx = 0, dy = 0): boolean {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const hit = it.root.elementFromPoint(left + width / 2 + dx, top + height / 2 + dy);
  return target.contains(hit) || !!hit?.contains(target);
}

describe('whatever a page hides or locks', () => {
  for (const width of [1180, 768, 600, 360]) {
    it(`every day and time can be pressed, ${width} pixels wide`, async () => {
      await setViewport({ width: Math.max(width, 400), height: 900 });
      resize(width);
      for (const hide of ['', 'details', 'avatars', 'details avatars']) {
        for (const locked of [false, true]) {
          for (const theme of ['light', 'dark']) {
            const it = await mount(place, {
              attributes: { hide, theme, ...(locked && { 'lock-time-zone': '' }) },
            });
            await until(() => it.flow.state.slots.name === 'ready');
            await seen(it, '.contact a');
            const what = `${width} ${hide} ${locked} ${theme}`;
            for (const target of all(it, '.day, .time, .arrows button, .clock button, .contact a')) {
              assert.isTrue(pressable(it, target), `${what}: ${target.outerHTML}`);
            }
            const booker = one(it, '.booker').getBoundingClientRect();
            for (const part of all(it, '.panes > *')) {
              const { left, right, width: wide } = part.getBoundingClientRect();
              assert.isTrue(
                left >= booker.left && right <= booker.right + 0.5 && wide > 100,
                `${what}: ${part.className}`,
              );
            }
            place.replaceChildren();
          }
        }
      }
    }).timeout(60_000);
  }
});

describe('the other views', () => {
  it('have every time where it can be pressed, and nothing beyond their edges, whatever is hidden', async () => {
    await setViewport({ width: 1240, height: 900 });
    for (const width of [1180, 820, 700]) {
      resize(width);
      for (const view of ['week', 'columns']) {
        for (const hide of ['', 'details']) {
          const it = await mount(place, {
            attributes: { view, hide, locale: 'el', 'hour-cycle': '12' },
            windows: () => [{ start: '09:00', end: '18:00' }],
          });
          const what = `${width} ${view} ${hide}`;
          await until(() => all(it, '.view .time').length > 20, what);
          const { left, right } = one(it, '.view').getBoundingClientRect();
          for (const target of all(it, '.view button')) {
            const edges = target.getBoundingClientRect();
            assert.isTrue(edges.left >= left && edges.right <= right, `${what}: ${target.outerHTML}`);
            assert.isAtMost(target.scrollWidth, target.clientWidth, `${what}: ${target.outerHTML}`);
            assert.isTrue(pressable(it, target), `${what}: ${target.outerHTML}`);
          }
          place.replaceChildren();
        }
      }
    }
  }).timeout(60_000);

  it('keep the focus below the days, which stick', async () => {
    const it = await mount(place, { attributes: { view: 'week' }, windows: () => [{ start: '08:00', end: '20:00' }] });
    await until(() => all(it, '.view .time').length > 20);
    all(it, '.view .time').at(-1)!.focus();
    for (let presses = 0; presses < 24; presses++) {
      await sendKeys({ press: 'ArrowUp' });
      const { top, bottom } = it.root.activeElement!.getBoundingClientRect();
      assert.isAtLeast(top, one(it, '.week thead').getBoundingClientRect().bottom, it.root.activeElement!.outerHTML);
      assert.isAtMost(bottom, one(it, '.view').getBoundingClientRect().bottom);
    }
  });

  it('have the list of time zones in front of the times', async () => {
    const it = await mount(place, { attributes: { view: 'columns' } });
    await until(() => all(it, '.view .time').length > 10);
    (await seen(it, '#zone')).click();
    const option = await seen(it, '#zone-list li');
    await until(() => it.root.activeElement?.id === 'zone-search');
    const { left, top } = option.getBoundingClientRect();
    assert.isTrue(option.contains(it.root.elementFromPoint(left + 20, top + 10)));
    const { left: begin, right: end } = one(it, '.zones').getBoundingClientRect();
    const booker = one(it, '.booker').getBoundingClientRect();
    assert.isTrue(begin > booker.left && end < booker.right && end - begin > 200, `${begin} to ${end}`);
  });
});

describe('text of twice the size, and very narrow bookers', () => {
  it('clip nothing that can be pressed', async () => {
    for (const [width, size] of [
      [390, 32],
      [280, 16],
      [256, 16],
      [700, 32],
      [1180, 24],
    ] as const) {
      resize(width);
      document.body.style.fontSize = `${size}px`;
      for (const name of ['pick', 'pick-unfolded-rolling', 'pick-chosen'] as const) {
        const it = await STATES[name](place);
        const booker = one(it, '.booker').getBoundingClientRect();
        for (const target of all(it, 'button, a')) {
          const { left, right } = target.getBoundingClientRect();
          assert.isTrue(
            left >= booker.left - 0.5 && right <= booker.right + 0.5,
            `${name} ${width} ${size}: ${target.className} ${left} to ${right} of ${booker.left} to ${booker.right}`,
          );
        }
        place.replaceChildren();
      }
    }
  }).timeout(60_000);
});

describe('the bar', () => {
  it('never covers what has the focus', async () => {
    for (const [width, height] of [
      [360, 740],
      [390, 500],
      [320, 256],
      [1180, 420],
    ] as const) {
      await setViewport({ width: Math.max(width, 400), height });
      resize(width);
      const it = await STATES['pick-chosen'](place);
      document.body.prepend(Object.assign(document.createElement('button'), { id: 'before' }));
      document.querySelector<HTMLElement>('#before')!.focus();
      const bar = one(it, '.bar');
      const sticks = getComputedStyle(bar).position === 'sticky';
      assert.equal(sticks, height > 480, `${height}`);
      let presses = 0;
      for (; presses < 40; presses++) {
        await sendKeys({ press: 'Tab' });
        const at = it.root.activeElement as HTMLElement | null;
        if (!at) break;
        if (bar.contains(at)) continue;
        const { bottom, top } = at.getBoundingClientRect();
        const edge = sticks ? bar.getBoundingClientRect().top : height;
        assert.isTrue(
          bottom <= edge + 0.5 && top >= -0.5,
          `${width} × ${height}: ${at.outerHTML} ${top} to ${bottom} of ${edge}`,
        );
      }
      assert.isAbove(presses, 8);
      document.querySelector('#before')!.remove();
      place.replaceChildren();
    }
  }).timeout(60_000);
});

describe('what is chosen', () => {
  it('has a border of the accent: durations and times', async () => {
    const it = await STATES['pick-chosen'](place);
    const probe = one(it, '.booker').appendChild(document.createElement('p'));
    probe.style.color = 'var(--accent)';
    const accent = getComputedStyle(probe).color;
    for (const chosen of all(it, '.chip[aria-pressed="true"], .time[aria-pressed="true"]')) {
      await until(() => getComputedStyle(chosen).borderTopColor === accent, chosen.outerHTML);
    }
    for (const other of all(it, '.chip[aria-pressed="false"], .time[aria-pressed="false"]')) {
      assert.notEqual(getComputedStyle(other).borderTopColor, accent, other.outerHTML);
    }
  });
});
