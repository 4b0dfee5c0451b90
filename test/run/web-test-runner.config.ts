import { defaultReporter, type TestRunnerConfig } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { countReporter } from './count-reporter.ts';
import { launch, type Engine } from './browsers/launch.ts';
import { pages } from './browsers/pages.ts';
import { wholeSystem } from '../provoked/whole-system.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tests that an engine or its driver cannot run, although what they test works there. */
const LEFT_OUT: Readonly<Record<Engine, readonly string[]>> = {
  chromium: [],
  firefox: [
    // Only Chromium's driver emulates forced colours.
    'element/src/accessibility.test.ts',
    'element/src/opener/media.test.ts',
    // What axe says of names, roles and colours does not depend on the engine.
    'hub/src/accessibility/*.test.ts',
    // Removing a focused frame leaves Firefox's window without focus for all later tests.
    'element/src/content-security.test.ts',
  ],
  webkit: [
    'element/src/accessibility.test.ts',
    'element/src/opener/media.test.ts',
    // Its driver does not change the size of a window.
    'element/src/steps/pick/layout.test.ts',
    'hub/src/accessibility/*.test.ts',
    'hub/src/views/*/{phone,large}.test.ts',
    // WebKit buffers a service worker's stream until it ends.
    'adapters/src/msw/page.browser.test.ts',
  ],
};

/**
 * Which tests of pages. The hub's have a browser of their own: they fill the history of their page, in which the booker's tests of the way back
 * take count, and some of the others leave Firefox's window without focus.
 */
const FILES = {
  booker: [
    'packages/element/src/**/*.test.ts',
    'packages/!(element|hub)/src/**/*.browser.test.ts',
    'test/provoked/*.test.ts',
  ],
  hub: ['packages/hub/src/**/*.test.ts'],
} as const;

const whose = (process.env['PAGES'] ?? 'booker') as keyof typeof FILES;
const engine = (process.env['ENGINE'] ?? 'chromium') as Engine;
const { launcher, concurrency, end } = await launch(engine);

/** Tests that need a page: the element, other packages' code for pages, and provoked failures of a real backend. */
export default {
  rootDir: root,
  files: [
    ...FILES[whose],
    '!packages/{element,hub}/src/**/*.node.test.ts',
    ...LEFT_OUT[engine].map((file) => `!packages/${file}`),
  ],
  testRunnerHtml: (framework) =>
    `<!doctype html><script type="module">
      await import('/temporal.js');
      await import('${framework}');
      await import('/failures.js');
    </script>`,
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${root}tsconfig.json` }),
    wholeSystem(),
    pages(),
    { name: 'engine', serverStop: end },
  ],
  browsers: [launcher],
  concurrency,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
} satisfies TestRunnerConfig;
