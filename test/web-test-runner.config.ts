import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter, type TestRunnerConfig } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { BROWSER_FLAGS, browserPath } from '../.ci/browser.mjs';
import { countReporter } from './count-reporter.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests that need a page: everything of the element, in a real Chromium. */
export default {
  rootDir: root,
  files: ['packages/element/src/**/*.test.ts', '!packages/element/src/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  browsers: [
    chromeLauncher({
      concurrency: 2,
      launchOptions: { executablePath: await browserPath(), headless: true, args: [...BROWSER_FLAGS] },
    }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
} satisfies TestRunnerConfig;
