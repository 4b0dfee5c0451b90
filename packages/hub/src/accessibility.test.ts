import { setViewport } from '@web/test-runner-commands';
import type Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { assert } from 'chai';
import type { OpenHub } from '../test/open-hub.ts';
import { STATES } from '../test/states.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
  document.documentElement.style.colorScheme = 'light';
});

/** What axe finds wrong; only what concerns whole pages is not asked. */
async function violations(): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof Axe };
  const results = await axe.run('team-hub', {
    resultTypes: ['violations'],
    rules: { 'heading-order': { enabled: false } },
  });
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}

describe('axe finds nothing', () => {
  for (const [name, show] of Object.entries(STATES)) {
    it(`in ${name}: light and dark, English and Arabic, wide and on a phone`, async () => {
      for (const [theme, locale, width] of [
        ['light', 'en-GB', 1280],
        ['dark', 'en-GB', 1280],
        ['light', 'ar', 375],
      ] as const) {
        await setViewport({ width, height: 800 });
        document.documentElement.style.colorScheme = theme;
        open = await show(locale);
        await new Promise((resolve) => setTimeout(resolve, 350));
        assert.deepEqual(await violations(), [], `${name} ${theme} ${locale}`);
        const main = open.hub.shadowRoot!.querySelector('main')!;
        assert.isAtMost(main.scrollWidth, main.clientWidth, `${name} ${locale}: nothing is beside the window`);
        await open.close();
        open = undefined;
      }
      await setViewport({ width: 1280, height: 800 });
    }).timeout(60_000);
  }
});
