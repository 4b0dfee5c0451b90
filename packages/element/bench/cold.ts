/**
 * How long a phone's first visit waits for its first times: 400 ms to the server and back, 400 kbit/s, a processor four times slower, nothing in
 * the cache. An empty page of the same run is the floor. With paths it measures those checkouts as well, in turns; each needs its build.
 *
 *     node --conditions=source --import temporal-polyfill/global packages/element/bench/cold.ts [--hosts=6] [checkout…]
 */
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { HERE, inBrowser, median, serve, type Served } from './served.ts';

const ROUNDS = 5;
const LINK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;

/** Milliseconds that first times may take. */
const BUDGET = { empty: Infinity, hosted: 1600, embedded: 2000 };
type Kind = keyof typeof BUDGET;

const addressOf: Readonly<Record<Kind, (served: Served) => string>> = {
  empty: ({ site }) => `${site}/empty`,
  hosted: ({ backend }) => `${backend}/call`,
  embedded: ({ site }) => `${site}/`,
};

interface Visit {
  /** When what was waited for was painted. */
  readonly shown: number;
  /** When the first paint with content was. */
  readonly first: number;
  /** What the layout moved until then. */
  readonly shift: number;
  /** The longest task. */
  readonly longest: number;
}

/** Visits a page, and notes when its first times are painted. */
async function visit(page: Page, address: string): Promise<Visit> {
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluateOnNewDocument(() => {
    const noted = { shown: 0, first: 0, shift: 0, longest: 0 };
    Object.assign(globalThis, { noted });
    const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    observe('paint', ({ startTime }) => (noted.first = startTime));
    observe('layout-shift', (entry) => (noted.shift += (entry as PerformanceEntry & { value: number }).value));
    observe('longtask', ({ duration }) => (noted.longest = Math.max(noted.longest, duration)));
    const look = () => {
      const booker = document.querySelector('team-booking');
      const there = booker ? booker.shadowRoot?.querySelector('[data-time]') : document.querySelector('p');
      // What is there before a frame is painted by it, and a task comes after the paint.
      if (there) setTimeout(() => (noted.shown = performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const noted = await page.waitForFunction('noted.shown > 0 && noted', { timeout: 60_000 });
  return (await noted.jsonValue()) as Visit;
}

const { values, positionals } = parseArgs({
  options: { hosts: { type: 'string', default: '6' } },
  allowPositionals: true,
});
const checkouts = [...positionals, HERE];
const served = await Promise.all(checkouts.map((checkout) => serve(checkout, Number(values.hosts))));
try {
  await inBrowser(async (open) => {
    const visits = served.map(() => ({ empty: [], hosted: [], embedded: [] }) as Record<Kind, Visit[]>);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [i, one] of served.entries()) {
        for (const kind of Object.keys(BUDGET) as Kind[]) {
          const page = await open();
          visits[i]![kind].push(await visit(page, addressOf[kind](one)));
          await page.browserContext().close();
        }
      }
    }
    for (const [i, kinds] of visits.entries()) {
      console.log(`\n${checkouts[i]}, ${values.hosts} hosts, ms (of the empty page)`);
      const floor = median(kinds.empty.map(({ shown }) => shown));
      for (const kind of Object.keys(BUDGET) as Kind[]) {
        const of = (name: keyof Visit) => kinds[kind].map((one) => one[name]);
        const shown = median(of('shown'));
        console.log(
          `${kind.padEnd(9)}${shown.toFixed(0)} (${(shown / floor).toFixed(2)}), least ${Math.min(...of('shown')).toFixed(0)}; first paint ${median(of('first')).toFixed(0)}; longest task ${median(of('longest')).toFixed(0)}; shift ${Math.max(...of('shift')).toFixed(3)}`,
        );
        if (checkouts[i] === HERE && shown > BUDGET[kind]) process.exitCode = 1;
      }
    }
  });
} finally {
  await Promise.all(served.map(({ end }) => end()));
}
