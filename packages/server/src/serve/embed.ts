import { Hono } from 'hono';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFile, staticFiles } from '../files/static-files.ts';

/** The build's output: resolves to the same folder from source and from the built package. */
const EMBED_FOLDER = fileURLToPath(new URL('../../dist/embed/', import.meta.url));

export const EMBED_MISSING = 'The embed is not built, so pages show no booker. Run: pnpm build';

/** Whether the embed has been built. */
export function hasEmbed(folder: string = EMBED_FOLDER): boolean {
  return existsSync(join(folder, 'team-booking.js'));
}

/**
 * Serves the embed to all origins: `/team-booking.js` has a stable name and is revalidated with ETag; its chunks have content hashes
 * in their names and are immutable.
 */
export function embedRoutes(folder: string = EMBED_FOLDER): Hono {
  const find = staticFiles(folder);
  const shared = {
    'access-control-allow-origin': '*',
    // Sites that isolate themselves (Cross-Origin-Embedder-Policy) may load it too.
    'cross-origin-resource-policy': 'cross-origin',
  };
  return new Hono().get('/*', async (context) => {
    const name = context.req.path.replace(/^.*?\/embed\//, '');
    const file = await find(name);
    if (file) {
      const caching = /^(chunks|assets)\//.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
      return serveFile(context.req.raw, file, { ...shared, 'cache-control': caching });
    }
    const missing = !hasEmbed(folder);
    return context.text(missing ? EMBED_MISSING : 'There is no such file.', missing ? 503 : 404, {
      ...shared,
      'cache-control': 'no-store',
    });
  });
}
