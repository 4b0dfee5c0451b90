// Pictures of every state of the hub in .cache/hub-shots/:
//
//   pnpm hub:shots [name…] [--phone --medium --wide] [--light --dark] [--en --ar --de --fr --he --ja --pl]
//
// Without options: phone and wide in English and light, wide also dark, and the phone in Arabic.
import { mkdir } from 'node:fs/promises';
import { browse, root } from '../../element/test/browse.ts';

const WIDTHS = { phone: [375, 812], medium: [900, 800], wide: [1280, 800] } as const;
const LANGUAGES = { en: 'en-GB', ar: 'ar', de: 'de', fr: 'fr', he: 'he', ja: 'ja', pl: 'pl' } as const;
const folder = `${root}.cache/hub-shots`;
const given = process.argv.slice(2);
const flags = new Set(given.filter((one) => one.startsWith('--')).map((one) => one.slice(2)));
const asked = given.filter((one) => !one.startsWith('--'));

interface Look {
  readonly width: keyof typeof WIDTHS;
  readonly scheme: 'light' | 'dark';
  readonly language: keyof typeof LANGUAGES;
}

const USUAL: readonly Look[] = [
  { width: 'phone', scheme: 'light', language: 'en' },
  { width: 'wide', scheme: 'light', language: 'en' },
  { width: 'wide', scheme: 'dark', language: 'en' },
  { width: 'phone', scheme: 'light', language: 'ar' },
];

function looks(): readonly Look[] {
  if (flags.size === 0) return USUAL;
  const of = <T extends string>(all: readonly T[]) =>
    all.some((one) => flags.has(one)) ? all.filter((one) => flags.has(one)) : [all[0]!];
  const widths = of(['wide', 'phone', 'medium'] as const);
  return widths.flatMap((width) =>
    of(['light', 'dark'] as const).flatMap((scheme) =>
      of(['en', 'ar', 'de', 'fr', 'he', 'ja', 'pl'] as const).map((language) => ({ width, scheme, language })),
    ),
  );
}

await mkdir(folder, { recursive: true });
await browse(async (page, address) => {
  // Forms with changes ask whoever leaves.
  page.on('dialog', (dialog) => void dialog.accept());
  const gallery = address.replace('/element/test/', '/hub/test/');
  await page.goto(`${gallery}gallery.html?state=`);
  await page.waitForSelector('body[data-ready]');
  const names = ((await page.evaluate('gallery.names')) as string[]).filter(
    (name) => asked.length === 0 || asked.includes(name),
  );
  for (const { width, scheme, language } of looks()) {
    const [w, h] = WIDTHS[width];
    await page.setViewport({ width: w, height: h, hasTouch: width === 'phone' });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    for (const name of names) {
      await page.goto(`${gallery}gallery.html?state=${name}&lang=${LANGUAGES[language]}`);
      await page.waitForSelector('body[data-ready]');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const path = `${folder}/${name}-${width}-${language}-${scheme}.png` as const;
      await page.screenshot({ path });
      console.log(path);
    }
  }
});
