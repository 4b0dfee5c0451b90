import type { BookingsQuery } from '../../store/bookings-query.ts';
import type { DocumentQuery, StoredDocument } from '../../store/documents.ts';
import type { BookingRow } from '../../store/rows.ts';
import { searchText, searchWords } from '../../store/search-text.ts';

/** What a list is ordered by: a time, then an id. */
type Place = readonly [time: number, id: string];

/** The bookings that a query asks for. */
export function listedBookings(bookings: readonly BookingRow[], query: BookingsQuery): BookingRow[] {
  const { from = -Infinity, to = Infinity, statuses, host, type, after } = query;
  const words = searchWords(query.words);
  const found = bookings.filter((row) => {
    const { start, status, hosts } = row.state;
    return (
      from <= start &&
      start < to &&
      (!statuses || statuses.includes(status)) &&
      (host === undefined || hosts.includes(host)) &&
      (type === undefined || row.type === type) &&
      words.every((word) => searchText(row).includes(word))
    );
  });
  return inOrder(found, ({ state }) => [state.start, state.id], { ...query, after: after && [after.start, after.id] });
}

/** The documents that a query asks for. */
export function foundDocuments(documents: readonly StoredDocument[], query: DocumentQuery): StoredDocument[] {
  const { kind, ref, from = -Infinity, to = Infinity, after } = query;
  const found = documents.filter(
    (one) => one.kind === kind && (ref === undefined || one.ref === ref) && from <= one.at && one.at < to,
  );
  return inOrder(found, ({ at, id }) => [at, id], { ...query, after: after && [after.at, after.id] });
}

/** By code units. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function inOrder<T>(
  list: readonly T[],
  placeOf: (one: T) => Place,
  order: { readonly descending?: boolean; readonly after: Place | undefined; readonly limit?: number },
): T[] {
  const sign = order.descending ? -1 : 1;
  const comparePlaces = (a: Place, b: Place): number => sign * (a[0] - b[0] || compare(a[1], b[1]));
  const { after, limit = Infinity } = order;
  return list
    .filter((one) => !after || comparePlaces(placeOf(one), after) > 0)
    .toSorted((a, b) => comparePlaces(placeOf(a), placeOf(b)))
    .slice(0, limit);
}
