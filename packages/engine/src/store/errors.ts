/** Another booking takes that host's time. */
export class HostTimeTaken extends Error {
  readonly code = 'host-time-taken';
  readonly remedy = 'Offer the times that are free now.';

  constructor() {
    super('Another booking has that host’s time');
    this.name = 'HostTimeTaken';
  }
}

/** The database cannot be used: it is of a newer version, in an unsuitable place, or damaged. */
export class StoreUnusable extends Error {
  readonly code = 'store-unusable';
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(`${message}. ${remedy}`, options);
    this.name = 'StoreUnusable';
    this.remedy = remedy;
  }
}

/** The database cannot store or read anything right now, e.g. because the disk is full. What was committed is safe. */
export class StoreUnavailable extends Error {
  readonly code: string = 'store-unavailable';
  readonly remedy: string;

  /** @param remedy what the operator can do, as a sentence */
  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreUnavailable';
    this.remedy = remedy;
  }
}

/** Another process has locked the database for too long. A retry may help. */
export class StoreBusy extends StoreUnavailable {
  override readonly code = 'store-busy';

  constructor(options?: ErrorOptions) {
    super(
      'The database is locked by another process',
      'Try again; if it lasts, look for another process that keeps the database locked.',
      options,
    );
    this.name = 'StoreBusy';
  }
}
