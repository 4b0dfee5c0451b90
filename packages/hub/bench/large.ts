// How the built hub feels with a large team on a slow machine: 100,000 bookings, 100 hosts, a processor four times slower.
//
//   node --conditions=source packages/hub/bench/large.ts
//
// Prints the longest task of each thing that somebody does, and fails above 50 ms. What counts is the processor time of the page's main thread,
// times four: other programs on the machine do not lengthen it.
import { createServer, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Page } from 'puppeteer-core';
import { buildEmbed } from '../../server/build-embed.ts';
import { BROWSER_FLAGS, browserPath } from '../../../test/run/browsers/chromium.ts';
import { answerOf } from './large-team.ts';

const SLOWER = 4;
const LONGEST = 50;
const BUILT = new URL('../../server/dist/hub/', import.meta.url);
const PAGE = `<!doctype html><meta charset="utf-8"><title>Hub</title>
<team-hub api="/api" base="/hub"></team-hub><script type="module" src="/built/hub.js"></script>`;

await buildEmbed();
const server = createServer((request, response) => void answer(request.url ?? '/', response));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function answer(path: string, response: ServerResponse): Promise<void> {
  const url = new URL(path, origin);
  if (url.pathname === '/api/team/changes') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': open\n\n');
    return;
  }
  if (url.pathname.startsWith('/api/')) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answerOf(url)));
    return;
  }
  const file = /^\/built\/((?:chunks\/)?[\w.-]+\.js)$/.exec(url.pathname)?.[1];
  const body = file ? await readFile(new URL(file, BUILT)).catch(() => null) : PAGE;
  response.writeHead(body === null ? 404 : 200, { 'content-type': file ? 'text/javascript' : 'text/html' });
  response.end(body ?? '');
}

const browser = await puppeteer.launch({ executablePath: browserPath(), headless: true, args: [...BROWSER_FLAGS] });
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 900 });

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly pid: number;
  /** Processor time, microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task while something is done, in milliseconds of the slower processor. */
async function longest(work: (page: Page) => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline'] });
  await work(page);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] };
  const main = trace.traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = trace.traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && main.includes(`${pid} ${tid}`),
  );
  return Math.round((Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) * SLOWER) / 1000);
}

const figures: Record<string, number> = {};
await page.goto(`${origin}/hub/bookings`);
await page.locator('::-p-aria([role="link"][name="Visitor 0"])').wait();
await new Promise((resolve) => setTimeout(resolve, 1000));
figures['scrolling through 5,000 bookings'] = await longest(async () => {
  for (let i = 0; i < 750; i += 1) {
    await page.mouse.move(700, 500);
    await page.mouse.wheel({ deltaY: 300 });
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
});
const reached = (await page.evaluate(
  `document.querySelector('team-hub').shadowRoot.querySelector('main').scrollHeight`,
)) as number;
figures['back to the top'] = await longest(async () => {
  await page.evaluate(`document.querySelector('team-hub').shadowRoot.querySelector('main').scrollTo(0, 0)`);
});
figures['searching'] = await longest(async () => {
  await page.locator('::-p-aria([role="searchbox"])').fill('visitor 4711');
  await page.locator('::-p-aria([role="link"][name="Visitor 4711"])').wait();
});
figures['clearing'] = await longest(async () => {
  await page.locator('::-p-aria([name="Clear filters"])').click();
  await page.locator('::-p-aria([role="link"][name="Visitor 0"])').wait();
});
figures['choosing one of 100 hosts'] = await longest(async () => {
  await page.select('team-hub >>> select', 'host-7');
  await page.locator('::-p-aria([role="link"][name="Visitor 7"])').wait();
});
figures['ticking ten'] = await longest(async () => {
  for (let i = 0; i < 10; i += 1) await page.keyboard.press('j').then(() => page.keyboard.press('x'));
});
figures['finding by the palette'] = await longest(async () => {
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  await page.locator('::-p-aria([role="combobox"])').wait();
  await page.keyboard.type('visitor 12', { delay: 60 });
});

console.log(`${SLOWER}× slower, list ${Math.round(reached)} px high after scrolling`);
console.table(figures);
await browser.close();
server.closeAllConnections();
server.close();
process.exitCode = Object.values(figures).some((one) => one > LONGEST) ? 1 : 0;
