// How long the page of a proof takes to check 100,000 choices of six hosts, in each engine, and `checkLedger` over what a backend exports
// (as the hub checks, in a worker):
//
//     node --conditions=source --import temporal-polyfill/global packages/proof/bench/page.ts [ledger chromium firefox webkit]
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
import type { LedgerPart } from '@team-booking/contract/team';
import { LedgerChecker, proofPage } from '../src/index.ts';
import { someLedger } from '../test/some-ledger.ts';
import { processorTime } from './processor-time.ts';

/** Milliseconds. */
interface Taken {
  readonly processor: number;
  readonly clock: number;
}

const RECORDS = Number(process.env['RECORDS'] ?? 100_000);
const ROUNDS = 3;
const ENGINES = { chromium, firefox, webkit };

const folder = await mkdtemp(join(tmpdir(), 'proof-'));
const [few, many] = [await pageOf(10), await pageOf(RECORDS)];
console.log(`${RECORDS} choices, ${((await stat(many)).size / 1e6).toFixed(1)} MB`);
console.log('engine      processor time   choices a second   on the clock');
const isWanted = (name: string) => process.argv.length <= 2 || process.argv.includes(name);
if (isWanted('ledger')) print('ledger', checkExported());
for (const [name, launch] of Object.entries(ENGINES)) {
  if (!isWanted(name)) continue;
  const browser = await launch();
  const tab = await browser.tab();
  await tab.open(pathToFileURL(few).href, [800, 800]);
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) {
    const empty = await check(tab, few);
    const full = await check(tab, many);
    rounds.push({ processor: full.processor - empty.processor, clock: full.clock });
  }
  await browser.close();
  print(name, rounds.sort((a, b) => a.processor - b.processor)[0]!);
}
await rm(folder, { recursive: true });

function print(name: string, { processor, clock }: Taken): void {
  const cells = [
    `${Math.round(processor)} ms`,
    Math.round((RECORDS / processor) * 1000).toLocaleString('en'),
    `${clock} ms`,
  ];
  console.log(name.padEnd(12) + cells[0]!.padStart(14) + cells[1]!.padStart(19) + cells[2]!.padStart(15));
}

function checkExported(): Taken {
  // As they come from a backend, part by part.
  const parts = someLedger(RECORDS).map((part) => JSON.stringify(part));
  const checker = new LedgerChecker();
  let [processor, clock] = [0, 0];
  for (const text of parts) {
    const part = JSON.parse(text) as LedgerPart;
    const [began, before] = [performance.now(), process.threadCpuUsage()];
    checker.add(part);
    const { user, system } = process.threadCpuUsage(before);
    processor += (user + system) / 1000;
    clock += performance.now() - began;
  }
  if (!checker.check.ok) throw new Error(JSON.stringify(checker.check));
  return { processor, clock: Math.round(clock) };
}

async function pageOf(records: number): Promise<string> {
  const file = join(folder, `${records}.html`);
  await pipeline(proofPage(someLedger(records), { title: 'Talk to us' }), createWriteStream(file));
  return file;
}

async function check(tab: Tab, file: string): Promise<Taken> {
  const { href } = pathToFileURL(file);
  const before = processorTime();
  // To open a page in WebKit opens it twice.
  await tab.run(`void (location.href = ${JSON.stringify(href)})`);
  let said: { readonly href?: string; readonly verdict?: string; readonly took?: string } = {};
  // A driver may wait for one answer only so long, and a page that is left answers nothing.
  const until = performance.now() + 60_000;
  do {
    if (performance.now() > until) throw new Error(`${file} says nothing`);
    said = await tab
      .run<typeof said>(
        `new Promise((r) => setTimeout(r, 100)).then(() => ({ href: location.href, ...document.body.dataset }))`,
      )
      .catch(() => ({}));
  } while (said.href !== href || said.verdict === undefined);
  if (said.verdict !== 'good') throw new Error(`${file} is ${said.verdict}`);
  return { processor: processorTime() - before, clock: Number(said.took) };
}
