import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSER_FLAGS, browserPath } from '../run/browsers/chromium.ts';

/** A real, headless Chromium. */
export async function openBrowser(): Promise<Browser> {
  return puppeteer.launch({ executablePath: browserPath(), headless: true, args: [...BROWSER_FLAGS] });
}

/** A page of an own visitor, in which anything that goes wrong is kept: a policy that was broken, a script that threw. */
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
