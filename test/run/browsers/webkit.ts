import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inPath, type Program } from '../programs.ts';

const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'];

/** Paths of WebKitGTK's programs: its minimal browser, the driver for it, and a virtual screen. */
export interface WebKitPrograms {
  readonly browser: string;
  readonly driver: string;
  readonly screen: string;
}

export const WEBKIT: Program<WebKitPrograms> = {
  name: 'WebKit',
  find() {
    const browser = LIBRARIES.filter((folder) => existsSync(folder))
      .flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.startsWith('webkit'))
          .map((name) => join(folder, name, 'MiniBrowser')),
      )
      .find((path) => existsSync(path));
    const driver = inPath('WebKitWebDriver');
    const screen = inPath('Xvfb');
    return browser && driver && screen ? { browser, driver, screen } : undefined;
  },
  debian: ['webkit2gtk-driver', 'xvfb'],
  remedy: 'Install WebKitGTK’s driver and Xvfb (Linux only)',
};

/** A driver that listens on a port, and a virtual screen for the browsers that it starts. */
export interface WebKit {
  readonly port: number;
  readonly capabilities: WebdriverIO.Capabilities;
  end(): void;
}

export async function startWebKit({ browser, driver, screen }: WebKitPrograms): Promise<WebKit> {
  const children: ChildProcess[] = [];
  const end = () => {
    for (const child of children.splice(0)) child.kill();
  };
  // Ends screen and driver even if the tests fail.
  process.once('exit', end);

  // Xvfb writes the number of its display to the given descriptor.
  const xvfb = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(xvfb);
  const [display] = (await Promise.race([once(xvfb.stdio[3]!, 'data'), failed(xvfb, screen)])) as [Buffer];

  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    // Its sandbox cannot start as root and in most containers.
    env: { ...process.env, DISPLAY: `:${display.toString().trim()}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
  });
  children.push(child);
  await Promise.race([answers(`http://127.0.0.1:${port}/status`), failed(child, driver)]);
  return {
    port,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    } as WebdriverIO.Capabilities,
    end,
  };
}

async function failed(child: ChildProcess, program: string): Promise<never> {
  const [reason] = await Promise.race([once(child, 'exit'), once(child, 'error').then(([error]) => [error])]);
  throw new Error(`${program} ended before it was ready: ${String(reason)}`);
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const ready = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await wait(50);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
