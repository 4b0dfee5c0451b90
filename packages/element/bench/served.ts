import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { BROWSER_FLAGS, browserPath } from '../../../test/run/browsers/chromium.ts';
import { NOW } from '../../server/bench/http/now.ts';

/** This checkout. */
export const HERE = fileURLToPath(new URL('../../..', import.meta.url));

const SERVER = fileURLToPath(new URL('../../server/bench/http/server.ts', import.meta.url));

/** A team's backend, and a site of another origin that embeds its booker. */
export interface Served {
  readonly backend: string;
  readonly site: string;
  readonly end: () => Promise<void>;
}

/** Serves a checkout, whose embed has to be built, with so many hosts. */
export async function serve(checkout: string, hosts: number): Promise<Served> {
  const server = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'temporal-polyfill/global', '--no-warnings', SERVER, checkout, String(hosts)],
    { cwd: checkout, stdio: ['ignore', 'inherit', 'ignore', 'ipc'] },
  );
  const [backend] = (await once(server, 'message')) as [string];
  const site = createServer(({ url }, response) => {
    const embedded = `<script type="module" src="${backend}/embed/team-booking.js"></script>
      <team-booking src="${backend}/call"></team-booking>`;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
      <title>A page</title>${url === '/empty' ? '<p>Nothing' : embedded}`);
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  return {
    backend,
    site: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
    async end() {
      site.close();
      server.send('end');
      await once(server, 'exit');
    },
  };
}

/** Runs with a browser's opener of pages: each in a context of its own, so without a cache, and at the backend's present. */
export async function inBrowser(run: (open: () => Promise<Page>) => Promise<void>): Promise<void> {
  const browser = await puppeteer.launch({ executablePath: browserPath(), args: [...BROWSER_FLAGS] });
  try {
    await run(async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
      await page.emulateTimezone('Europe/Berlin');
      await page.evaluateOnNewDocument((now) => void (Date.now = () => now), NOW);
      return page;
    });
  } finally {
    await browser.close();
  }
}

export const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1]!;
