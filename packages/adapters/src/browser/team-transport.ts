import type { TeamTransport } from '@team-booking/sdk/team';
import type { PageBackend } from './page-backend.ts';

/**
 * The team's side in the page, whose user is an admin. It is loaded when it is first asked: pages that only book do without.
 *
 * @param now the present, epoch milliseconds
 * @param token asks as whoever it belongs to instead; `null` = as nobody
 */
export function teamTransport(backend: PageBackend, now: () => number, token?: string | null): TeamTransport {
  let loading: Promise<TeamTransport> | undefined;
  const loaded = () => (loading ??= import('./team-side.ts').then(({ teamSide }) => teamSide(backend, now, token)));
  return {
    send: async (id, request, signal) => (await loaded()).send(id, request, signal),
    open: async (id, request) => (await loaded()).open(id, request),
  };
}
