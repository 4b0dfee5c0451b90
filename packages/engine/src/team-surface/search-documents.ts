import type { DocumentQuery, StoredDocument } from '../store/documents.ts';
import type { StoreView } from '../store/store.ts';

const PAGE = 200;
/** So many documents are looked at for one answer, where only some of them are asked for. */
const MOST = 5000;

/**
 * Looks through documents for those that somebody may see and wants to.
 *
 * @param limit as soon as there are so many, it is enough
 * @returns `last`: where the search was given up, though there may be more; `null` if it was not
 */
export async function searchDocuments(
  view: StoreView,
  query: DocumentQuery,
  fits: (row: StoredDocument) => boolean | Promise<boolean>,
  limit: number,
): Promise<{ readonly found: StoredDocument[]; readonly last: StoredDocument | null }> {
  const found: StoredDocument[] = [];
  let after = query.after;
  for (let seen = 0; ; seen += PAGE) {
    const rows = await view.documents({ ...query, ...(after && { after }), limit: PAGE });
    for (const row of rows) if (await fits(row)) found.push(row);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE || found.length >= limit) return { found, last: null };
    if (seen + PAGE >= MOST) return { found, last };
    after = last;
  }
}
