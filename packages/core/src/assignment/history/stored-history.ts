import type { Posting } from '../ledger/ledger.ts';
import type { PoolEvent } from './pool-event.ts';
import type { LedgerRecord } from '../record/record.ts';
import type { HostRow } from '../record/record-parts.ts';

/** Everything that was ever stored about a pool's bookings, in any order. */
export interface StoredHistory {
  readonly postings: readonly Posting[];
  readonly records: readonly LedgerRecord[];
}

/**
 * Reconstructs the events of a pool from stored records and postings, for `replay` and `simulate`: requests, cancellations,
 * reassignments, corrections. Replayed with the pool of that time they give the same records.
 *
 * Changes of the pool are not in the ledger; give the pool as it was in the beginning and add them, or simulate with a
 * draft of the hosts. A booking that moved and lost its record shows as one that was rescheduled to anyone, one that was
 * missed as cancelled, a reassignment that was undone does not show at all; one that moved and kept its record has its old time. The host a booking was taken from counts as free
 * for it unless their busy reason was recorded: under another pool it may have been somebody else's.
 */
export function eventsOf({ postings, records }: StoredHistory): PoolEvent[] {
  const bySeq = new Map(records.map((record) => [record.seq, record]));
  const events: PoolEvent[] = [];
  // The booking whose record was voided last: the next posting shows why.
  let voided: string | null = null;
  const cancelled = (): void => {
    if (voided !== null) events.push({ op: 'cancel', id: voided });
    voided = null;
  };
  for (const { seq, cause, entries } of postings.toSorted((a, b) => a.seq - b.seq)) {
    switch (cause.kind) {
      case 'capped':
        break;
      case 'voided':
        cancelled();
        voided = cause.bookingId;
        break;
      case 'assigned': {
        const record = bySeq.get(seq);
        if (!record) break;
        const live = voided === record.bookingId;
        const event = eventOf(record, live);
        if (live && (event.op === 'reassign' || event.op === 'reschedule')) voided = null;
        cancelled();
        events.push(event);
        break;
      }
      case 'restored':
        cancelled();
        forget(events, cause.bookingId);
        break;
      case 'corrected': {
        cancelled();
        const amount = entries.find(({ host }) => host === cause.host)?.amount ?? 0;
        events.push({ op: 'correct', hostId: cause.host, amount });
        break;
      }
      case 'left':
      case 'tier-changed':
        cancelled();
        break;
    }
  }
  cancelled();
  return events;
}

/** Takes out the reassignment of a booking that was undone, as if nothing had been: the last event about it. */
function forget(events: PoolEvent[], booking: string): void {
  const at = events.findLastIndex((event) => 'id' in event && event.id === booking);
  if (at >= 0) events.splice(at, 1);
}

/** @param live whether the booking had a record until just before */
function eventOf(record: LedgerRecord, live: boolean): PoolEvent {
  const { bookingId: id, at, slot, excluded } = record;
  const free = [...record.fixed, ...record.hosts.flatMap((row) => (wasFree(row, excluded) ? [row.host] : []))];
  const timed = { ...(at !== null && { at }), ...(slot !== null && { slot }) };
  const named = namedBy(record);
  if (live && excluded !== null) {
    const from = record.kind === 'panel' ? { from: excluded } : {};
    return { op: 'reassign', id, free, ...timed, ...from, ...(named?.by === 'manual' && { to: named.host }) };
  }
  switch (named?.by) {
    case 'manual':
      return { op: 'assign', id, free, to: named.host, ...timed };
    case 'requested_host':
      return { op: 'requested', id, free, host: named.host, ...timed };
    default:
      return live ? { op: 'reschedule', id, free, anyone: true, ...timed } : { op: 'book', id, free, ...timed };
  }
}

/** The host a booking is taken from never counts as free in its record; only a busy reason shows that they were not. */
function wasFree({ host, free, busyReason }: HostRow, excluded: string | null): boolean {
  return host === excluded ? busyReason === undefined : free;
}

/** A host who was chosen by a person instead of the rule. */
function namedBy(record: LedgerRecord): { readonly host: string; readonly by: 'manual' | 'requested_host' } | null {
  if (record.kind === 'rotation') {
    const { reason, chosen } = record;
    return reason === 'manual' || reason === 'requested_host' ? { host: chosen, by: reason } : null;
  }
  for (const { host, by } of record.held) {
    // A host who was named before and keeps the seat is `kept`.
    if (by !== 'kept') return { host, by };
  }
  return null;
}
