import type { CDPSession, Page } from 'puppeteer-core';
import type { Scheme } from './looks.ts';

/** Wider windows than this are no phones, and not touched. */
const PHONE = 720;

/** A page that shows one state of the hub after the other. */
export interface HubGallery {
  readonly page: Page;
  readonly names: readonly string[];
  /** Shows a state, without motion. @throws Error where it never came to be */
  show(name: string): Promise<void>;
  colour(scheme: Scheme): Promise<void>;
  /** Makes the window as high as what it shows, or as high as it was. @param most pixels; 0: as it was */
  stretch(most: number): Promise<void>;
}

/** Opens the gallery in a window of that width. @param address of the sources' `packages/element/test/`, which `browse` gives */
export async function openHubGallery(page: Page, address: string, width: number, locale: string): Promise<HubGallery> {
  const isPhone = width < PHONE;
  const viewport = { width, height: isPhone ? 812 : 800, hasTouch: isPhone, isMobile: isPhone };
  const protocol = await page.createCDPSession();
  // A busy machine takes its time for hundreds of modules.
  page.setDefaultTimeout(120_000);
  await page.setViewport(viewport);
  await colour(protocol, 'light');
  await page.goto(`${address.replace('/element/test/', '/hub/test/')}gallery.html?state=&lang=${locale}`);
  await page.waitForSelector('body[data-ready]');
  const setHeight = async (height: number): Promise<void> => {
    await page.setViewport({ ...viewport, height });
    await painted(page);
  };
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
    async stretch(most) {
      let { height } = viewport;
      await setHeight(height);
      // What has more room may show more.
      for (let i = 0; i < 3 && height < most; i++) {
        const more = await page.evaluate(hiddenBelow);
        if (more <= 0) return;
        height = Math.min(height + more, most);
        await setHeight(height);
      }
    },
  };
}

async function colour(protocol: CDPSession, scheme: Scheme): Promise<void> {
  await protocol.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: scheme.endsWith('dark') ? 'dark' : 'light' },
      { name: 'forced-colors', value: scheme.startsWith('forced') ? 'active' : 'none' },
    ],
  });
}

/** Runs in the page: how much of the view, or of the dialog over it, lies below the window. */
function hiddenBelow(): number {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
  const all = within(document);
  const scrolls = all.find((one) => one.matches('dialog:modal')) ?? all.find((one) => one.matches('main'));
  return scrolls ? scrolls.scrollHeight - scrolls.clientHeight : 0;
}

/** Everything that was loaded is shown: twice, because what has got its size may load more. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let i = 0; i < 2; i++) {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
}
