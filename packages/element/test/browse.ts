import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { BROWSER_FLAGS, browserPath } from '../../../test/run/browsers/chromium.ts';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Serves the sources and runs a callback with a page in the foreground, where frames are really painted. */
export async function browse(run: (page: Page, address: string) => Promise<void>): Promise<void> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: `${root}.cache/vite`,
    // Several of these run at the same time, and everything is served as modules already.
    optimizeDeps: { noDiscovery: true },
    resolve: { conditions: ['source', 'browser', 'module', 'development'] },
    server: { port: 0, host: '127.0.0.1', hmr: false },
  });
  try {
    await server.listen();
    const browser = await puppeteer.launch({ executablePath: browserPath(), args: [...BROWSER_FLAGS] });
    try {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error('page:', error));
      await run(page, `${server.resolvedUrls!.local[0]}packages/element/test/`);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
