/** The policy of a booking, as its booking type had it when it was made. */
export interface BookingPolicy {
  /** Minutes before the start until which the visitor may cancel; `null` = until the start. */
  readonly cancelUntil: number | null;
  /** The same for moving it to another time. */
  readonly rescheduleUntil: number | null;
  /** Minutes before the start until which a visitor who cancels gets their money back; `null` = until the start. */
  readonly refundUntil: number | null;
  /** Whether it needs somebody's approval, once paid. */
  readonly approval: boolean;
  /**
   * Whether its hosts may change. `rotating`: by rescheduling and reassigning. `replaceable`: only by the team. `fixed`: not
   * at all, which is what collective bookings are unless their type says otherwise.
   */
  readonly hosts: 'rotating' | 'replaceable' | 'fixed';
}

/** A payment as its provider knows it. The same reference is the same payment. */
export interface Payment {
  readonly provider: string;
  readonly reference: string;
}

/** Who changes a booking: its visitor by the manage link, or the team. */
export type Actor = 'visitor' | 'team';

/** Members of every booking. Instants are epoch milliseconds. */
export interface BookingFacts {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The hosts who take part, including the one whose turn it was. */
  readonly hosts: readonly string[];
  readonly policy: BookingPolicy;
  /** SEQUENCE of RFC 5545: counts the changes after the first invite. */
  readonly sequence: number;
}

/** Takes the time until paid or expired. */
export interface AwaitingPayment extends BookingFacts {
  readonly status: 'awaiting-payment';
  readonly expiresAt: number;
}

/** Takes the time until the team has decided, at the latest until its start. */
export interface AwaitingApproval extends BookingFacts {
  readonly status: 'awaiting-approval';
  readonly expiresAt: number;
  readonly payment: Payment | null;
}

/** Will take place. */
export interface Confirmed extends BookingFacts {
  readonly status: 'confirmed';
  readonly payment: Payment | null;
}

export interface Cancelled extends BookingFacts {
  readonly status: 'cancelled';
  readonly cancelledAt: number;
  readonly by: Actor;
  readonly reason: string | null;
  /** A payment that was made for it, refunded or not. */
  readonly payment: Payment | null;
}

/** The team did not approve. */
export interface Declined extends BookingFacts {
  readonly status: 'declined';
  readonly declinedAt: number;
  readonly reason: string | null;
  readonly payment: Payment | null;
}

/** Nobody paid or decided in time. */
export interface Expired extends BookingFacts {
  readonly status: 'expired';
  readonly expiredAt: number;
  readonly payment: Payment | null;
  /** Whether the payment was received after it had expired: it may be seated again if the time is still free. */
  readonly paidLate: boolean;
}

/** Has taken place. */
export interface Completed extends BookingFacts {
  readonly status: 'completed';
  readonly payment: Payment | null;
}

/** Somebody did not come. */
export interface NoShow extends BookingFacts {
  readonly status: 'no-show';
  readonly who: 'attendee' | 'host';
  readonly payment: Payment | null;
}

/** A booking, with exactly the members of its status. */
export type Booking =
  | AwaitingPayment
  | AwaitingApproval
  | Confirmed
  | Cancelled
  | Declined
  | Expired
  | Completed
  | NoShow;

/** The part of a booking that all its states share. */
export function factsOf({ id, start, end, hosts, policy, sequence }: BookingFacts): BookingFacts {
  return { id, start, end, hosts, policy, sequence };
}
