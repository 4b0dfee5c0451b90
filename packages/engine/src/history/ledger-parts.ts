import type { StoredPosting, StoredRecord } from '../store/ledger-rows.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Numbers of a ledger that are read at once: some milliseconds of work with a hundred hosts. */
const PART = 200;

/** A part of a ledger. */
export interface LedgerPiece {
  readonly postings: readonly StoredPosting[];
  readonly records: readonly StoredRecord[];
}

/**
 * Reads a whole ledger part by part, ascending, each in a transaction of its own: what is in a ledger never changes, so they fit
 * together. Between two parts other requests have their turn.
 *
 * @param before reads what is needed besides, in the transaction of the beginning: it knows the ledger's length
 * @param wants whether the records beside these postings are wanted. Default: all are
 */
export async function* ledgerParts(
  { backend: { store, team } }: Pick<TeamContext, 'backend'>,
  before: (view: StoreView) => Promise<string>,
  wants: (postings: readonly StoredPosting[]) => boolean = () => true,
): AsyncGenerator<LedgerPiece> {
  const [pool, last] = await store.read(team, async (view) => {
    const id = await before(view);
    return [id, await view.lastSeq(id)] as const;
  });
  for (let after = 0; after < last; after += PART) {
    const range = { after, before: Math.min(after + PART, last) + 1 };
    if (after > 0) await nextTask();
    yield await store.read(team, async (view) => {
      const postings = await view.postings(pool, range);
      return { postings, records: wants(postings) ? await view.records(pool, range) : [] };
    });
  }
}

/** Not a microtask: those run before any other request. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
