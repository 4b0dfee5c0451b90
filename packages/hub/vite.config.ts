import { defineConfig } from 'vite';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { fileURLToPath } from 'node:url';
import { firstView } from './build/first-view.ts';
import { wireRoutes } from './build/wire-routes.ts';
import { askAgain, constructableStyles, inlineSingleUses, lonelyLit, smallCss } from '../../vite.config.ts';

/** Modules that the first view needs and other views as well: smaller together than each in a chunk of its own. */
const SHARED =
  /hub\/src\/(format\/(clock|formats|joined-text|zone-note)|parts\/(make|joined|copy|keys|join-link|booking-keys|list\.styles|long|slices|status|skeleton|problem-words)|address\/address)\.ts$/;

/** Builds the hub, which the server serves below /hub: one file at a stable name, and a chunk for each view and each part of its words. */
export default defineConfig({
  root: import.meta.dirname,
  // Workers are found from the file that starts them, wherever the folder is served.
  base: './',
  resolve: { conditions: ['source', 'browser', 'module', 'production'] },
  plugins: [
    wireRoutes(),
    minifyTemplateLiterals({
      exclude: ['**/node_modules/**'],
      // A shape of an icon that is not closed has those after it within, where they are not drawn.
      options: { minifyOptions: { removeAttributeQuotes: true, keepClosingSlash: true, minifyCSS: smallCss } },
      failOnError: true,
    }),
    constructableStyles(),
    lonelyLit(),
    askAgain(),
    inlineSingleUses(/^hub\.js$|shared|hub-view/),
    firstView(fileURLToPath(new URL('../../.cache/hub-first-view', import.meta.url))),
  ],
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'chunks/ledger-worker-[hash:7].js' } } },
  build: {
    lib: { entry: 'src/page.ts', formats: ['es'] },
    outDir: '../server/dist/hub',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'shared', test: SHARED }],
        },
        comments: false,
        entryFileNames: 'hub.js',
        chunkFileNames: ({ moduleIds }) => {
          const [, language, part] = /words\/src\/([\w-]+)\/hub\/(\w+)\.ts$/.exec(moduleIds.at(-1) ?? '') ?? [];
          const [, view] = /views\/(\w+)\/view\.ts$/.exec(moduleIds.at(-1) ?? '') ?? [];
          return language ? `chunks/words-${language}-${part}-[hash:7].js` : `chunks/${view ?? '[name]'}-[hash:7].js`;
        },
        minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
      },
    },
  },
});
