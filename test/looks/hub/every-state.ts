import type { Page } from 'puppeteer-core';
import { browse } from '../../../packages/element/test/browse.ts';
import { openHubGallery, type HubGallery } from '../../../packages/hub/test/gallery-page.ts';

/** A window, and the language in it. */
export interface HubWindow {
  /** Pixels. */
  readonly width: number;
  readonly locale: string;
  /** Pixels of a letter, as people set it in their browser. Default: 16, like browsers. */
  readonly text?: number;
}

/**
 * Shows one state of the hub after the other.
 * @returns what is wrong with them, by state; each only once, where several have the same
 */
export async function inEveryState(
  { width, locale, text }: HubWindow,
  find: (page: Page, gallery: HubGallery) => Promise<readonly string[]>,
): Promise<string> {
  const found = new Map<string, string>();
  await browse(async (page, address) => {
    page.on('dialog', (dialog) => void dialog.accept());
    if (text !== undefined) {
      const protocol = await page.createCDPSession();
      await protocol.send('Page.setFontSizes', { fontSizes: { standard: text } });
    }
    const gallery = await openHubGallery(page, address, width, locale);
    const only = process.env['STATES']?.split(',');
    for (const name of gallery.names.filter((one) => only?.includes(one) ?? true)) {
      await gallery.stretch(0);
      await gallery.show(name);
      for (const what of await find(page, gallery)) if (!found.has(what)) found.set(what, name);
    }
  });
  return [...found].map(([what, name]) => `${name}: ${what}`).join('\n');
}
