import { invalidField, Refusal } from '@team-booking/contract';
import type { BookingHistory, HistoryPage, HistoryRecord, TeamRequestOf } from '@team-booking/contract/team';
import type { StoredRecord } from '../store/ledger-rows.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { sees } from '../access/check-access.ts';
import { hostNames } from './host-names.ts';
import { historyRecord, namedIn } from './history-record.ts';
import { seenType } from './seen-type.ts';

/** Decisions of a booking type, the newest first, some at a time. */
export function readRecords(context: TeamContext, { id, query }: TeamRequestOf<'records'>): Promise<HistoryPage> {
  const { backend } = context;
  return backend.store.read(backend.team, async (view) => {
    const type = await seenType(context, view, id);
    const { cursor, limit = 50 } = query();
    const before = cursor === undefined ? {} : { before: seqOf(cursor) };
    const found = await view.records(type.id, { ...before, descending: true, limit: limit + 1 });
    const part = found.slice(0, limit);
    const next = found.length > limit ? String(part.at(-1)!.record.seq) : null;
    return { ...(await withBookings(view, part, context)), next };
  });
}

/** Every decision about a booking, the newest first. */
export function readRecordsOfBooking(
  context: TeamContext,
  { id }: TeamRequestOf<'recordsOfBooking'>,
): Promise<BookingHistory> {
  const { backend, actor } = context;
  return backend.store.read(backend.team, async (view) => {
    const row = await view.booking(id);
    // Whoever had it once may read why they have it no more.
    const records = row ? await view.recordsOf(id) : [];
    const hosts = [...(row?.state.hosts ?? []), ...namedIn(records.map(({ record }) => record))];
    if (!row || !sees(actor, hosts)) {
      throw new Refusal('not-found', 'There is no such booking. Load the list of bookings again.');
    }
    return withBookings(view, records.toReversed(), context);
  });
}

async function withBookings(
  view: StoreView,
  records: readonly StoredRecord[],
  context: TeamContext,
): Promise<BookingHistory> {
  const items: HistoryRecord[] = [];
  for (const record of records) items.push(await historyRecord(view, record, context));
  return { items, hosts: await hostNames(view, namedIn(records.map(({ record }) => record))) };
}

/** The number of the ledger that a cursor stands for. @throws {Refusal} `invalid` */
function seqOf(cursor: string): number {
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw invalidField('?cursor', 'is none of this list. Use next of the part before');
}
