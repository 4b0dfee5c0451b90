import { defaultReporter, type TestRunnerConfig } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { countReporter } from './count-reporter.ts';
import { launch, type Engine } from './browsers/launch.ts';
import { pages } from './browsers/pages.ts';
import { wholeSystem } from '../provoked/whole-system.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What an engine cannot do for a test, while what the test is about works in it or is another's. */
const LEFT_OUT: Readonly<Record<Engine, readonly string[]>> = {
  chromium: [],
  firefox: [
    // Only Chromium's driver emulates forced colours.
    'element/src/accessibility.test.ts',
    // A frame that had the focus leaves Firefox's window without any, for all tests to come.
    'element/src/content-security.test.ts',
  ],
  webkit: [
    'element/src/accessibility.test.ts',
    // Here a page is not given what a service worker streams before the stream has ended.
    'adapters/src/msw/page.browser.test.ts',
  ],
};

const engine = (process.env['ENGINE'] ?? 'chromium') as Engine;
const { launcher, concurrency, end } = await launch(engine);

/** Tests that need a page: the element on its own, what else runs in one, and a real backend whose failures are provoked. */
export default {
  rootDir: root,
  files: [
    'packages/element/src/**/*.test.ts',
    '!packages/element/src/**/*.node.test.ts',
    'packages/!(element)/src/**/*.browser.test.ts',
    'test/provoked/*.test.ts',
    ...LEFT_OUT[engine].map((file) => `!packages/${file}`),
  ],
  testRunnerHtml: (framework) =>
    `<!doctype html><script type="module">
      await import('/temporal.js');
      await import('${framework}');
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
