import { ensureAdmin, firstAdminLink, linkFor, type TeamBackend } from '@team-booking/engine';
import type { Settings } from './setting-table.ts';

const DEMO_ADMIN = { email: 'admin@northwind.example', name: 'Demo Admin' };

/** A link with which whoever starts a server signs in: in the demo always, else as long as there is no admin. */
export async function firstLink(
  backend: TeamBackend,
  { demo }: Settings,
  now: number,
): Promise<{ readonly title: string; readonly url: string } | null> {
  if (demo) {
    const { email } = await ensureAdmin(backend.store, backend.team, DEMO_ADMIN, now);
    const { url } = await linkFor(backend, email, now);
    return { title: 'Sign in as the demo’s admin', url };
  }
  const link = await firstAdminLink(backend, now);
  return link && { title: 'Sign in as the first admin, once within a week', url: link.url };
}
