/** Texts of the pages around a payment. */
export interface PayWords {
  readonly what: string;
  readonly when: string;
  readonly price: string;

  /** Where a visitor comes back from the provider. */
  readonly checking: string;
  readonly checkingText: string;
  readonly processing: string;
  readonly processingText: string;
  readonly look: string;
  readonly confirmed: string;
  readonly requested: string;
  readonly requestedText: (team: string) => string;
  /** How the booking is changed: not from this page. */
  readonly manage: string;
  readonly unpaid: string;
  readonly unpaidText: (until: string) => string;
  readonly pay: string;
  readonly otherTime: string;
  readonly expired: string;
  readonly expiredText: string;
  readonly late: string;
  readonly lateText: string;
  readonly gone: string;
  readonly cancelled: string;
  readonly declined: string;
  readonly declinedText: (team: string) => string;
  readonly refundAsked: (amount: string) => string;
  readonly refundDone: (amount: string) => string;
  readonly refundFailed: (amount: string, team: string) => string;

  /** Where the provider cannot be reached. */
  readonly down: string;
  readonly downText: string;
  readonly keptUntil: (until: string) => string;
  readonly again: string;
  readonly tooMany: string;

  /** The page of the test provider. */
  readonly test: string;
  readonly testText: string;
  readonly testCard: string;
  readonly testPay: (amount: string) => string;
  readonly testDecline: string;
  readonly testClose: string;
  readonly testDeclined: string;
  readonly testOver: string;
  readonly testBack: string;
}
