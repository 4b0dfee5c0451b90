import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { BROWSER_FLAGS, browserPath } from '../../run/browsers/chromium.ts';
import { FIREFOX } from '../../run/browsers/firefox.ts';
import { QUIET } from '../../run/browsers/quiet.ts';
import { environmentToday } from '../../run/day.ts';
import { need } from '../../run/programs.ts';
import type { Browser, Tab } from './tab.ts';

export const chromium = (): Promise<Browser> =>
  launch({ executablePath: browserPath(), headless: true, args: [...BROWSER_FLAGS] });

// Firefox does not start under libfaketime.
export const firefox = (): Promise<Browser> =>
  launch({ browser: 'firefox', executablePath: need(FIREFOX), headless: true, env: environmentToday() });

async function launch(options: LaunchOptions): Promise<Browser> {
  const browser = await puppeteer.launch({ ...QUIET, ...options });
  return {
    async tab(): Promise<Tab> {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      return {
        async open(address, [width, height]) {
          await page.setViewport({ width, height });
          await page.goto(address, { waitUntil: 'load' });
        },
        async run<T>(expression: string, inFrame = false) {
          const frame = inFrame ? page.frames().find((one) => one.parentFrame()) : page.mainFrame();
          if (!frame) throw new Error('There is no frame');
          return (await frame.evaluate(expression)) as T;
        },
        press: (x, y) => page.mouse.click(x, y),
        type: (text) => page.keyboard.type(text),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
