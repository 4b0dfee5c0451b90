// Builds the page into dist/: static files with relative addresses, for any folder on any host.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** `outDir` is relative to this folder. */
export async function buildPage(outDir = 'dist'): Promise<void> {
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    // Bundles the packages' sources, which this repository runs from; leave it out elsewhere.
    resolve: { conditions: ['source', 'browser', 'module', 'production'] },
    build: {
      outDir,
      rolldownOptions: { input: ['index.html', 'hub.html'].map((page) => `${root}${page}`) },
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1000,
    },
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildPage();
