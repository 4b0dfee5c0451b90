import { searchText, searchWords, type BookingRow, type BookingsQuery, type DocumentQuery } from '@team-booking/engine';
import { between, type Listed } from './requests.ts';
import type { Tables } from './tables.ts';

/** Which part of a list is asked for that is ordered by a time, then by id. */
interface Part {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly descending?: boolean | undefined;
  readonly after?: readonly [time: number, id: string] | undefined;
  readonly limit?: number | undefined;
}

/** What is listed of the bookings that a query asks for, by their index `start`. */
export function bookingsListed(team: string, query: BookingsQuery): Listed<Tables['booking']> {
  const { after } = query;
  const words = searchWords(query.words);
  return {
    ...listed([team], { ...query, after: after && [after.start, after.id] }),
    where: ({ row }) => isAsked(row, query) && words.every((word) => searchText(row).includes(word)),
  };
}

/** What is listed of the documents that a query asks for, by their index `ref` or `at`. */
export function documentsListed(team: string, query: DocumentQuery): Listed<Tables['document']> {
  const { kind, ref, after } = query;
  const begin = ref === undefined ? [team, kind] : [team, kind, ref];
  return listed(begin, { ...query, after: after && [after.at, after.id] });
}

function isAsked({ state, type }: BookingRow, query: BookingsQuery): boolean {
  if (query.statuses && !query.statuses.includes(state.status)) return false;
  if (query.host !== undefined && !state.hosts.includes(query.host)) return false;
  return query.type === undefined || type === query.type;
}

/** @param begin what the keys of an index begin with, before time and id */
function listed<Row>(begin: readonly string[], part: Part): Listed<Row> {
  const { from = -Infinity, to = Infinity, after, descending = false, limit } = part;
  return { range: descending ? before() : beyond(), descending, limit };

  function beyond(): IDBKeyRange | null {
    if (!after || after[0] < from) return between(begin, from, to);
    return after[0] < to ? IDBKeyRange.bound([...begin, ...after], [...begin, to], true, true) : null;
  }
  function before(): IDBKeyRange | null {
    if (!after || after[0] >= to) return between(begin, from, to);
    return from <= after[0] ? IDBKeyRange.bound([...begin, from], [...begin, ...after], false, true) : null;
  }
}
