import type { BookingRecord } from '../store/ledger-rows.ts';
import type { StoreView } from '../store/store.ts';

/** The record that says who hosts a booking and why; `null` once it will not take place. */
export async function liveRecordOf(view: StoreView, booking: string): Promise<BookingRecord | null> {
  return (await view.recordsOf(booking)).find(({ live }) => live)?.record ?? null;
}
