import { DAY, HOUR } from '@team-booking/core/time';
import type { Backend } from '../booking/backend.ts';
import { teamOf } from '../booking/backend.ts';
import { digest } from '../crypto/digest.ts';
import type { HostConfig, TeamConfig } from '../config/team-config.ts';
import { localeOfHost } from '../mail/reader-locale.ts';
import { StoreUnavailable } from '../store/errors.ts';
import { everyBooking } from '../store/every-booking.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreView } from '../store/store.ts';
import { feedBooking, type FeedBooking } from './feed-booking.ts';
import { HOST_FEED, readAtOf } from './stored-feed.ts';

export type { FeedBooking } from './feed-booking.ts';

/** How far back a feed goes, milliseconds. Everything that is ahead is in it. */
const PAST = 90 * DAY;

/** How far the last use that is written down may be off, milliseconds. */
const USE = HOUR;

/** Bookings that take, or took, a host's time. What ended otherwise is not in a feed, so programs take it out. */
const STATUSES = ['awaiting-payment', 'awaiting-approval', 'confirmed', 'completed', 'no-show'] as const;

/** What the feed of a host says. */
export interface OpenFeed {
  readonly team: TeamConfig;
  readonly host: HostConfig;
  /** The host's language, BCP 47. */
  readonly locale: string;
  /** By their start. */
  readonly bookings: readonly FeedBooking[];
}

/**
 * The bookings of the host whose feed has this secret, as they may be read by whoever has its address.
 *
 * @param now the present, epoch milliseconds
 * @returns `null` if there is none, it has ended, or its host is switched off
 */
export async function openHostFeed(
  backend: Pick<Backend, 'store' | 'team'>,
  secret: string,
  now: number,
): Promise<OpenFeed | null> {
  if (!/^tbf_[\w-]{43}$/.test(secret)) return null;
  const id = digest(secret);
  const { store, team } = backend;
  const found = await store.read(team, async (view) => {
    const feed = await view.document(HOST_FEED, id);
    if (!feed) return null;
    const config = await teamOf(view);
    const host = config.hosts.find((one) => one.id === feed.ref);
    if (!host?.active) return null;
    const locale = await localeOfHost(view, config, host);
    return { feed, open: { team: config, host, locale, bookings: await bookingsOf(view, { host, locale, now }) } };
  });
  if (!found) return null;
  if (isNews(found.feed, now)) await noteUse(backend, id, now);
  return found.open;
}

async function bookingsOf(
  view: StoreView,
  about: { readonly host: HostConfig; readonly locale: string; readonly now: number },
): Promise<FeedBooking[]> {
  const bookings: FeedBooking[] = [];
  const query = { host: about.host.id, from: about.now - PAST, statuses: STATUSES };
  for await (const row of everyBooking((part) => view.listBookings(part), query)) {
    const booking = await feedBooking(view, row, about);
    if (booking) bookings.push(booking);
  }
  return bookings;
}

function isNews(feed: StoredDocument, now: number): boolean {
  return now - (readAtOf(feed) ?? -Infinity) >= USE;
}

/** Writes down when a feed was read last. Whoever reads it gets on without. */
async function noteUse({ store, team }: Pick<Backend, 'store' | 'team'>, id: string, now: number): Promise<void> {
  const written = store.write(team, async (transaction) => {
    const feed = await transaction.document(HOST_FEED, id);
    // Another request may have done it meanwhile, or ended it.
    if (!feed || !isNews(feed, now)) return;
    await transaction.putDocument({ ...feed, body: { readAt: now } });
  });
  await written.catch((error: unknown) => {
    if (!(error instanceof StoreUnavailable)) throw error;
  });
}
