import type { BookingRow, PaymentState, Refund } from '@team-booking/engine';

/** How a payment stands, as whoever comes back from the provider is told. */
export type Standing =
  | 'checking'
  | 'processing'
  | 'unpaid'
  | 'confirmed'
  | 'requested'
  | 'expired'
  | 'late'
  | 'gone'
  | 'cancelled'
  | 'declined';

/** What is known when somebody comes back. */
export interface Known {
  /** The booking's state at this time. */
  readonly state: BookingRow['state'];
  /** What the provider has said; `null` = nothing is underway there; `unknown` = it could not be reached. */
  readonly look: PaymentState | null | 'unknown';
  readonly refunds: readonly Refund[];
  /** Whether they say that they have left without paying. */
  readonly left: boolean;
  /** How often they have looked since they came back. */
  readonly looks: number;
}

/** So often it is looked again whether a payment has arrived that a visitor seems to have made. */
const PATIENCE = 5;

export function standingOf({ state, look, refunds, left, looks }: Known): Standing {
  switch (state.status) {
    case 'awaiting-payment':
      if (look === 'unknown') return 'checking';
      if (look?.kind === 'processing') return 'processing';
      return look?.kind === 'open' && !left && looks < PATIENCE ? 'checking' : 'unpaid';
    case 'awaiting-approval':
      return 'requested';
    case 'expired':
      if (state.paidLate) return 'late';
      if (look === 'unknown' && !state.payment) return 'checking';
      if (look !== 'unknown' && look?.kind === 'processing') return 'processing';
      return refunds.length > 0 ? 'gone' : 'expired';
    case 'cancelled':
      return 'cancelled';
    case 'declined':
      return 'declined';
    case 'confirmed':
    case 'completed':
    case 'no-show':
      return 'confirmed';
  }
}

/** Whether it may be otherwise in a moment. */
export function isPassing(standing: Standing): boolean {
  return standing === 'checking' || standing === 'processing' || standing === 'late';
}
