import { AssignmentError } from '../../errors/assignment-error.ts';
import type { RecordBase, SlotTime } from './record-parts.ts';
import { ALGORITHM } from '../rule/rule.ts';

/** A booking whose hosts were settled before: solo and collective. They neither earn nor pay, so it posts nothing. */
export interface FixedRecord extends RecordBase {
  readonly kind: 'fixed';
  readonly reason: 'fixed_hosts';
  readonly chosen: readonly string[];
  readonly entries: readonly [];
  readonly hosts: readonly { readonly host: string; readonly free: true; readonly verdict: 'chosen' }[];
}

/** A booking with nothing to choose. */
export interface FixedAssignment {
  /** The next number in the history of the booking type. */
  readonly seq: number;
  readonly bookingId: string;
  /** The present, ISO 8601. */
  readonly at: string | null;
  readonly slot: SlotTime | null;
  /** Everybody who takes part, in their order, all of them free. */
  readonly hosts: readonly string[];
}

/**
 * The record of a booking whose hosts are settled by its type: solo and collective. It posts nothing, as fixed hosts
 * neither earn nor pay, so there is nothing to take back when it is cancelled.
 *
 * @throws AssignmentError `no-fixed-hosts` for an empty list
 */
export function fixedAssignment({ seq, bookingId, at, slot, hosts }: FixedAssignment): FixedRecord {
  if (hosts.length === 0) {
    throw new AssignmentError('no-fixed-hosts', '/hosts', 'is empty', 'A booking needs at least one host.');
  }
  return {
    kind: 'fixed',
    seq,
    bookingId,
    at,
    slot,
    algorithm: ALGORITHM,
    reason: 'fixed_hosts',
    chosen: [...hosts],
    entries: [],
    hosts: hosts.map((host) => ({ host, free: true, verdict: 'chosen' })),
  };
}
