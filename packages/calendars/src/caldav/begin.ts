import { CalendarUnreadable } from '../problem.ts';
import { caldavProviders } from './providers.ts';

/**
 * Addresses to begin looking at for calendars, in order, from what somebody has given: an e-mail address, the name of a server, or an address.
 * Names mean https:. A server's own address comes first, then where it says that its calendars are (RFC 6764), then where
 * Nextcloud has them.
 *
 * Names of servers in DNS (SRV) are not asked: an answer of theirs is not signed, and a password would be sent to it.
 *
 * @throws CalendarUnreadable `bad-address`
 */
export function beginningsOf(given: string): URL[] {
  const domain = /^[^@/\s]+@([^@/\s]+)$/.exec(given.trim())?.[1]?.toLowerCase();
  const provider = caldavProviders.find(({ domains }) => domain !== undefined && domains.includes(domain));
  if (provider?.server) return [new URL(provider.server)];
  const named = domain ?? given.trim();
  const address = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(named) ? named : `https://${named}`);
  if (!address?.hostname || !['https:', 'http:'].includes(address.protocol)) {
    throw new CalendarUnreadable('bad-address', 'This is neither an e-mail address nor that of a server');
  }
  const known = ['/.well-known/caldav', '/remote.php/dav/'].map((path) => new URL(path, address));
  return address.pathname === '/' && !address.search ? [...known, address] : [address, ...known];
}
