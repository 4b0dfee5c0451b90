import { setViewport } from '@web/test-runner-commands';
import type Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { assert } from 'chai';
import type { OpenHub } from './open-hub.ts';
import { STATES } from './states.ts';

/** How many files the states are divided among, so that none takes minutes. */
const FILES = 4;

/** What axe finds wrong; only what concerns whole pages is not asked. @param only rules; default: all of them */
async function violations(only?: readonly string[]): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof Axe };
  const results = await axe.run('team-hub', {
    resultTypes: ['violations'],
    ...(only ? { runOnly: [...only] } : { rules: { 'heading-order': { enabled: false } } }),
  });
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}

/** What is on its way somewhere has arrived; what goes on for ever is left alone. */
async function settled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const running = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(running.map(({ finished }) => finished));
}

/** Asks axe of a part of the states: wide in light and dark, and on a phone from right to left, where nothing may be beside the window. */
export function axeFindsNothing(part: number): void {
  let open: OpenHub | undefined;
  afterEach(async () => {
    await open?.close();
    open = undefined;
    document.documentElement.style.colorScheme = 'light';
    await setViewport({ width: 1280, height: 800 });
  });

  const opened = async (show: (locale: string) => Promise<OpenHub>, locale: string, width: number) => {
    await open?.close();
    await setViewport({ width, height: 800 });
    open = await show(locale);
    await settled();
    const main = open.hub.shadowRoot!.querySelector('main')!;
    assert.isAtMost(main.scrollWidth, main.clientWidth, `${locale}: nothing is beside the window`);
  };

  describe('axe finds nothing', () => {
    for (const [name, show] of Object.entries(STATES).filter((_, i) => i % FILES === part)) {
      it(`in ${name}: light and dark, English and Arabic, wide and on a phone`, async () => {
        document.documentElement.style.colorScheme = 'light';
        await opened(show, 'en-GB', 1280);
        assert.deepEqual(await violations(), [], 'light');
        // The same page in other colours.
        document.documentElement.style.colorScheme = 'dark';
        await settled();
        assert.deepEqual(await violations(['color-contrast']), [], 'dark');
        document.documentElement.style.colorScheme = 'light';
        await opened(show, 'ar', 375);
        assert.deepEqual(await violations(), [], 'Arabic');
      }).timeout(60_000);
    }
  });
}
