import type { Verdict } from '../rule/reason.ts';

/** The state of one of the pool's hosts just before a decision. Amounts in nano-bookings. */
export interface HostRow {
  readonly host: string;
  readonly tier: number;
  readonly weight: number;
  readonly free: boolean;
  /** Why the host was not free, if the caller of the decision said so. */
  readonly busyReason?: string;
  readonly balance: number;
  /** What the host earned by this decision; 0 if it did not concern them. */
  readonly share: number;
  /** Balance and share together; `null` for those who could not be chosen. */
  readonly credit: number | null;
  /** Seq of the host's latest live record of any kind in this pool, or `null`. */
  readonly lastAssigned: number | null;
  readonly verdict: Verdict;
}

/** The time that was booked, ISO 8601. */
export interface SlotTime {
  readonly start: string;
  readonly end: string;
}

/** Where a visitor's answers before the times led, and so among whom a decision was. */
export interface RecordRoute {
  /** Index of the rule that led there; `null` if nothing was asked, but the visitor's host looked up. */
  readonly rule: number | 'fallback' | null;
  /** The rule's label, in the team's words. */
  readonly label: string | null;
  /** To any host, to some of them, to a certain one, or to the one who looks after the visitor. */
  readonly to: 'everybody' | 'hosts' | 'host' | 'owner';
}

/** Of hosts to whom the route does not lead, and who are otherwise free. They count as not free for the decision. */
export const OUTSIDE_ROUTE = 'route';

/** What every record has. */
export interface RecordBase {
  /** Ascends in the pool's ledger, or in the history of a booking type without one. */
  readonly seq: number;
  readonly bookingId: string;
  /** When it was decided, ISO 8601; `null` where a history without times is replayed. */
  readonly at: string | null;
  readonly slot: SlotTime | null;
  /** The rule by which it was decided: `credit-rotation-1`. */
  readonly algorithm: string;
  /** Absent where no route narrowed the choice. It is told, but no part of the rule: `verify` goes by who was free. */
  readonly route?: RecordRoute;
}
