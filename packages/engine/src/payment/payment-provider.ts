/** A payment that is asked for. */
export interface PaymentAsked {
  readonly team: string;
  /** Id of the booking. */
  readonly booking: string;
  /** In minor units of the currency. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** Somebody who takes payments. What they have received they tell by `paid`. */
export interface PaymentProvider {
  /** The address at which a visitor pays. It follows from the booking: it is asked for each time that the booking is shown. */
  urlOf(asked: PaymentAsked): string;
}

/** Those who take payments, by their names in booking types. */
export type Payments = ReadonlyMap<string, PaymentProvider>;
