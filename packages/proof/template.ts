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

/** What the generated module has to be: the page before and after its ledger. */
export async function template(): Promise<string> {
  const script = await scriptOf('src/page/main.ts');
  const css = await readFile(new URL('src/page/page.css', import.meta.url));
  const style = transform({ filename: 'page.css', code: css, minify: true }).code.toString();
  const loader = await loaderOf(script);
  const policy = `default-src 'none'; script-src ${hashOf(loader)} blob:; style-src ${hashOf(style)}; worker-src blob:; base-uri 'none'; form-action 'none'`;
  const before = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${ENGLISH.title.replace('{0}', 'a ledger')}</title>
<style>${style}</style>
<h1></h1>
<p id="verdict" role="status">
<noscript><p>${ENGLISH.noScript}</noscript>
<div id="more"></div>
<div id="balances"></div>
<div id="digest"></div>
<div id="how"></div>
`;
  const after = `<script>${loader}</script>\n</html>\n`;
  return `// Written by template.ts --write. A test compares.
/** The page before its ledger. */
export const BEFORE = ${JSON.stringify(before)};
/** The page after it. */
export const AFTER = ${JSON.stringify(after)};
`;
}

/** The script packed, and what unpacks and runs it: a third less than the script, whose address its workers have, too. */
async function loaderOf(script: string): Promise<string> {
  const packed = deflateRawSync(script, { level: 9 }).toString('base64');
  const loader = `(async()=>{
    const bytes = Uint8Array.from(atob("${packed}"), (letter) => letter.charCodeAt());
    const text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
    const script = document.createElement("script");
    script.src = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    document.body.append(script);
  })()`;
  return (await minify(loader, { ecma: 2020, module: true })).code!;
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
