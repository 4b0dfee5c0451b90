// Builds the page without a ledger; with --write, into src/page/template.generated.ts.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build } from 'vite';
import { transform } from 'lightningcss';
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

/** Style and script packed, and what unpacks and applies them: a third less than they are, and workers have the script's address, too. */
async function loaderOf(style: string, script: string): Promise<string> {
  const packed = deflateRawSync(`${style}\n${script}`, { level: 9 });
  const loader = `(async()=>{
    const letters = "${base85(packed)}";
    const bytes = new Uint8Array(${packed.length});
    for (let i = 0, four = 0; i < letters.length; ) {
      const code = letters.charCodeAt(i++);
      four = four * 85 + (code > 119 ? 92 : code) - 35;
      if (i % 5 < 1) {
        for (let at = (i / 5) * 4, by = 0; by < 4; by++) bytes[--at] = four >> (by * 8);
        four = 0;
      }
    }
    const text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
    const [style, code] = text.split("\\n", 2);
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

/** Five letters for four bytes, an eighth less than base64. They are those from # on, without the backslash, which is x. */
function base85(bytes: Uint8Array): string {
  let letters = '';
  for (let i = 0; i < bytes.length; i += 4) {
    let four = 0;
    for (let j = 0; j < 4; j++) four = four * 256 + (bytes[i + j] ?? 0);
    for (let j = 4; j >= 0; j--) {
      const code = 35 + (Math.floor(four / 85 ** j) % 85);
      letters += code === 92 ? 'x' : String.fromCharCode(code);
    }
  }
  return letters;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

async function scriptOf(entry: string): Promise<string> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'silent',
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
