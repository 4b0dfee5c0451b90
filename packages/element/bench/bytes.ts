/**
 * What each source file takes of the embed's files: bytes as built, and how many the compressed file would lose without them. Lit and what else comes
 * minified stands together. With names it tells of those chunks, else of the first view.
 *
 *     node --conditions=source packages/element/bench/bytes.ts [rest bodies views …]
 */
import { SourceMap } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { HERE } from './served.ts';

const names = process.argv.slice(2);
const compressed = (text: string) => brotliCompressSync(text).length;

// Before other plugins change the code without its map.
const written = new Map<string, Rolldown.OutputChunk>();
const { output } = (await build({
  configFile: `${HERE}vite.config.ts`,
  root: `${HERE}packages/element`,
  configLoader: 'native',
  // Without what inlines functions of one file in another.
  mode: 'start',
  logLevel: 'error',
  plugins: [
    {
      name: 'as-mapped',
      enforce: 'pre',
      generateBundle: (_, bundle) => {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') written.set(chunk.fileName, { ...chunk });
      },
    },
  ],
  build: { write: false, sourcemap: 'hidden' },
}).then((built) => (Array.isArray(built) ? built[0] : built))) as Rolldown.RolldownOutput;

for (const chunk of output) {
  if (chunk.type !== 'chunk') continue;
  const name = /(?:chunks\/)?(.*?)(?:-[\w-]{8})?\.js$/.exec(chunk.fileName)![1]!;
  if (!(names.length ? names.includes(name) : chunk.isEntry)) continue;
  const { code, map } = written.get(chunk.fileName)!;
  const parts = partsOf(code, map);
  const all = compressed(code);
  const files = [...new Set(parts.map(({ file }) => file))].map((file) => {
    const bytes = parts.reduce((sum, part) => sum + (part.file === file ? part.text.length : 0), 0);
    const others = parts.filter((part) => part.file !== file).map(({ text }) => text);
    return { file, bytes, share: all - compressed(others.join('')) };
  });
  console.log(`\n${chunk.fileName}: ${code.length} bytes, ${all} compressed`);
  for (const { file, bytes, share } of files.toSorted((a, b) => b.share - a.share))
    console.log(`${String(share).padStart(6)}${String(bytes).padStart(8)}  ${file}`);
}

/** The code in its order, each piece with the file that it is from. */
function partsOf(code: string, map: unknown): { file: string; text: string }[] {
  const sources = new SourceMap(map as never);
  const parts: { file: string; text: string }[] = [];
  for (const [line, text] of code.split('\n').entries()) {
    for (let at = 0; at < text.length; at++) {
      const entry = sources.findEntry(line, at) as { originalSource?: string };
      const file = entry.originalSource?.replace(/^(\.\.\/)+/, '') ?? 'Lit, and what joins the files';
      const last = parts.at(-1);
      if (last?.file === file) last.text += text[at];
      else parts.push({ file, text: text[at]! });
    }
  }
  return parts;
}
