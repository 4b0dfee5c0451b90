import { Hono } from 'hono';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFile, staticFiles } from '../files/static-files.ts';

/** The build's output: resolves to the same folder from source and from the built package. */
const HUB_FOLDER = fileURLToPath(new URL('../../dist/hub/', import.meta.url));

/** Serves the files of the hub to its own pages: `hub.js` is revalidated, its chunks have content hashes in their names. */
export function hubFiles(folder: string = HUB_FOLDER): Hono {
  const find = staticFiles(folder);
  return new Hono().get('/*', async (context) => {
    const name = context.req.path.replace(/^.*?\/hub\/files\//, '');
    const file = await find(name);
    if (file) {
      const caching = name.startsWith('chunks/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      return serveFile(context.req.raw, file, { 'cache-control': caching });
    }
    const isBuilt = existsSync(join(folder, 'hub.js'));
    const text = isBuilt ? 'There is no such file.' : 'The hub is not built. Run: pnpm build';
    return context.text(text, isBuilt ? 404 : 503, { 'cache-control': 'no-store' });
  });
}
