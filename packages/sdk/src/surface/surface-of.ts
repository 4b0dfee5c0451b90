import { invalidField, unauthorized } from '@team-booking/contract';
import type { RequestOf, Surface } from '@team-booking/contract/routes';
import type { AvailabilityQuery, BookingBackend, Entry, ManageAccess } from '../backend.ts';
import { booked, held, mailed, refusing, routed } from './refusing.ts';

/** Releasing a hold does not send when it expires. */
const NOT_SENT = '1970-01-01T00:00:00Z';

/**
 * Adapts a backend to the surface that `httpHandler()` serves; `http()` is the inverse. Outcomes and errors become refusals; `offline`,
 * `broken` and `unsupported-contract`, which the contract has no problem for, are rethrown.
 */
export function surfaceOf(backend: BookingBackend): Required<Pick<Surface, keyof BookingBackend>> {
  return {
    discover: () => refusing(() => backend.discover()),
    bookingType: ({ slug, query, token }) =>
      refusing(async () => backend.bookingType(slug, { ...entryOf(query(), token), ...localeOf(query()) })),
    availability: (request) => refusing(() => backend.availability(request.slug, queryOf(request))),
    route: ({ slug, body: { answers, link } }) =>
      refusing(async () => routed(await backend.route(slug, answers, ...(link === undefined ? [] : [{ link }])))),
    async changes({ slug, query }) {
      const entry = query();
      // What does not exist is refused before a stream begins.
      await refusing(() => backend.bookingType(slug, entry));
      return (listener) => backend.changes(slug, listener, entry);
    },
    book: ({ body, key }) => refusing(async () => booked(await backend.book(body, { idempotencyKey: key }))),
    booking: (access) => refusing(() => backend.booking(access)),
    edit: ({ body, ...access }) => refusing(async () => booked(await backend.edit(access, body))),
    reschedule: ({ body, key, ...access }) =>
      refusing(async () => booked(await backend.reschedule(access, body, { idempotencyKey: key }))),
    cancel: ({ body, key, ...access }) =>
      refusing(async () => booked(await backend.cancel(access, body, { idempotencyKey: key }))),
    attend: (access) => refusing(async () => booked(await backend.attend(access))),
    lostLink: ({ body }) => refusing(async () => mailed(await backend.lostLink(body.email))),
    hold: ({ body, key }) => refusing(async () => held(await backend.hold(body, { idempotencyKey: key }))),
    release: (access) => refusing(() => backend.release({ ...access, expiresAt: NOT_SENT })),
  };
}

/** @throws {Refusal} `invalid`, `unauthorized` for a booking without its token */
function queryOf({ query, token }: RequestOf<'availability'>): AvailabilityQuery {
  const { booking, ...rest } = query();
  if (Date.parse(rest.from) >= Date.parse(rest.to)) throw invalidField('?to', 'has to be after from');
  return { ...rest, ...bookingOf(booking, token) };
}

/** @throws {Refusal} `unauthorized` for a booking without its token */
function entryOf({ link, booking }: { link?: string; booking?: string }, token: string | null): Entry {
  return { ...(link !== undefined && { link }), ...bookingOf(booking, token) };
}

function localeOf({ locale }: { locale?: string }): { locale?: string } {
  return locale === undefined ? {} : { locale };
}

function bookingOf(id: string | undefined, token: string | null): { booking?: ManageAccess } {
  if (id === undefined) return {};
  if (token === null) throw unauthorized();
  return { booking: { id, token } };
}
