import {
  BookingChanges,
  BookingRequest,
  CancelRequest,
  RescheduleRequest,
  type Availability,
  type Booking,
  type BookingType,
  type Discovery,
} from '@team-booking/contract';
import { publicAvailability } from './public-availability.ts';
import { teamOf, typeBySlug, type Backend } from '../booking/backend.ts';
import { book } from '../booking/book.ts';
import { cancel } from '../booking/cancel.ts';
import { edit } from '../booking/edit.ts';
import { managedBooking } from '../booking/managed.ts';
import { presentBooking } from '../booking/present.ts';
import { Refusal } from '../booking/refusal.ts';
import { reschedule } from '../booking/reschedule.ts';
import type { StoreView } from '../store/store.ts';
import { publicType } from '../team/public-type.ts';
import type { BookingTypeConfig, TeamConfig } from '../config/team-config.ts';
import { checkedBody } from './checked-body.ts';
import { checkedKey } from './checked-key.ts';
import { checkedAccess, checkedQuery, type AvailabilityParameters, type ClaimedAccess } from './checked-query.ts';

/** What was asked for by a former slug has another now: ask again by that one. */
export interface Moved {
  readonly movedTo: string;
}

/**
 * The public surface of the contract for one team, without a transport: whatever comes in is checked against the contract's
 * schemas, and what cannot be done is a {@link Refusal} with the contract's problem code.
 */
export class PublicSurface {
  readonly discovery: Discovery;
  readonly #backend: Backend;
  readonly #now: () => number;
  readonly #types = new WeakMap<BookingTypeConfig, BookingType>();

  /** @param now the present, epoch milliseconds */
  constructor(backend: Backend, now: () => number, discovery: Discovery) {
    this.#backend = backend;
    this.#now = now;
    this.discovery = discovery;
  }

  /** @throws {Refusal} `not-found`, `unavailable` */
  bookingType(slug: string): Promise<BookingType | Moved> {
    return this.#ofType(slug, async (_view, type, team) => this.#publicly(type, team));
  }

  /** @throws {Refusal} `not-found`, `invalid`, `unauthorized`, `unavailable` */
  availability(slug: string, parameters: AvailabilityParameters): Promise<Availability | Moved> {
    return this.#ofType(slug, (view, type, team) => {
      const query = checkedQuery(parameters);
      const { revision } = this.#publicly(type, team);
      return publicAvailability(this.#backend, view, type, revision, query, this.#now());
    });
  }

  /** @throws {Refusal} */
  async book(body: unknown, idempotencyKey: string): Promise<Booking> {
    const key = checkedKey(idempotencyKey);
    const { value, hash } = checkedBody(BookingRequest, body);
    return book(this.#backend, value, { route: 'book', key, body: hash }, this.#now());
  }

  /** @throws {Refusal} `not-found`, `unauthorized` */
  async booking(claimed: ClaimedAccess): Promise<Booking> {
    const access = checkedAccess(claimed);
    const { store, team } = this.#backend;
    return store.read(team, async (view) => {
      const row = await managedBooking(this.#backend, view, access);
      return presentBooking(this.#backend, view, row, this.#now());
    });
  }

  /** @throws {Refusal} */
  async edit(claimed: ClaimedAccess, body: unknown): Promise<Booking> {
    const access = checkedAccess(claimed);
    return edit(this.#backend, access, checkedBody(BookingChanges, body).value, this.#now());
  }

  /** @throws {Refusal} */
  async reschedule(claimed: ClaimedAccess, body: unknown, idempotencyKey: string): Promise<Booking> {
    const access = checkedAccess(claimed);
    const key = checkedKey(idempotencyKey);
    const { value, hash } = checkedBody(RescheduleRequest, body);
    const keyed = { route: `reschedule ${access.id}`, key, body: hash };
    return reschedule(this.#backend, access, value, keyed, this.#now());
  }

  /** @throws {Refusal} */
  async cancel(claimed: ClaimedAccess, body: unknown, idempotencyKey: string): Promise<Booking> {
    const access = checkedAccess(claimed);
    const key = checkedKey(idempotencyKey);
    const { value, hash } = checkedBody(CancelRequest, body);
    const keyed = { route: `cancel ${access.id}`, key, body: hash };
    return cancel(this.#backend, access, value, keyed, this.#now());
  }

  #ofType<T>(
    slug: string,
    answer: (view: StoreView, type: BookingTypeConfig, team: TeamConfig) => Promise<T>,
  ): Promise<T | Moved> {
    const { store, team } = this.#backend;
    return store.read(team, async (view) => {
      const config = await teamOf(view);
      const type = typeBySlug(config, slug);
      if (!type) throw new Refusal('not-found', 'There is no such booking type. Look at its link.');
      return type.slug === slug ? answer(view, type, config) : { movedTo: type.slug };
    });
  }

  #publicly(type: BookingTypeConfig, team: TeamConfig): BookingType {
    let known = this.#types.get(type);
    if (!known) this.#types.set(type, (known = publicType(type, team, this.#backend.hostIds, this.discovery)));
    return known;
  }
}
