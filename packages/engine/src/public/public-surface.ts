import { invalidField, unauthorized, type BookingType, type Discovery } from '@team-booking/contract';
import type { Moved, RequestOf, RequiredRouteId, Surface } from '@team-booking/contract/routes';
import { parseInstant } from '@team-booking/core/iso';
import { publicAvailability, type AvailabilityQuery } from './public-availability.ts';
import { noSuchType, teamOf, typeBySlug, type Backend } from '../booking/backend.ts';
import { checkEntry, isOpen, type Entry } from '../links/check-entry.ts';
import { book } from '../booking/book.ts';
import { cancel } from '../booking/cancel.ts';
import { edit } from '../booking/edit.ts';
import { managedBooking } from '../booking/managed.ts';
import { bodyHash, type KeyedRequest } from '../booking/idempotency.ts';
import { presentBooking } from '../booking/present.ts';
import { reschedule } from '../booking/reschedule.ts';
import { hold } from '../holds/hold.ts';
import { release } from '../holds/release.ts';
import { routeVisitor } from '../routing/route-visitor.ts';
import type { StoreView } from '../store/store.ts';
import { inLanguage } from '../team/in-language.ts';
import { publicType } from '../team/public-type.ts';
import type { BookingTypeConfig, TeamConfig } from '../config/team-config.ts';

/** What every backend of the engine answers. */
export type PublicSurface = Required<Pick<Surface, RequiredRouteId | 'hold' | 'release' | 'route'>>;

/**
 * The public surface of the contract for one team, without a transport. Requests are those that the contract's table of routes has
 * checked; what cannot be done is a {@link Refusal} with the contract's problem code.
 *
 * @param now the present, epoch milliseconds
 */
export function publicSurface(backend: Backend, now: () => number, discovery: Discovery): PublicSurface {
  const { store, team: id } = backend;
  const types = new WeakMap<BookingTypeConfig, BookingType>();

  function publicly(type: BookingTypeConfig, team: TeamConfig): BookingType {
    let known = types.get(type);
    if (!known) types.set(type, (known = publicType(type, team, backend.hostIds, discovery)));
    return known;
  }

  function saidIn(locale: string | undefined, type: BookingTypeConfig, team: TeamConfig): BookingType {
    const said = inLanguage(type, locale);
    const { revision } = publicly(type, team);
    return said === type ? publicly(type, team) : { ...publicly(said, team), revision };
  }

  function ofType<T>(
    slug: string,
    entry: () => Entry,
    answer: (view: StoreView, type: BookingTypeConfig, team: TeamConfig) => Promise<T>,
  ): Promise<T | Moved> {
    return store.read(id, async (view) => {
      const config = await teamOf(view);
      const type = typeBySlug(config, slug);
      if (!type) throw noSuchType();
      // A former slug is answered before what is asked for is looked at.
      const moved = type.slug !== slug;
      if (!moved || !isOpen(type)) await checkEntry(backend, view, type, entry(), now());
      return moved ? { movedTo: type.slug } : answer(view, type, config);
    });
  }

  return {
    discover: () => discovery,
    bookingType: (request) =>
      ofType(
        request.slug,
        () => entryOf(request.query(), request.token),
        async (_view, type, team) => saidIn(request.query().locale, type, team),
      ),
    availability: (request) =>
      ofType(
        request.slug,
        () => entryOf(request.query(), request.token),
        (view, type, team) =>
          publicAvailability(backend, view, type, publicly(type, team).revision, queryOf(request), now()),
      ),
    route: ({ slug, body }) => routeVisitor(backend, slug, body, now()),
    book: ({ body, key }) => book(backend, body, keyed('book', key, body), now()),
    booking: (access) =>
      store.read(id, async (view) => {
        const row = await managedBooking(backend, view, access);
        return presentBooking(backend, view, row, now());
      }),
    edit: ({ body, ...access }) => edit(backend, access, body, now()),
    reschedule: ({ body, key, ...access }) =>
      reschedule(backend, access, body, keyed(`reschedule ${access.id}`, key, body), now()),
    cancel: ({ body, key, ...access }) => cancel(backend, access, body, keyed(`cancel ${access.id}`, key, body), now()),
    hold: ({ body, key, client }) => hold(backend, body, client, keyed('hold', key, body), now()),
    release: (access) => release(backend, access),
  };
}

function keyed(route: string, key: string, body: unknown): KeyedRequest {
  return { route, key, body: bodyHash(body) };
}

/** @throws {Refusal} `invalid`, `unauthorized` for a booking without its token */
function queryOf({ query, token }: RequestOf<'availability'>): AvailabilityQuery {
  const { duration = null, host = null, anyone = false, route, ...rest } = query();
  const [from, to] = [parseInstant(rest.from), parseInstant(rest.to)];
  if (!(from < to)) throw invalidField('?to', 'has to be after from');
  return { from, to, duration, host, booking: entryOf(rest, token).booking, anyone, route };
}

/** @throws {Refusal} `unauthorized` for a booking without its token */
function entryOf({ link, booking }: { link?: string; booking?: string }, token: string | null): Entry {
  if (booking !== undefined && token === null) throw unauthorized();
  return { link: link ?? null, booking: booking === undefined ? null : { id: booking, token: token! } };
}
