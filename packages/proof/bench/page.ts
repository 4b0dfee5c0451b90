// How long the page of a proof takes to check 100,000 choices of six hosts, in each engine:
//
//     node --conditions=source packages/proof/bench/page.ts [chromium firefox webkit]
//
// Processor time of the whole browser from opening the file to its verdict, all processes and threads together, without what the same
// page takes with ten choices. Other programs on the machine lengthen it less than they do the time on the clock.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { chromium, firefox } from '../../../test/hostile/browsers/puppeteer.ts';
import type { Tab } from '../../../test/hostile/browsers/tab.ts';
import { webkit } from '../../../test/hostile/browsers/webkit.ts';
import { proofPage } from '../src/index.ts';
import { someLedger } from '../test/some-ledger.ts';
import { processorTime } from './processor-time.ts';

const RECORDS = Number(process.env['RECORDS'] ?? 100_000);
const ROUNDS = 3;
const ENGINES = { chromium, firefox, webkit };

const folder = await mkdtemp(join(tmpdir(), 'proof-'));
const [few, many] = [await pageOf(10), await pageOf(RECORDS)];
console.log(`${RECORDS} choices, ${((await stat(many)).size / 1e6).toFixed(1)} MB`);
console.log('engine      processor time   choices a second   on the clock');
for (const [name, launch] of Object.entries(ENGINES)) {
  if (process.argv.length > 2 && !process.argv.includes(name)) continue;
  const browser = await launch();
  const tab = await browser.tab();
  await check(tab, few);
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) {
    const empty = await check(tab, few);
    const full = await check(tab, many);
    rounds.push({ processor: full.processor - empty.processor, clock: full.clock });
  }
  await browser.close();
  const { processor, clock } = rounds.sort((a, b) => a.processor - b.processor)[0]!;
  const each = Math.round((RECORDS / processor) * 1000).toLocaleString('en');
  console.log(
    `${name.padEnd(12)}${`${Math.round(processor)} ms`.padStart(14)}${each.padStart(19)}${`${clock} ms`.padStart(15)}`,
  );
}
await rm(folder, { recursive: true });

async function pageOf(records: number): Promise<string> {
  const file = join(folder, `${records}.html`);
  await pipeline(proofPage(someLedger(records), { title: 'Talk to us' }), createWriteStream(file));
  return file;
}

async function check(tab: Tab, file: string): Promise<{ processor: number; clock: number }> {
  const before = processorTime();
  await tab.open(pathToFileURL(file).href, [800, 800]);
  const [verdict, clock] = await tab.run<[string, number]>(`(async () => {
    while (!document.body.dataset.verdict) await new Promise((resolve) => setTimeout(resolve, 20));
    return [document.body.dataset.verdict, Number(document.body.dataset.took)];
  })()`);
  if (verdict !== 'good') throw new Error(`${file} is ${verdict}`);
  return { processor: processorTime() - before, clock };
}
