import type { RecordRoute } from '@team-booking/core/assignment';
import type { BookingRecord } from '../store/ledger-rows.ts';

/** Where a visitor's answers before the times led. A booking keeps it, and whatever is decided about it later goes by it. */
export interface BookingRoute extends RecordRoute {
  /** Who may get a rotating seat; `null` = everybody of the type. */
  readonly hosts: readonly string[] | null;
  /** The host it led to, as if the visitor had asked for them. */
  readonly host: string | null;
}

/** A record that tells of its booking's route. */
export function withRoute<Record extends BookingRecord>(record: Record, route: BookingRoute | null): Record {
  if (!route) return record;
  const { rule, label, to } = route;
  return { ...record, route: { rule, label, to } };
}
