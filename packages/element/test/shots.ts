// Pictures of every state of the built embed, as contact sheets in .cache/shots/:
//
//   pnpm shots [name… | prefix*…] [--narrow --small --medium --wide] [--light --dark --forced]
//     [--en --us --ar --br … --zh, as in looks.ts] [--single]
//
// Without options: narrow, medium and wide × light, dark and forced colours × English and Arabic. --single also keeps each picture.
import { mkdir, writeFile } from 'node:fs/promises';
import { buildEmbed } from '../../server/build-embed.ts';
import { browse, root } from './browse.ts';
import { contactSheet, sheets, type Tile } from './contact-sheet.ts';
import { openGallery } from './gallery-page.ts';
import { LANGUAGES, SCHEMES, WIDTHS, type Language, type Scheme, type Width } from './looks.ts';

const folder = `${root}.cache/shots`;
const given = process.argv.slice(2);
const asked = given.filter((argument) => !argument.startsWith('--'));
const flags = new Set(given.filter((argument) => argument.startsWith('--')).map((flag) => flag.slice(2)));

const known = [...Object.keys(WIDTHS), ...SCHEMES, ...Object.keys(LANGUAGES), 'single'];
const unknown = [...flags].find((flag) => !known.includes(flag));
if (unknown !== undefined) {
  console.error(`There is no option --${unknown}. Options are: ${known.map((name) => `--${name}`).join(' ')}.`);
  process.exit(2);
}

/** The requested values, or all except those that have to be requested. */
function chosen<T extends string>(all: readonly T[], byDefault: readonly T[] = all): readonly T[] {
  return all.some((one) => flags.has(one)) ? all.filter((one) => flags.has(one)) : byDefault;
}

const wanted = (name: string): boolean =>
  asked.length === 0 || asked.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));

await buildEmbed();
await mkdir(folder, { recursive: true });
await browse(async (page, address) => {
  for (const width of chosen(Object.keys(WIDTHS) as Width[], ['narrow', 'medium', 'wide'])) {
    for (const language of chosen(Object.keys(LANGUAGES) as Language[], ['en', 'ar'])) {
      const taken = await takePictures(width, language);
      for (const scheme of chosen(SCHEMES)) {
        for (const [i, tiles] of sheets(taken[scheme], WIDTHS[width].width).entries()) {
          const path = `${folder}/${width}-${language}-${scheme}-${i + 1}.png`;
          await contactSheet(page, tiles, WIDTHS[width].width, path);
          console.log(path);
        }
      }
    }
  }

  async function takePictures(width: Width, language: Language): Promise<Record<Scheme, Tile[]>> {
    const gallery = await openGallery(page, address, width, language);
    const taken: Record<Scheme, Tile[]> = { light: [], dark: [], forced: [] };
    for (const name of gallery.names.filter(wanted)) {
      await gallery.stretch(false);
      await gallery.show(name).catch((error: unknown) => console.error(`${name}:`, error));
      await gallery.stretch(true);
      for (const scheme of chosen(SCHEMES)) {
        await gallery.colour(scheme);
        const picture = await page.screenshot({ encoding: 'base64' });
        taken[scheme].push({ name, picture });
        if (flags.has('single')) {
          await writeFile(`${folder}/${name}-${width}-${language}-${scheme}.png`, Buffer.from(picture, 'base64'));
        }
      }
      await gallery.colour('light');
    }
    return taken;
  }
});
