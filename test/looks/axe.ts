import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { AxeResults, NodeResult, RunOptions } from 'axe-core';

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What concerns whole pages, which the gallery is not. */
const WHOLE_PAGES = ['page-has-heading-one', 'heading-order', 'region', 'landmark-one-main', 'bypass'];

/** All that can differ between colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe cannot decide fails as what it finds wrong does, except for these. Each is there because … */
const EXPLAINED: Readonly<Record<string, readonly RegExp[]>> = {
  'color-contrast': [
    // an opened list, or the area of a target for a finger, lies over the words; that nothing does by mistake, `geometry.ts` tells.
    /overlapped by another element|obscured by another element|overlaps other elements/,
    // axe reads no colour of a single letter; days and initials have those of longer words beside them.
    /content is too short/,
    // in forced colours the browser replaces both colours, and axe reads those from before.
    /1:1 contrast/,
  ],
  // a day of a week may have no times, and its heading says so.
  'th-has-data-cells': [/class="week"/],
};

export async function addAxe(page: Page): Promise<void> {
  await page.addScriptTag({ path: script });
}

/** What axe finds wrong or cannot decide in what the page shows. @param colours only what depends on colours */
export async function problems(page: Page, colours: boolean): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ['violations', 'incomplete'],
    ...(colours
      ? { runOnly: { type: 'rule', values: COLOURS } }
      : { rules: Object.fromEntries(WHOLE_PAGES.map((rule) => [rule, { enabled: false }])) }),
  };
  const results = (await page.evaluate(`axe.run('main', ${JSON.stringify(options)})`)) as AxeResults;
  const said = ({ html, failureSummary, any, all, none }: NodeResult): string =>
    `${html.slice(0, 160)} ${failureSummary ?? ''} ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`;
  return [...results.violations, ...results.incomplete].flatMap(({ id, nodes }) =>
    nodes
      .map((node) => `${id}: ${said(node).replaceAll(/\s+/g, ' ')}`)
      .filter((text) => !EXPLAINED[id]?.some((known) => known.test(text))),
  );
}
