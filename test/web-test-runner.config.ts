import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter, type TestRunnerConfig, type TestRunnerPlugin } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BROWSER_FLAGS, browserPath } from '../.ci/browser.mjs';
import { inWords } from './contract-proxy/index.ts';
import { countReporter } from './count-reporter.ts';
import { Backend } from './e2e/backend.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What tests of the whole system need in a page: msw's worker at the page's origin, a real backend at another, and what the proxy
 * before that has to say.
 */
function wholeSystem(): TestRunnerPlugin {
  let backend: Promise<Backend> | undefined;
  return {
    name: 'whole-system',
    async serve({ path }) {
      if (path === '/mockServiceWorker.js') {
        return { body: readFileSync(`${root}node_modules/msw/lib/mockServiceWorker.js`, 'utf8'), type: 'js' };
      }
      if (path === '/backend.json') {
        backend ??= new Backend().start();
        return { body: JSON.stringify({ url: (await backend).url }), type: 'json' };
      }
      if (path === '/contract.json') {
        const { proxy } = await backend!;
        await proxy.settled();
        const { violations, seen } = proxy.record;
        return {
          body: JSON.stringify({ violations: violations.map(inWords), seen: Object.fromEntries(seen) }),
          type: 'json',
        };
      }
      return undefined;
    },
    async serverStop() {
      await (await backend)?.remove();
    },
  };
}

/** Tests that need a page: the element on its own, what else runs in one, and a real backend whose failures are provoked. */
export default {
  rootDir: root,
  files: [
    'packages/element/src/**/*.test.ts',
    '!packages/element/src/**/*.node.test.ts',
    'packages/!(element)/src/**/*.browser.test.ts',
    'test/provoked/*.test.ts',
  ],
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${root}tsconfig.json` }), wholeSystem()],
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
