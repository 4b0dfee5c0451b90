/** A small thing of a team that is kept beside its bookings, found by its id, by what it refers to, and by time. */
export interface StoredDocument {
  /** What it is, e.g. `session`. */
  readonly kind: string;
  /** Unique among those of its kind. */
  readonly id: string;
  /** What it belongs to or is found by, e.g. an e-mail address or a booking's id. */
  readonly ref: string;
  /** When it happened or when it ends, epoch milliseconds. */
  readonly at: number;
  /** Anything that JSON can say. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** A query for documents of one kind, which are found by `at`, then by `id`. */
export interface DocumentQuery {
  readonly kind: string;
  readonly ref?: string;
  /** From this time on, epoch milliseconds. */
  readonly from?: number;
  /** Before this time, epoch milliseconds. */
  readonly to?: number;
  /** The latest first. Default: `false`. */
  readonly descending?: boolean;
  /** Only those after this one, in the order that is asked for. It need not be there any more. */
  readonly after?: Pick<StoredDocument, 'at' | 'id'>;
  /** At most so many. Default: all. */
  readonly limit?: number;
}

/** Documents of one kind that have ended, to be counted or removed. */
export interface EndedDocuments extends Pick<DocumentQuery, 'kind' | 'ref'> {
  /** Those whose `at` is before this time, epoch milliseconds. Default: whenever they are. */
  readonly to?: number;
}
