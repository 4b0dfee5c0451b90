// Pictures of every state, into .cache/pictures/, to be looked at:
//   node --conditions=source packages/element/test/screenshots.ts [name…] [--wide] [--medium] [--narrow] [--dark] [--light] [--ar] [--en]
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { BROWSER_FLAGS, browserPath } from '../../../.ci/browser.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = `${root}.cache/pictures`;
const WIDTHS = { wide: 1180, medium: 700, narrow: 390 };

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const flags = new Set(
  process.argv.slice(2).flatMap((argument) => (argument.startsWith('--') ? [argument.slice(2)] : [])),
);
const of = <T extends string>(all: readonly T[]): T[] =>
  all.some((one) => flags.has(one)) ? all.filter((one) => flags.has(one)) : [...all];

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  cacheDir: `${root}.cache/vite`,
  resolve: { conditions: ['source', 'browser', 'module', 'development'] },
  server: { port: 0, host: '127.0.0.1', hmr: false },
});
await server.listen();
const address = server.resolvedUrls?.local[0];
const browser = await puppeteer.launch({ executablePath: await browserPath(), args: [...BROWSER_FLAGS] });
try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error('page:', error));
  page.on('console', (message) => message.type() === 'error' && console.error(`${page.url()}:`, message.text()));
  await page.goto(`${address}packages/element/test/gallery.html`);
  await page.waitForSelector('main a');
  const names = await page.$$eval('main a', (links) => links.map((link) => link.textContent));
  const wanted = names.filter(
    (name) =>
      asked.length === 0 ||
      asked.some((one) => name === one || (one.endsWith('*') && name.startsWith(one.slice(0, -1)))),
  );
  for (const name of wanted) {
    for (const width of of(['wide', 'medium', 'narrow'])) {
      for (const theme of of(['light', 'dark'])) {
        for (const lang of of(['en', 'ar', 'de'])) {
          if (lang === 'de' && !flags.has('de')) continue;
          await page.setViewport({ width: WIDTHS[width], height: 700 });
          await page.goto(
            `${address}packages/element/test/gallery.html?state=${name}&theme=${theme}&lang=${lang === 'en' ? 'en-GB' : lang}`,
          );
          await page.waitForSelector('body[data-ready]');
          await page.evaluate(async () => {
            await document.fonts.ready;
            await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          });
          // As tall as it is, so that what sticks to the window's edge is where it belongs.
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.setViewport({ width: WIDTHS[width], height });
          await page.screenshot({ path: `${folder}/${name}-${width}-${theme}-${lang}.png`, fullPage: true });
        }
      }
    }
  }
  console.log(`${wanted.length} states: .cache/pictures/`);
} finally {
  await browser.close();
  await server.close();
}
