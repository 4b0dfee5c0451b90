import type { TestRunnerPlugin } from '@web/test-runner';

const STRICT =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'";

/** Engines without Temporal are tested with the polyfill. */
const TEMPORAL = "if (!('Temporal' in globalThis)) await import('/node_modules/temporal-polyfill/global.esm.js');";

/**
 * A failed assertion keeps what it compared. The runner clones that to send it, and waits for ever where it cannot, as
 * with an element: it gets words instead.
 */
const FAILURES = `mocha.rootHooks({
  afterEach() {
    const { err } = this.currentTest;
    for (const side of ['actual', 'expected']) {
      try { structuredClone(err?.[side]); } catch { err[side] = String(err[side]); }
    }
  },
});`;

/**
 * `/strict.html?MODULE`: a page with a strict content security policy in which one module runs. `/temporal.js`: the
 * polyfill for every page. `/failures.js`: failures that can be sent, after the test framework.
 */
export function pages(): TestRunnerPlugin {
  return {
    name: 'pages',
    serve({ path, querystring }) {
      if (path === '/temporal.js') return { body: TEMPORAL, type: 'js' };
      if (path === '/failures.js') return { body: FAILURES, type: 'js' };
      if (path !== '/strict.html') return undefined;
      const body = `<!doctype html><html lang="en-GB"><body><main></main><script type="module" src="/temporal.js"></script><script type="module" src="${querystring}"></script>`;
      return { body, type: 'html', headers: { 'Content-Security-Policy': STRICT } };
    },
  };
}
