import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSER_FLAGS, browserPath } from '../run/browsers/chromium.ts';

/** Launches a headless Chromium. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  return puppeteer.launch({ executablePath: browserPath(), headless: true, args: [...BROWSER_FLAGS, ...flags] });
}

/** Opens a page in its own browser context and collects policy violations, script errors and warnings. */
export async function openPage(browser: Browser): Promise<{ page: Page; wrongs: string[] }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on('pageerror', (error) => wrongs.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') wrongs.push(message.text());
  });
  await page.setViewport({ width: 1280, height: 960 });
  await page.emulateTimezone('Europe/Berlin');
  return { page, wrongs };
}
