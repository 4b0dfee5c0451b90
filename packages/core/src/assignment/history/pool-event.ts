import type { PoolHost } from '../ledger/pool.ts';
import type { SlotTime } from '../record/record-parts.ts';

interface Timed {
  /** When it happened, ISO 8601. */
  readonly at?: string;
  readonly slot?: SlotTime;
}

/**
 * An event of a pool. `id` is a booking, `free` the hosts who are free at its (new) time. `from`, for panels only, is the host whose
 * seat is reassigned.
 */
export type PoolEvent = Timed &
  (
    | { readonly op: 'book'; readonly id: string; readonly free: readonly string[] }
    | { readonly op: 'cancel'; readonly id: string }
    | {
        readonly op: 'reassign';
        readonly id: string;
        readonly free: readonly string[];
        readonly to?: string;
        readonly from?: string;
      }
    | { readonly op: 'reschedule'; readonly id: string; readonly free: readonly string[]; readonly anyone?: boolean }
    | { readonly op: 'requested'; readonly id: string; readonly host: string; readonly free: readonly string[] }
    | {
        readonly op: 'assign';
        readonly id: string;
        readonly to: string;
        readonly free: readonly string[];
        readonly from?: string;
      }
    | { readonly op: 'noShow'; readonly id: string; readonly who: 'host' | 'attendee' }
    | { readonly op: 'correct'; readonly hostId: string; readonly amount: number }
    | { readonly op: 'order'; readonly ids: readonly string[] }
    | { readonly op: 'add'; readonly host: PoolHost }
    | { readonly op: 'remove'; readonly hostId: string }
    | { readonly op: 'weight'; readonly hostId: string; readonly weight: number }
    | { readonly op: 'tier'; readonly hostId: string; readonly tier: number }
  );

/** An event about a booking. */
export type BookingPoolEvent = Extract<PoolEvent, { readonly id: string }>;
