import { StoreUnusable } from '@team-booking/engine';

/**
 * Checks that this is the address of a database.
 *
 * @throws {StoreUnusable} that does not repeat it, as it has a password
 */
export function checkAddress(url: string): void {
  if (!isAddress(url)) {
    throw new StoreUnusable(
      'The address of the database is none',
      'Give DATABASE_URL as postgresql://USER:PASSWORD@HOST:PORT/DATABASE, with special characters of the password percent-encoded',
    );
  }
}

/** Whether this is `postgres://` or `postgresql://` with a database; a socket's folder may take the place of the host. */
function isAddress(url: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(url)) return false;
  // A host in the query leaves the authority empty, which `URL` refuses beside a user.
  const parsed = URL.parse(url.replace('@/', '@socket/'));
  return parsed !== null && parsed.pathname.length > 1;
}

/** The address without its password, to be shown and logged. */
export function withoutPassword(url: string): string {
  if (!isAddress(url)) return 'an unreadable address';
  const shown = new URL(url.replace('@/', '@socket/'));
  shown.password = '';
  shown.searchParams.delete('password');
  return shown.href.replace('@socket/', '@/');
}
