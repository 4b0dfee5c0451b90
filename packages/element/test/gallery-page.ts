import type { CDPSession, Page } from 'puppeteer-core';
import { LANGUAGES, WIDTHS, type Language, type Scheme, type Width } from './looks.ts';

/** A page that shows one state after the other. */
export interface Gallery {
  readonly page: Page;
  readonly names: readonly string[];
  /** Shows a state; without motion. @throws Error where it never came to be */
  show(name: string): Promise<void>;
  colour(scheme: Scheme): Promise<void>;
  /** Makes the window as high as its page, so that sticky parts are where they belong, or as it was. */
  stretch(high: boolean): Promise<void>;
}

/** Opens the gallery of the built embed in a window of that width. @param query more of the page's address, e.g. `&size=32` */
export async function openGallery(
  page: Page,
  address: string,
  width: Width,
  language: Language,
  query = '',
): Promise<Gallery> {
  const viewport = WIDTHS[width];
  await page.setViewport(viewport);
  await page.goto(`${address}gallery.html?built=1&lang=${LANGUAGES[language]}${query}`);
  await page.waitForSelector('body[data-ready]');
  const protocol = await page.createCDPSession();
  await colour(protocol, 'light');
  return {
    page,
    names: (await page.evaluate('gallery.names')) as string[],
    async show(name) {
      await page.evaluate(`gallery.show(${JSON.stringify(name)})`);
      await painted(page);
    },
    async colour(scheme) {
      await colour(protocol, scheme);
      await painted(page);
    },
    async stretch(high) {
      const height = high ? await page.evaluate(() => document.documentElement.scrollHeight) : 0;
      await page.setViewport({ ...viewport, height: Math.max(viewport.height, height) });
      await painted(page);
    },
  };
}

async function colour(protocol: CDPSession, scheme: Scheme): Promise<void> {
  await protocol.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
    ],
  });
}

async function painted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
