import type { Member, Pool, PoolPolicy } from '@team-booking/core/assignment';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction } from '../store/store.ts';

/** The kind of document that says what a pool was in one of its versions. */
export const POOL_VERSION = 'pool-version';

/** What a pool was, from when on. */
export interface PoolVersion {
  readonly version: number;
  readonly policy: PoolPolicy;
  readonly members: readonly Member[];
  /** The latest number of the ledger when it came into force. */
  readonly afterSeq: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Stores a new version of a pool, and keeps it: the store itself knows the latest only. */
export async function storePool(transaction: StoreTransaction, pool: Pool, now: number): Promise<void> {
  const { id, version, policy, members } = pool;
  const afterSeq = await transaction.lastSeq(id);
  await transaction.putPool(pool);
  const name = `${id}/${version}`;
  // It may be stored again; whoever puts a document has to have read it.
  await transaction.document(POOL_VERSION, name);
  const body = { version, policy, members, afterSeq };
  await transaction.putDocument({ kind: POOL_VERSION, id: name, ref: id, at: now, body });
}

export function poolVersionOf({ at, body }: StoredDocument): PoolVersion {
  return { ...(body as unknown as Omit<PoolVersion, 'at'>), at };
}
