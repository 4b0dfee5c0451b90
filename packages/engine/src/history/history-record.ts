import type { HistoryRecord } from '@team-booking/contract/team';
import { assignedHosts } from '@team-booking/core/assignment';
import { formatInstant } from '@team-booking/core/iso';
import { sees } from '../access/check-access.ts';
import { bookingNumber } from '../booking/booking-number.ts';
import { presentState } from '../booking/present.ts';
import type { BookingRecord, StoredRecord } from '../store/ledger-rows.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { writtenRecord } from './written-record.ts';

/** A decision as somebody of the team reads it, with its booking as it is at an instant; the visitor is named to whom the booking is shown. */
export async function historyRecord(
  view: StoreView,
  { record, live }: StoredRecord,
  { actor, now }: Pick<TeamContext, 'actor' | 'now'>,
): Promise<HistoryRecord> {
  const row = await view.booking(record.bookingId);
  const state = row && presentState(row.state, now);
  return {
    live,
    record: writtenRecord(record),
    booking: state && {
      id: state.id,
      number: bookingNumber(state.id),
      status: state.status,
      start: formatInstant(state.start),
      end: formatInstant(state.end),
      hosts: [...state.hosts],
      ...(sees(actor, state.hosts) && { attendee: { name: row.attendee.name } }),
    },
  };
}

/** Everybody whom records name. */
export function namedIn(records: readonly BookingRecord[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const record of records) {
    for (const { host } of record.hosts) named.add(host);
    for (const host of assignedHosts(record)) named.add(host);
    if (record.kind !== 'fixed' && record.excluded !== null) named.add(record.excluded);
    if (record.kind === 'rotation' && record.pointerBefore !== null) named.add(record.pointerBefore);
  }
  return named;
}
