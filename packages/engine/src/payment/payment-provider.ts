/** A payment that is asked for. The same one asked for again leads to the same payment at the provider. */
export interface PaymentAsked {
  readonly team: string;
  /** Id of the booking. */
  readonly booking: string;
  /** Counts the payments that were begun for the booking, since one that has ended cannot be continued: from 1. */
  readonly attempt: number;
  /** In minor units of the currency, by ISO 4217. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** What is paid for. */
  readonly title: string;
  /** The visitor's address, so that they need not type it again; `null` = not known any more. */
  readonly email: string | null;
  /** The visitor's language. */
  readonly locale: string;
  /** When this attempt was begun, epoch milliseconds. */
  readonly begunAt: number;
  /** Until when the time is kept, epoch milliseconds. A provider may take money for longer. */
  readonly expiresAt: number;
  /** Where the visitor goes on: once they have paid, and when they leave without. */
  readonly back: { readonly paid: string; readonly left: string };
}

/** A payment that was begun at a provider. */
export interface Begun {
  readonly booking: string;
  /** The provider's name of what was begun: not yet of a payment. */
  readonly reference: string;
}

/** How something that was begun stands. */
export type PaymentState =
  /** The money is there. `reference`: what it is refunded by. */
  | { readonly kind: 'paid'; readonly reference: string }
  /** It can be paid at this address. */
  | { readonly kind: 'open'; readonly url: string }
  /** The visitor has done their part, and the provider waits for the money. */
  | { readonly kind: 'processing' }
  /** It cannot be paid any more. */
  | { readonly kind: 'gone' };

/** What a message of a provider says. */
export interface PaymentNews extends Begun {
  readonly state: Exclude<PaymentState, { kind: 'open' }>;
}

/** A payment that is to be given back as a whole. */
export interface RefundAsked {
  readonly booking: string;
  /** The payment, as in `paid`. The same reference is refunded once, however often it is asked for. */
  readonly reference: string;
}

/**
 * Somebody who takes payments. Every verb may be called again with the same arguments. What it throws means that the provider cannot be
 * reached at present; {@link ProviderRefused}, that trying again is of no use.
 */
export interface PaymentProvider {
  /** Begins a payment, or continues the one that was begun by the same arguments. @returns where the visitor pays */
  open(asked: PaymentAsked, signal: AbortSignal): Promise<{ readonly url: string; readonly reference: string }>;
  /** How a payment stands that was begun. */
  look(begun: Begun, signal: AbortSignal): Promise<PaymentState>;
  /** Sees to it that nobody pays any more. @returns how it stands then: it may have been paid before */
  close(begun: Begun, signal: AbortSignal): Promise<PaymentState>;
  /** Gives a payment back. Resolves when the provider has accepted it. */
  refund(asked: RefundAsked, signal: AbortSignal): Promise<void>;
  /**
   * Reads a message that somebody has sent in the provider's name.
   *
   * @param now the present, epoch milliseconds
   * @returns `null` for one that is about nothing of this team
   * @throws {Refusal} `unauthorized` unless the provider has sent it, lately
   */
  read(message: Request, now: number): Promise<PaymentNews | null>;
}

/** Those who take payments, by their names in booking types. */
export type Payments = ReadonlyMap<string, PaymentProvider>;

/** A provider refuses something for good. The message says why in words for the team, without anybody's data. */
export class ProviderRefused extends Error {}
