import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { need } from '../programs.ts';
import { BROWSER_FLAGS, browserPath } from './chromium.ts';
import { FIREFOX } from './firefox.ts';
import { QUIET } from './quiet.ts';
import { startWebKit, WEBKIT } from './webkit.ts';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** An engine that is ready for tests. */
export interface Launched {
  readonly launcher: BrowserLauncher;
  /** How many pages may be open at once. */
  readonly concurrency: number;
  end(): void;
}

/** Launches one of the three engines; only WebKit has helper programs to end. */
export async function launch(name: Engine): Promise<Launched> {
  switch (name) {
    case 'chromium':
      return {
        launcher: chromeLauncher({
          launchOptions: { executablePath: browserPath(), headless: true, args: [...BROWSER_FLAGS], ...QUIET },
          // Emulates focus in each of two concurrent pages. Each has a window: of two tabs in one, one is in the background once a test has opened
          // another page, and draws a frame a second.
          async createPage({ context }) {
            const page = await context.newPage({ type: 'window' });
            const protocol = await page.createCDPSession();
            await protocol.send('Emulation.setFocusEmulationEnabled', { enabled: true });
            return page;
          },
        }),
        concurrency: 2,
        end: () => {},
      };
    case 'firefox':
      return { launcher: firefox(), concurrency: 1, end: () => {} };
    case 'webkit': {
      const { capabilities, port, end } = await startWebKit(need(WEBKIT));
      return {
        launcher: webdriverLauncher({
          hostname: '127.0.0.1',
          port,
          logLevel: 'error',
          capabilities,
        }) as BrowserLauncher,
        concurrency: 1,
        end,
      };
    }
  }
}

function firefox(): BrowserLauncher {
  return chromeLauncher({
    launchOptions: { browser: 'firefox', executablePath: need(FIREFOX), headless: true, ...QUIET },
    async createPage({ context }) {
      const page = await context.newPage();
      await page.bringToFront();
      return page;
    },
  });
}
