import { Hono } from 'hono';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFile, staticFiles } from './static-files.ts';

/** Where the build puts the embed: the same folder seen from source and from the built package. */
const EMBED_FOLDER = fileURLToPath(new URL('../../dist/embed/', import.meta.url));

export const EMBED_MISSING = 'The embed is not built, so pages show no booker. Run: pnpm build';

/** Whether the embed has been built. */
export function hasEmbed(folder: string = EMBED_FOLDER): boolean {
  return existsSync(join(folder, 'team-booking.js'));
}

/**
 * Serves the embed for every site: `/team-booking.js` at its stable name, to be asked for anew each time, and its parts, whose
 * names change with their content, for ever.
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
