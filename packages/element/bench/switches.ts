/**
 * What a switch of month, length or time zone costs the processor with 100 hosts, on one that is four times slower: no task may take over
 * 50 ms, and nothing may pile up. The longest task of each kind, median of its switches.
 *
 *     node --conditions=source --import temporal-polyfill/global packages/element/bench/switches.ts [checkout…]
 */
import type { Page } from 'puppeteer-core';
import { HERE, inBrowser, median, serve } from './served.ts';

const SLOWER = 4;
/** Switches of each kind that are measured. */
const COUNT = 11;
/** Milliseconds that a task may take. */
const BUDGET = 50;
/** What 200 switches and 100 removals may leave behind, in proportion to what was there. */
const GROWTH = 1.2;

const KINDS = ['month', 'length', 'zone', 'day'] as const;

/** Milliseconds of the longest task of each switch. */
async function measure(page: Page, kind: (typeof KINDS)[number], count: number): Promise<number[]> {
  return page.evaluate(
    async (name, times) => {
      const booker = document.querySelector('team-booking')!;
      const set = (attribute: string, values: readonly string[]) => (i: number) =>
        booker.setAttribute(attribute, values[i % values.length]!);
      const run = {
        month: set('month', ['2026-07', '2026-08']),
        length: set('duration', ['15', '30']),
        zone: set('time-zone', ['America/New_York', 'Asia/Kolkata']),
        day(i: number) {
          const days = booker.shadowRoot!.querySelectorAll<HTMLElement>('.free[data-day]');
          days[i % days.length]!.click();
        },
      }[name];
      const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
      const longest: number[] = [];
      for (let i = 0; i < times; i++) {
        let most = 0;
        let end = false;
        let before = performance.now();
        // A task that hands over to itself at once: what passes between two of them is the task between them.
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => {
          const now = performance.now();
          most = Math.max(most, now - before);
          before = now;
          if (!end) channel.port2.postMessage(null);
        });
        channel.port1.start();
        channel.port2.postMessage(null);
        await pause(30);
        most = 0;
        run(i);
        await booker.updateComplete;
        await pause(250);
        end = true;
        longest.push(most);
      }
      return longest;
    },
    kind,
    count,
  );
}

/** Bytes of the heap, and nodes, that are in use. */
async function held(page: Page): Promise<{ heap: number; nodes: number }> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const metrics = await page.metrics();
  await session.detach();
  return { heap: metrics.JSHeapUsedSize!, nodes: metrics.Nodes! };
}

for (const checkout of [...process.argv.slice(2), HERE]) {
  const served = await serve(checkout, 100);
  try {
    await inBrowser(async (open) => {
      const page = await open();
      await page.goto(`${served.site}/`);
      await page.waitForSelector('team-booking >>> [data-time]');
      await page.waitForSelector('team-booking >>> #zone');
      console.log(`\n${checkout}, 100 hosts, ms of the longest task`);
      const session = await page.createCDPSession();
      for (const name of KINDS) {
        // Loads what it needs.
        await measure(page, name, 4);
        await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
        const longest = await measure(page, name, COUNT);
        await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
        console.log(`${name.padEnd(9)}${median(longest).toFixed(1)}, least ${Math.min(...longest).toFixed(1)}`);
        if (checkout === HERE && median(longest) > BUDGET) process.exitCode = 1;
      }
      const before = await held(page);
      await page.evaluate(async () => {
        const booker = document.querySelector('team-booking')!;
        for (let i = 0; i < 200; i++) {
          booker.setAttribute('duration', i % 2 ? '15' : '30');
          await booker.updateComplete;
        }
        for (let i = 0; i < 100; i++) {
          const parent = booker.parentNode!;
          booker.remove();
          parent.append(booker);
          await booker.updateComplete;
        }
      });
      const after = await held(page);
      for (const name of ['heap', 'nodes'] as const) {
        const growth = after[name] / before[name];
        console.log(`${name.padEnd(9)}${before[name]} → ${after[name]} (${growth.toFixed(2)})`);
        if (checkout === HERE && growth > GROWTH) process.exitCode = 1;
      }
    });
  } finally {
    await served.end();
  }
}
