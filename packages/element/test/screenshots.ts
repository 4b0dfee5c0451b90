// Takes screenshots of every state into .cache/pictures/:
//   node --conditions=source packages/element/test/screenshots.ts [name… | prefix*…] [--wide --medium --narrow --light --dark --en --de --ar]
import { mkdir } from 'node:fs/promises';
import { browse, root } from './browse.ts';

const folder = `${root}.cache/pictures`;
const WIDTHS = { wide: 1180, medium: 700, narrow: 390 };
const LANGUAGES = { en: 'en-GB', ar: 'ar', de: 'de' };

const given = process.argv.slice(2);
const asked = given.filter((argument) => !argument.startsWith('--'));
const flags = new Set(given.map((argument) => argument.replace('--', '')));

/** The requested values, or all except those that have to be requested. */
function chosen<T extends string>(all: readonly T[], byDefault: readonly T[] = all): readonly T[] {
  return all.some((one) => flags.has(one)) ? all.filter((one) => flags.has(one)) : byDefault;
}

function wanted(name: string): boolean {
  return (
    asked.length === 0 || asked.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one))
  );
}

await mkdir(folder, { recursive: true });
await browse(async (page, address) => {
  await page.goto(`${address}gallery.html`);
  await page.waitForSelector('main a');
  const names = await page.$$eval('main a', (links) => links.map((link) => link.textContent));
  for (const name of names.filter(wanted)) {
    for (const width of chosen(['wide', 'medium', 'narrow'])) {
      for (const theme of chosen(['light', 'dark'])) {
        for (const language of chosen(['en', 'ar', 'de'], ['en', 'ar'])) {
          await page.setViewport({ width: WIDTHS[width], height: 700 });
          await page.goto(`${address}gallery.html?state=${name}&theme=${theme}&lang=${LANGUAGES[language]}`);
          await page.waitForSelector('body[data-ready]');
          // A viewport as tall as the page, so that sticky parts are where they belong.
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.setViewport({ width: WIDTHS[width], height });
          await page.evaluate(async () => {
            await document.fonts.ready;
            await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          });
          await page.screenshot({ path: `${folder}/${name}-${width}-${theme}-${language}.png`, fullPage: true });
        }
      }
    }
  }
});
