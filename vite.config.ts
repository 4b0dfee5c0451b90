import { defineConfig } from 'vite';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

/**
 * Builds the embed: what a site owner's script tag loads. One entry at a stable name, everything that is not needed to show
 * and pick a time in hashed chunks beside it. The server serves the folder under /embed/.
 */
export default defineConfig({
  root: 'packages/element',
  base: './',
  resolve: { conditions: ['source', 'browser', 'module', 'production'] },
  plugins: [minifyTemplateLiterals()],
  build: {
    outDir: '../server/dist/embed',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { 'team-booking': 'packages/element/src/embed.ts' },
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
      },
    },
  },
});
