// Builds the page without a ledger; with --write, into src/page/template.generated.ts.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { constants, deflateRawSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build } from 'vite';
import { transform } from 'lightningcss';
import { laneCode } from './src/hash/lane-code.ts';
import { ENGLISH } from './src/page/words.ts';

/** The generated module. */
export const GENERATED = new URL('src/page/template.generated.ts', import.meta.url);

/** What the generated module has to be: the page without its ledger. */
export async function template(): Promise<string> {
  const script = await scriptOf('src/page/main.ts');
  const css = await readFile(new URL('src/page/page.css', import.meta.url));
  const style = transform({ filename: 'page.css', code: css, minify: true }).code.toString();
  const loader = await loaderOf(style, script);
  const policy = `default-src 'none'; script-src ${hashOf(loader)} blob: 'wasm-unsafe-eval'; worker-src blob:; base-uri 'none'; form-action 'none'`;
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>Proof</title>
<h1></h1>
<p id="verdict" role="status">
<noscript><p>${ENGLISH.noScript}</noscript>
<script>${loader}</script>
`;
  return `// Written by template.ts --write. A test compares.
/** The page, to which its ledger is added. */
export const PAGE = ${JSON.stringify(page)};
`;
}

/** Where the page's script finds the code of the lanes. */
const LANES = 'self.lanes';
/** What stands in it for `lane-code.ts`. */
const LANES_FOUND = `export const laneCode = () => ${LANES}`;

/**
 * Style, script and the code of the lanes packed, and what unpacks and applies them: a third less than they are, and workers have the script's
 * address, too.
 */
async function loaderOf(style: string, script: string): Promise<string> {
  const lanes = laneCode();
  // One stream of two parts: letters of one would make those of the other longer.
  const packed = Buffer.concat([
    deflateRawSync(lanes, { level: 9, finishFlush: constants.Z_SYNC_FLUSH }),
    deflateRawSync(`${style}\n${script}`, { level: 9 }),
  ]);
  const loader = `(async()=>{
    const letters = "${base91(packed)}";
    const bytes = new Uint8Array(${packed.length});
    const letter = (at, code = letters.charCodeAt(at)) => code - (code > 92 ? 36 : 35);
    for (let i = 0, held = 0, bits = 0, at = 0; i < letters.length; i += 2)
      for (held |= (letter(i) + letter(i + 1) * 91) << bits, bits += 13; bits > 7; bits -= 8, held >>= 8) bytes[at++] = held;
    const unpacked = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer();
    ${LANES} = unpacked.slice(0, ${lanes.length});
    const [style, code] = new TextDecoder().decode(unpacked.slice(${lanes.length})).split("\\n");
    document.adoptedStyleSheets[0] = new CSSStyleSheet();
    document.adoptedStyleSheets[0].replaceSync(style);
    const script = document.createElement("script");
    script.src = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
    document.body.append(script);
  })()`;
  const { code } = await minify(loader, { ecma: 2020, module: true });
  if (/<\/script|<!--/i.test(code!) || script.includes('\n')) throw new Error('This is no text of a script element');
  return code!;
}

/** Two letters for 13 bits, a thirteenth less than base64. They are the 91 from # on, without the backslash. */
function base91(bytes: Uint8Array): string {
  let letters = '';
  const letter = (n: number) => String.fromCharCode(n + (n < 57 ? 35 : 36));
  let [held, bits] = [0, 0];
  for (const byte of [...bytes, 0, 0]) {
    held |= byte << bits;
    bits += 8;
    if (bits < 13) continue;
    letters += letter((held & 8191) % 91) + letter(Math.floor((held & 8191) / 91));
    held >>= 13;
    bits -= 13;
  }
  return letters;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

async function scriptOf(entry: string): Promise<string> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'silent',
    plugins: [{ name: 'lanes', load: (id) => (id.endsWith('/lane-code.ts') ? LANES_FOUND : null) }],
    resolve: { conditions: ['source', 'browser', 'module', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'proof' },
      rolldownOptions: {
        output: { comments: false, minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } } },
      },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  const compress = { passes: 3, unsafe_arrows: true };
  const code = (await minify(output[0].code, { ecma: 2020, toplevel: true, compress })).code!;
  return code;
}

if (process.argv.includes('--write')) {
  await writeFile(GENERATED, await template());
  console.log(`${fileURLToPath(GENERATED)}: ${(await readFile(GENERATED)).length} bytes`);
}
