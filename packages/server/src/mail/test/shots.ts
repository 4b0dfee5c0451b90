// Pictures of every letter, to be looked at: light and dark, wide and narrow, in each language.
//
//   node … shots.ts FOLDER [LANGUAGE…]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { BROWSER_FLAGS, browserPath } from '../../../../../test/run/browsers/chromium.ts';
import { documentOf } from '../compose/document-of.ts';
import { LANGUAGES } from '@team-booking/words/server';
import { everyLetter } from './letters.ts';

const WIDTHS = { wide: 640, narrow: 320 } as const;
/** So many letters on a picture. */
const AT_ONCE = 12;

const [folder = '.cache/mail-shots', ...languages] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({ executablePath: browserPath(), args: [...BROWSER_FLAGS] });
try {
  const page = await browser.newPage();
  for (const language of languages.length > 0 ? languages : LANGUAGES) {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const [name, width] of Object.entries(WIDTHS)) await shoot(page, { language, scheme, name, width });
    }
  }
} finally {
  await browser.close();
}

interface Look {
  readonly language: string;
  readonly scheme: string;
  readonly name: string;
  readonly width: number;
}

async function shoot(page: Page, { language, scheme, name, width }: Look): Promise<void> {
  const letters = everyLetter(language);
  for (let from = 0; from < letters.length; from += AT_ONCE) {
    const part = letters.slice(from, from + AT_ONCE);
    const columns = name === 'wide' ? 4 : 6;
    await page.setViewport({ width: columns * (width + 12), height: 3200 });
    await page.setContent(
      `<body style="margin:0;display:grid;grid-template-columns:repeat(${columns},${width}px);gap:12px;align-items:start;background:#888">`,
    );
    const wider = await page.evaluate(
      async (documents, width) => {
        const tooWide: number[] = [];
        for (const [i, html] of documents.entries()) {
          const frame = document.body.appendChild(document.createElement('iframe'));
          frame.style.cssText = `width:${width}px;border:0`;
          frame.srcdoc = html;
          await new Promise((resolve) => frame.addEventListener('load', resolve));
          const root = frame.contentDocument!.documentElement;
          if (root.scrollWidth > root.clientWidth) tooWide.push(i);
          frame.style.height = `${frame.contentDocument!.body.scrollHeight}px`;
        }
        return tooWide;
      },
      part.map((letter) => documentOf(letter).html),
      width,
    );
    const path = join(folder, `${language}-${scheme}-${name}-${from / AT_ONCE + 1}.png`);
    await page.screenshot({ path: path as `${string}.png`, fullPage: true });
    console.log(path, wider.map((i) => `too wide: ${part[i]!.role} ${part[i]!.kind}`).join(', '));
  }
}
