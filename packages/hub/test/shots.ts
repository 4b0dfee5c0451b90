// Pictures of every state of the hub in .cache/hub-shots/:
//
//   pnpm hub:shots [name… | prefix*…] [--phone --tablet --medium --wide --large | --width N] [--light --dark --forced --forced-dark]
//     [--en --us --ar --br … --zh, as in the looks.ts of packages/element] [--sheet]
//
// Without options: phone and wide in English and light, wide also dark, and the phone in Arabic. --forced is the system's colours; --sheet
// lays many states on one picture, each as high as what it shows.
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { browse, root } from '../../element/test/browse.ts';
import { contactSheet, sheets, type Tile } from '../../element/test/contact-sheet.ts';
import { LANGUAGES, type Language } from '../../element/test/looks.ts';
import { openHubGallery } from './gallery-page.ts';
import { SCHEMES, WIDTHS, type Scheme } from './looks.ts';

interface Look {
  readonly width: number;
  readonly schemes: readonly Scheme[];
  readonly language: Language;
}

/** Of a long list the beginning is looked at. Pixels. */
const HIGHEST = 2600;

const folder = `${root}.cache/hub-shots`;
const languages = Object.keys(LANGUAGES) as Language[];
const names = Object.keys(WIDTHS) as (keyof typeof WIDTHS)[];
const flag = { type: 'boolean' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...Object.fromEntries([...names, ...SCHEMES, ...languages, 'sheet'].map((name) => [name, flag])),
    width: { type: 'string', multiple: true },
  },
});
const flags = values as Readonly<Record<string, unknown>>;
const widths = [
  ...names.filter((name) => flags[name]).map((name) => WIDTHS[name]),
  ...(values.width ?? []).map(Number),
];

const wanted = (name: string): boolean =>
  positionals.length === 0 ||
  positionals.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));

function looks(): readonly Look[] {
  const chosen = <T extends string>(all: readonly T[]) => all.filter((one) => flags[one]);
  const [schemes, spoken] = [chosen(SCHEMES), chosen(languages)];
  if (widths.length + schemes.length + spoken.length === 0)
    return [
      { width: WIDTHS.phone, schemes: ['light'], language: 'en' },
      { width: WIDTHS.wide, schemes: ['light', 'dark'], language: 'en' },
      { width: WIDTHS.phone, schemes: ['light'], language: 'ar' },
    ];
  const or = <T>(some: readonly T[], usual: T): readonly T[] => (some.length > 0 ? some : [usual]);
  return or<number>(widths, WIDTHS.wide).flatMap((width) =>
    or<Language>(spoken, 'en').map((language) => ({ width, schemes: or<Scheme>(schemes, 'light'), language })),
  );
}

await mkdir(folder, { recursive: true });
await browse(async (page, address) => {
  // Forms with changes ask whoever leaves.
  page.on('dialog', (dialog) => void dialog.accept());
  for (const { width, schemes, language } of looks()) {
    const gallery = await openHubGallery(page, address, width, LANGUAGES[language]);
    const taken = new Map<Scheme, Tile[]>(schemes.map((scheme) => [scheme, []]));
    for (const name of gallery.names.filter(wanted)) {
      await gallery.stretch(0);
      await gallery.show(name).catch((error: unknown) => console.error(`${name}:`, error));
      if (flags['sheet']) await gallery.stretch(HIGHEST);
      for (const scheme of schemes) {
        await gallery.colour(scheme);
        const picture = await page.screenshot({ encoding: 'base64' });
        if (flags['sheet']) taken.get(scheme)!.push({ name, picture });
        else await keep(`${name}-${width}-${language}-${scheme}`, picture);
      }
      await gallery.colour('light');
    }
    for (const [scheme, tiles] of taken) {
      for (const [i, some] of sheets(tiles, width).entries()) {
        const path = `${folder}/sheet-${width}-${language}-${scheme}-${i + 1}.png`;
        await contactSheet(page, some, width, path);
        console.log(path);
      }
    }
  }
});

async function keep(name: string, picture: string): Promise<void> {
  const path = `${folder}/${name}.png`;
  await writeFile(path, picture, 'base64');
  console.log(path);
}
