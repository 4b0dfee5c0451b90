import type { HostFeed } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';

/** The kind of document that stands for the address of a host's feed: its id is the digest of the secret in it, `at` when it was made. */
export const HOST_FEED = 'host-feed';

/** The feed of a host; `null` = there is none. */
export async function feedOf(view: StoreView, host: string): Promise<StoredDocument | null> {
  const [found] = await view.documents({ kind: HOST_FEED, ref: host, limit: 1 });
  return found ?? null;
}

/** Ends the address of a host's feed: whoever has it reads nothing any more. */
export async function endFeed(transaction: StoreTransaction, host: string): Promise<void> {
  await transaction.removeDocuments({ kind: HOST_FEED, ref: host });
}

/** When it was read last, epoch milliseconds; `null` = never. */
export function readAtOf({ body }: StoredDocument): number | null {
  return (body['readAt'] as number | null | undefined) ?? null;
}

/** A feed as people see it. */
export function publicFeed(feed: StoredDocument | null): HostFeed {
  const readAt = feed && readAtOf(feed);
  return {
    since: feed && formatInstant(feed.at),
    readAt: readAt === null ? null : formatInstant(readAt),
  };
}
