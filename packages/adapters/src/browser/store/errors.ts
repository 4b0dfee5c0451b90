import { StoreUnusable } from '@team-booking/engine';

/** What ended a transaction or kept it from beginning, with what to do about it where that is known. */
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

/** Why a database could not be opened. */
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

/** Work waited for something else inside a transaction, which browsers end as soon as nothing is asked of it. */
export class TransactionEnded extends Error {
  readonly code = 'transaction-ended';

  constructor(options?: ErrorOptions) {
    super('The transaction ended before its work did. Inside it, wait for nothing but the store’s own verbs.', options);
    this.name = 'TransactionEnded';
  }
}
