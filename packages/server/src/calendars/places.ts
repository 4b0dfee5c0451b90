import { Refusal } from '@team-booking/contract';
import { caldavProviders, discoverCalendars } from '@team-booking/calendars';
import type { AccountKind, AccountProvider, Places } from '@team-booking/engine';
import { RateLimiter } from '../api/rate-limits.ts';

/** How often somebody may have servers asked: enough for typing errors, too little for trying passwords. */
const SEARCHES = { burst: 10, perMinute: 5 };
/** Bounds of one search: bytes of an answer, and milliseconds, of an answer and of all of them. */
const [BYTES, ANSWER, SEARCH] = [1_048_576, 10_000, 25_000] as const;

interface PlacesOptions {
  readonly accounts: ReadonlyMap<AccountKind, AccountProvider>;
  readonly allowPrivate: boolean;
  /** A monotonic clock, milliseconds. Default: `performance.now`. */
  readonly elapsed?: () => number;
}

/** Where calendars can be connected from, by this server. */
export function placesOf({ accounts, allowPrivate, elapsed = () => performance.now() }: PlacesOptions): Places {
  const limiter = new RateLimiter(SEARCHES);
  return {
    caldav: caldavProviders.map(({ id, name, server, appPasswords }) => ({ id, name, server, appPasswords })),
    accounts,
    plain: allowPrivate,
    async discover(address, credentials, person) {
      const wait = limiter.take(person, elapsed());
      if (wait > 0) {
        throw new Refusal('too-many-requests', `Wait ${wait} seconds and try again.`, { retryAfter: wait });
      }
      if (!allowPrivate && /^\s*http:/i.test(address)) {
        return {
          ok: false,
          problem: {
            code: 'bad-address',
            message: 'is not encrypted, so the password would be open to everybody on the way',
            remedy: 'Begin it with https:',
          },
        };
      }
      const found = await discoverCalendars(address, credentials, {
        bytes: BYTES,
        milliseconds: ANSWER,
        signal: AbortSignal.timeout(SEARCH),
        ...(allowPrivate && { allowAddress: () => true }),
      });
      if (!found.ok) return found;
      return {
        ok: true,
        calendars: found.calendars.map(({ url, name, writable }) => ({ calendar: url, name, writable })),
      };
    },
  };
}
