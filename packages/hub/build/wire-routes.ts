import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type { Routes } from '../../contract/src/routes/route.ts';

const CONTRACT = fileURLToPath(new URL('../../contract/src/', import.meta.url));
const TABLE = `${CONTRACT}team/team-surface.ts`;

/**
 * Leaves out of the team's routes what a page has no use for: schemas and their descriptions, which are half of the hub's first view. The
 * server checks requests; a page only has to know how each is sent.
 */
export function wireRoutes(): Plugin {
  return {
    name: 'wire-routes',
    async load(id) {
      if (id !== TABLE) return null;
      const { module } = await runnerImport<{ TEAM_ROUTES: Routes }>(TABLE, {
        resolve: { conditions: ['source'] },
        logLevel: 'error',
      });
      // The check of requests is the server's.
      return `export const TEAM_ROUTES = ${JSON.stringify(wireOf(module.TEAM_ROUTES))};\nexport const checkedTeamRequest = undefined;`;
    },
  };
}

/** What of each route the SDK's transport reads. */
function wireOf(routes: Routes): Record<string, unknown> {
  const rows = Object.entries(routes).map(([id, { method, path, query, body, idempotent, revision, answer }]) => [
    id,
    {
      method,
      path,
      ...(query && { query: Object.fromEntries(Object.keys(query).map((name) => [name, 1])) }),
      ...(body && { body: 1 }),
      ...(idempotent && { idempotent }),
      ...(revision && { revision }),
      answer: answer.event ? { event: { name: answer.event.name } } : {},
    },
  ]);
  return Object.fromEntries(rows) as Record<string, unknown>;
}
