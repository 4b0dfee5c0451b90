import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { assert } from 'chai';
import { OPENERS } from '../test/openers.ts';
import { STATES as BOOKERS } from '../test/states.ts';

const STATES = { ...BOOKERS, ...OPENERS };
type StateName = keyof typeof STATES;

const page = document.createElement('main');
document.body.append(page);
document.title = 'Booking';
const { error } = console;

before(async () => {
  console.error = () => {};
  await setViewport({ width: 1180, height: 900 });
  // Colours that are on their way would be measured in between.
  await emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
});
afterEach(() => page.replaceChildren());
after(async () => {
  console.error = error;
  document.documentElement.lang = 'en-GB';
  await setViewport({ width: 1180, height: 800 });
  await emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
});

/** What axe finds wrong. Everything that it knows is asked, best practices too; only what concerns whole pages is not. */
async function violations(): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof Axe };
  const results = await axe.run(page, {
    resultTypes: ['violations'],
    rules: {
      'page-has-heading-one': { enabled: false },
      region: { enabled: false },
    },
  });
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}

async function check(name: StateName, theme: string, lang: string): Promise<void> {
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = theme;
  document.body.style.background = theme === 'dark' ? '#0c0d12' : '#f6f7fb';
  page.replaceChildren();
  const { element } = await STATES[name](page);
  await element.updateComplete;
  assert.deepEqual(await violations(), [], `${name} ${theme} ${lang}`);
}

describe('axe finds nothing', () => {
  for (const name of Object.keys(STATES) as StateName[]) {
    it(`in ${name}: light and dark, left to right and right to left`, async () => {
      for (const theme of ['light', 'dark']) for (const lang of ['en-GB', 'ar']) await check(name, theme, lang);
    }).timeout(60_000);
  }

  it('in a narrow container', async () => {
    await setViewport({ width: 390, height: 800 });
    for (const name of [
      'route-missing',
      'pick-led',
      'pick',
      'pick-chosen',
      'pick-zones',
      'details-errors',
      'done',
      'pay-waiting',
      'moving-chosen',
      'dialog',
      'strip',
    ] as const) {
      await check(name, 'light', 'en-GB');
    }
    await setViewport({ width: 1180, height: 900 });
  }).timeout(60_000);

  it('with forced colours', async () => {
    await emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    for (const name of [
      'route-missing',
      'pick-chosen',
      'pick-week-chosen',
      'pick-columns-chosen',
      'details-errors',
      'done',
      'pay-waiting',
      'cancel',
      'dialog',
      'strip-taken',
    ] as const)
      await check(name, 'light', 'en-GB');
    await emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  }).timeout(60_000);
});

describe('accents of any kind', () => {
  it('are legible in light and dark', async () => {
    const accents = ['#ffe14d', '#00c16a', '#e60000', '#111111', '#f5f5f5', '#00b8d9', '#ff5cc8', '#7a00ff'];
    for (const theme of ['light', 'dark']) {
      for (const accent of accents) {
        document.documentElement.lang = 'en-GB';
        document.documentElement.style.colorScheme = theme;
        page.replaceChildren();
        const { element } = await STATES['pick-chosen'](page);
        element.style.setProperty('--team-booking-accent', accent);
        await element.updateComplete;
        assert.deepEqual(await violations(), [], `${accent} ${theme}`);
      }
    }
  }).timeout(60_000);
});

describe('forced colours and reduced motion', () => {
  it('mark what is chosen by a system colour', async () => {
    await emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const { root } = await STATES['pick-chosen'](page);
    const chosen = getComputedStyle(root.querySelector('.day.chosen span')!);
    const free = getComputedStyle(root.querySelector('.day.free:not(.chosen) span')!);
    assert.notEqual(chosen.backgroundColor, free.backgroundColor);
    assert.notEqual(free.borderTopColor, free.backgroundColor);
    await emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  });

  it('tell days that are free from those that are not', async () => {
    await emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const { root } = await STATES.pick(page);
    const style = (date: string, part: string) =>
      getComputedStyle(root.querySelector(`.calendar [data-day="${date}"] ${part}`)!);
    assert.notEqual(style('2026-12-02', 'span').borderTopColor, style('2026-12-05', 'span').borderTopColor);
    assert.notEqual(style('2026-12-02', 'b').color, style('2026-12-05', 'b').color);
    await emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  });

  it('have no transitions', async () => {
    const { root } = await STATES['pick-chosen'](page);
    for (const element of root.querySelectorAll('.booker *')) {
      const { transitionDuration, animationName } = getComputedStyle(element);
      assert.equal(`${transitionDuration} ${animationName}`, '0s none', element.outerHTML);
    }
  });
});

describe('targets', () => {
  it('are at least 24 pixels wide and high', async () => {
    document.documentElement.lang = 'en-GB';
    document.documentElement.style.colorScheme = 'light';
    for (const name of Object.keys(STATES) as StateName[]) {
      page.replaceChildren();
      const { root } = await STATES[name](page);
      for (const target of root.querySelectorAll<HTMLElement>(
        'button, select, input:not([type]), textarea, [role="option"]',
      )) {
        const { width, height } = target.getBoundingClientRect();
        if (width === 0) continue;
        assert.isAtLeast(Math.min(width, height), 24, `${name}: ${target.outerHTML}`);
      }
    }
  }).timeout(60_000);
});
