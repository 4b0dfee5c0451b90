import type { Booking } from '@team-booking/contract';
import {
  AvailabilityFeed,
  DISCOVERY,
  HostIds,
  presentBooking,
  publicSurface,
  SecretKey,
  type LetterPreview,
  type TeamSettings,
} from '@team-booking/engine';
import type { BookingBackend } from '@team-booking/sdk';
import type { TeamTransport } from '@team-booking/sdk/team';
import { asJson } from './as-json.ts';
import { configureAnew, configureOnce } from './configure-once.ts';
import { openEnvironment } from './open-environment.ts';
import { answerOf } from './outcomes.ts';
import { manageUrlOf, thisPage } from './page-url.ts';
import { surfaceBackend } from './surface-backend.ts';
import type { IndexedDbTransaction } from './store/transaction.ts';
import type { PageBackend } from './page-backend.ts';
import { teamTransport } from './team-transport.ts';
import { usableTeam } from './team-unusable.ts';

/** Options of {@link browserBackend}. */
export interface BrowserBackendOptions {
  /** The team's settings, as in the server's team file. */
  readonly team: TeamSettings;
  /** Name of the database. Default: `team-booking`. */
  readonly database?: string;
  /** The page on which bookings are managed, by `?booking={id}#{token}`. Default: the current page. */
  readonly manageUrl?: string;
  /** The present, epoch milliseconds. Default: the browser's clock. */
  readonly now?: () => number;
  /** Default: the browser's. In Node, `fake-indexeddb` has one. */
  readonly indexedDB?: IDBFactory;
  /** Words and looks of messages, so that the team's side can show them; nothing is sent. Default: none. */
  readonly preview?: LetterPreview;
}

/** A backend of the booking contract in the page itself. */
export interface BrowserBackend extends BookingBackend {
  /** The team's side, for `createTeamClient`; the page's user is an admin. Changes are kept until other settings are given. */
  readonly team: TeamTransport;
  /** Bookings of every status that start in a range (instants as ISO 8601; default: all), in the order of their starts. */
  bookings(range?: { readonly from?: string; readonly to?: string }): Promise<Booking[]>;
  /** Deletes all bookings, in every tab. The team stays as it is. */
  reset(): Promise<void>;
  /** Finishes pending calls and closes the database. Every later call rejects. */
  close(): Promise<void>;
}

/**
 * The whole booking contract in the page: the server's engine over IndexedDB. Tabs of one origin share bookings. Nothing leaves the
 * browser, and no notifications are sent.
 *
 * Changed settings take effect when it is next opened; bookings stay.
 *
 * @throws {TeamUnusable} naming every invalid setting
 * @throws {StoreUnusable} if the page may not store data, or a newer version of the page wrote the database
 */
export async function browserBackend(options: BrowserBackendOptions): Promise<BrowserBackend> {
  const { database = 'team-booking', now = Date.now, manageUrl = thisPage(), indexedDB } = options;
  const team = usableTeam(options.team);
  const environment = await openEnvironment({ database, indexedDB, durability: 'strict', now });
  const { store, busy, close } = environment;

  const key = new SecretKey(environment.secret);
  const hostIds = new HostIds(key, team.id);
  const backend: PageBackend = {
    store,
    team: team.id,
    busy,
    key,
    hostIds,
    publicUrl: manageUrl,
    manageUrl: manageUrlOf(manageUrl),
    teamFile: null,
    // Whoever invites is told the link; nothing is mailed from a page.
    showLink: () => {},
    ...(options.preview && { preview: options.preview }),
  };
  try {
    await configureOnce(store, team, options.team, now());
  } catch (error) {
    await close();
    throw error;
  }

  const surface = publicSurface(backend, now, {
    ...DISCOVERY,
    capabilities: [...DISCOVERY.capabilities, 'live', 'team'],
  });
  const feed = new AvailabilityFeed({ store, team: team.id, now });
  return {
    ...surfaceBackend(surface, (slug, listener) => feed.listen(slug, listener)),
    team: teamTransport(backend, now),
    bookings: ({ from, to } = {}) =>
      answerOf(
        store.read(team.id, async (view) => {
          const range = { from: from ? Date.parse(from) : -Infinity, to: to ? Date.parse(to) : Infinity };
          const rows = await view.bookings(range);
          const bookings = await Promise.all(rows.map((row) => presentBooking(backend, view, row, now())));
          return asJson(bookings);
        }),
      ),
    reset: () =>
      answerOf(
        configureAnew(store, team, options.team, {
          now: now(),
          forget: (transaction) => (transaction as IndexedDbTransaction).forget(),
        }),
      ),
    close,
  };
}
