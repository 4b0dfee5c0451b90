import type { TestRunnerPlugin } from '@web/test-runner';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inWords } from '../contract-proxy/index.ts';
import { Backend } from '../e2e/backend.ts';

const worker = fileURLToPath(new URL('../../node_modules/msw/lib/mockServiceWorker.js', import.meta.url));

/**
 * For tests of the whole system in a page: serves msw's worker at the page's origin, a real backend at another, and the report of the
 * proxy in front of it.
 */
export function wholeSystem(): TestRunnerPlugin {
  let backend: Promise<Backend> | undefined;
  return {
    name: 'whole-system',
    async serve({ path }) {
      if (path === '/mockServiceWorker.js') {
        return { body: readFileSync(worker, 'utf8'), type: 'js' };
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
