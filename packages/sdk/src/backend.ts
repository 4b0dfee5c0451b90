import type {
  Answers,
  Availability,
  Booking,
  BookingChanges,
  BookingRequest,
  BookingType,
  CancelRequest,
  Discovery,
  Hold,
  HoldRequest,
  Problem,
  RescheduleRequest,
  RouteAnswer,
} from '@team-booking/contract';

/** Options of every call. */
export interface CallOptions {
  /** Aborts the call; it then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Options of a write. Writes are idempotent: the same key never takes effect twice, so a retry after a lost answer is safe. */
export interface WriteOptions extends CallOptions {
  /** 1 to 255 visible ASCII characters, new for every new request. */
  idempotencyKey: string;
}

/** The right to see and change one booking. */
export interface ManageAccess {
  id: string;
  token: string;
}

/** What lets a visitor in where not everybody is. */
export interface Entry {
  /** Secret of a one-time or secret link, as in the address that the visitor opened. */
  link?: string | undefined;
  /** A booking of the type: to its visitor the type is there even if it is offered no more. */
  booking?: ManageAccess | undefined;
}

/** The availability to ask for. */
export interface AvailabilityQuery extends Entry {
  /** First instant, ISO 8601 UTC. */
  from: string;
  /** End, exclusive. A backend may serve less: see `from` and `to` of the answer. */
  to: string;
  /** Length in minutes; only backends with capability `starts` need it. */
  duration?: number;
  /** Only this host's time. */
  host?: string;
  /** A booking that is being moved: its own time counts as free, and the type's `sameHost` policy applies. */
  booking?: ManageAccess | undefined;
  /** With `booking`: any host will do. */
  anyone?: boolean;
  /** Where the visitor's answers led: a booking type with `routing` needs it, except to move a booking. */
  route?: string;
}

/**
 * Result of a write. Expected outcomes are values; a broken backend or misuse rejects with a {@link BackendError}.
 */
export type Outcome =
  | { ok: true; booking: Booking }
  /** The time is no longer free (`slot-taken`). */
  | { ok: false; kind: 'taken'; problem: Problem }
  /** Fields to correct: `problem.errors` has JSON pointers into the request. */
  | { ok: false; kind: 'invalid'; problem: Problem }
  /** Not allowed now: `too-late`, `hosts-fixed`, `wrong-state`. */
  | { ok: false; kind: 'refused'; problem: Problem };

/** Where a visitor's answers lead, or what is wrong with them. */
export type RouteOutcome = { ok: true; answer: RouteAnswer } | Exclude<Outcome, { ok: true }>;

/** The links are on their way, if there are any; or the address is none. */
export type LostLinkOutcome = { ok: true } | Exclude<Outcome, { ok: true }>;

/** Result of holding a slot. */
export type HoldOutcome = { ok: true; hold: Hold } | Exclude<Outcome, { ok: true }>;

/**
 * A backend of the booking contract. Every method is required; what a backend cannot do is a capability that it does not declare, with
 * the fallback documented at the method.
 *
 * All methods reject with {@link BackendError}: `offline` (no answer came), `broken` (an answer that is not the contract's),
 * `not-found`, `unauthorized`, `too-many-requests`, `unavailable`, `unsupported`, `unsupported-contract`, `refused` (misuse).
 */
export interface BookingBackend {
  /** Which contract this is and what the backend can do. */
  discover(options?: CallOptions): Promise<Discovery>;
  /** A booking type as visitors may see it. */
  /** @param options `locale`: the language that its texts are wanted in, BCP 47 */
  bookingType(slug: string, options?: CallOptions & Entry & { locale?: string | undefined }): Promise<BookingType>;
  /** Free time of a booking type's hosts. */
  availability(slug: string, query: AvailabilityQuery, options?: CallOptions): Promise<Availability>;
  /**
   * Capability `routing`: where the answers to the questions in `routing` of a booking type lead. Without the capability no type asks any,
   * and the call rejects with `unsupported`; over HTTP with `not-found`.
   */
  route(slug: string, answers: Answers, options?: CallOptions & Pick<Entry, 'link'>): Promise<RouteOutcome>;
  /** Books a time. */
  book(request: BookingRequest, options: WriteOptions): Promise<Outcome>;
  /** The booking as it now is. */
  booking(access: ManageAccess, options?: CallOptions): Promise<Booking>;
  /** Changes attendee, guests, answers or location. */
  edit(access: ManageAccess, changes: BookingChanges, options?: CallOptions): Promise<Outcome>;
  /** Moves a booking to another time. */
  reschedule(access: ManageAccess, request: RescheduleRequest, options: WriteOptions): Promise<Outcome>;
  /** Cancels a booking. Cancelling twice is no error. */
  cancel(access: ManageAccess, request: CancelRequest, options: WriteOptions): Promise<Outcome>;
  /**
   * Capability `mail`: the visitor will be there, as reminders ask. Saying it twice is no error. Without the capability nobody is reminded,
   * and the call rejects with `unsupported`; over HTTP with `not-found`.
   */
  attend(access: ManageAccess, options?: CallOptions): Promise<Outcome>;
  /**
   * Capability `mail`: has the manage links of an address's coming bookings mailed to it. The result does not tell whether there are any.
   * Without the capability manage links are only known to whoever booked, and the call rejects with `unsupported`; over HTTP with `not-found`.
   */
  lostLink(email: string, options?: CallOptions): Promise<LostLinkOutcome>;
  /**
   * Capability `holds`: reserves a slot while the visitor fills the form. Without the capability the call rejects with `unsupported`;
   * over HTTP with `not-found`. Repeated with its idempotency key, it answers with the same hold while that lasts.
   */
  hold(request: HoldRequest, options: WriteOptions): Promise<HoldOutcome>;
  /** Releases a hold. Capability `holds`. */
  release(hold: Hold, options?: CallOptions): Promise<void>;
  /**
   * Capability `live`: calls back whenever availability between two instants changed. Without the capability it never calls back, and
   * clients refetch when the page becomes visible again. The range is all of time where it is unknown, as after an interruption.
   *
   * @param entry a link, where the type needs one
   * @returns unsubscribes
   */
  changes(
    slug: string,
    listener: (changed: { from: string; to: string }) => void,
    entry?: Pick<Entry, 'link'>,
  ): () => void;
}
