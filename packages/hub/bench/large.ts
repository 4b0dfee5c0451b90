// How the built hub feels with a large team on a slow machine: 100,000 bookings and choices, 100 hosts, a processor four times slower.
//
//   node --conditions=source packages/hub/bench/large.ts [FAMILY …] [--times 3] [--why] [--built]
//
// Prints the longest task of each thing that somebody does (the median of several times), and fails above 50 ms. Opening a view for the first
// time is told by itself and fails nothing: its code is read then. `--why` tells what the longest tasks are spent
// on, `--built` takes the hub as it was built last.
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { buildEmbed } from '../../server/build-embed.ts';
import { BROWSER_FLAGS, browserPath } from '../../../test/run/browsers/chromium.ts';
import { bookings } from './large/doings/bookings.ts';
import { choices } from './large/doings/choices.ts';
import { fairness } from './large/doings/fairness.ts';
import { away, booking, hosts, palette, today } from './large/doings/others.ts';
import { pool } from './large/doings/pool.ts';
import { times } from './large/doings/times.ts';
import { serveLarge } from './large/serve.ts';
import { Tab, type Figure } from './large/tab.ts';

const LONGEST = 50;
const FAMILIES = { bookings, choices, pool, fairness, times, today, hosts, booking, away, palette };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '1' },
    why: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
const unknown = positionals.find((name) => !(name in FAMILIES));
if (unknown !== undefined)
  throw new Error(`There is no family ${unknown}; there are ${Object.keys(FAMILIES).join(', ')}.`);
const asked = Object.entries(FAMILIES).filter(([name]) => positionals.length === 0 || positionals.includes(name));

if (!values.built) await buildEmbed();
const server = await serveLarge();
const browser = await puppeteer.launch({ executablePath: browserPath(), headless: true, args: [...BROWSER_FLAGS] });
const found = new Map<string, Figure[]>();
try {
  for (let i = 0; i < Number(values.times); i++) {
    for (const [, doings] of asked) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      const tab = new Tab(page, server.origin);
      await tab.start();
      await doings(tab);
      await page.close();
      for (const figure of tab.figures) found.set(figure.name, [...(found.get(figure.name) ?? []), figure]);
    }
  }
} finally {
  await browser.close();
  server.close();
}

const medians = Array.from(found.values(), (all) => all.toSorted((a, b) => a.time - b.time)[all.length >> 1]!);
for (const isOpening of [false, true]) {
  console.log(isOpening ? '\nOpening, ms' : 'Doing, ms');
  for (const { name, time, parts } of medians.filter((one) => one.isOpening === isOpening)) {
    console.log(`${String(time).padStart(5)}  ${name}`);
    if (values.why) console.log(`         ${parts.join(', ')}`);
  }
}
process.exitCode = medians.some(({ isOpening, time }) => !isOpening && time > LONGEST) ? 1 : 0;
