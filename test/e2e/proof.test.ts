import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { proofPage } from '@team-booking/proof';
import { pack, unpack } from '../../packages/proof/src/page/deflate.ts';
import { someLedger } from '../../packages/proof/test/some-ledger.ts';
import { chromium, firefox } from '../hostile/browsers/puppeteer.ts';
import type { Tab } from '../hostile/browsers/tab.ts';
import { webkit } from '../hostile/browsers/webkit.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proof-'));
});
after(() => rm(folder, { recursive: true }));

/** A page with the lines of its blocks as they were, or changed. */
async function page(name: string, change?: (lines: string[]) => void): Promise<string> {
  let text = '';
  const options = { title: 'Talk to us', blockSize: 100 };
  for await (const piece of proofPage(someLedger(300, { size: 20 }), options)) text += piece;
  if (change) {
    const [whole, packed] = [...text.matchAll(/<script type="text\/plain">(.*?)<\/script>/gs)][2]!;
    const lines = (await unpack(packed!)).split('\n');
    change(lines);
    text = text.replace(whole, whole.replace(packed!, await pack(lines.join('\n'))));
  }
  const file = join(folder, name);
  await writeFile(file, text);
  return pathToFileURL(file).href;
}

/** What a page says, once it has come to something. */
async function verdictOf(tab: Tab, address: string): Promise<{ verdict: string; text: string; asked: number }> {
  await tab.open(address, [800, 800]);
  return tab.run(`(async () => {
    while (!document.body.dataset.verdict) await new Promise((resolve) => setTimeout(resolve, 20));
    const { verdict } = document.body.dataset;
    const asked = performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('blob:')).length;
    return { verdict, text: document.body.innerText, asked };
  })()`);
}

for (const [engine, launch] of Object.entries({ chromium, firefox, webkit })) {
  test(`${engine} checks a ledger from a file, without a network, and names what was changed`, async (t) => {
    const browser = await launch();
    t.after(() => browser.close());
    const tab = await browser.tab();
    const good = await verdictOf(tab, await page('good.html'));
    assert.equal(good.verdict, 'good', good.text);
    assert.match(good.text, /✓ All 300 choices check out/);
    assert.equal(good.asked, 0);
    assert.match(await tab.run<string>(`getComputedStyle(document.querySelector('h1')).fontSize`), /^20px$/);
    const changed = [
      (lines: string[]) => (lines[9] = lines[9]!.replace('2026', '2025')),
      (lines: string[]) => lines.splice(12, 1),
      (lines: string[]) => (lines[20] = `x${lines[20]!.slice(1)}`),
      (lines: string[]) => lines.push(lines[5]!),
    ];
    for (const [i, change] of changed.entries()) {
      const bad = await verdictOf(tab, await page(`bad-${i}.html`, (lines) => void change(lines)));
      assert.equal(bad.verdict, 'bad', `${i}`);
      assert.match(bad.text, /✗ Choice \d+ does not check out\s+It was changed after it was written down/, `${i}`);
    }
    const whole = await readFile(join(folder, 'good.html'), 'utf8');
    const parts = [...whole.matchAll(/(?<=<script type="text\/plain">).*?(?=<\/script>)/gs)];
    const said = async (name: string, text: string) => {
      await writeFile(join(folder, name), text);
      const { verdict, text: shown } = await verdictOf(tab, pathToFileURL(join(folder, name)).href);
      assert.equal(verdict, 'bad', shown);
      return shown;
    };
    assert.match(
      await said('broken.html', whole.replace(parts[1]![0], 'AAAA')),
      /✗ Choice 0 does not check out\s+It cannot be read/,
    );
    for (const end of [parts[2]!.index + 99, parts[3]!.index - 30, whole.length - 40])
      assert.match(
        await said('cut.html', whole.slice(0, end)),
        /✗ The end of this file is missing\. Download it again/,
      );
  });
}
