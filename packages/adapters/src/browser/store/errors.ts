import { StoreUnusable } from '@team-booking/engine';

/** The error for a transaction that aborted or could not begin, with its remedy where that is known. */
export function explained(cause: unknown): unknown {
  switch (cause instanceof DOMException ? cause.name : null) {
    case 'QuotaExceededError':
      return new StoreUnusable(
        'The browser gives this page no more room',
        'Free some space on the device, or forget old bookings',
        { cause },
      );
    case 'TransactionInactiveError':
      return new TransactionEnded({ cause });
    case 'InvalidStateError':
    case 'UnknownError':
      return new StoreUnusable('The browser has closed the database', 'Load the page again', { cause });
    default:
      return cause;
  }
}

/** The error for a database that could not be opened. */
export function unopened(name: string, cause: unknown): StoreUnusable {
  switch (cause instanceof DOMException ? cause.name : null) {
    case 'VersionError':
      return new StoreUnusable(
        `A newer version of this page has written the database ${name}`,
        'Load the page again; if that does not help, publish the newer version again',
        { cause },
      );
    case 'QuotaExceededError':
      return explained(cause) as StoreUnusable;
    default:
      return new StoreUnusable(
        `The browser keeps no data for this page (${cause instanceof Error ? cause.message : String(cause)})`,
        'Allow the page to store data, leave private browsing, or book through a server',
        { cause },
      );
  }
}

/** Work awaited something other than the store inside a transaction; browsers commit one that has no pending requests. */
export class TransactionEnded extends Error {
  readonly code = 'transaction-ended';

  constructor(options?: ErrorOptions) {
    super('The transaction ended before its work did. Inside it, wait for nothing but the store’s own verbs.', options);
    this.name = 'TransactionEnded';
  }
}
