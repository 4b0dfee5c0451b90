import type { Booking, BookingType } from '@team-booking/contract';
import type { AvailabilityParameters, Moved, PublicSurface } from '@team-booking/engine';
import { BackendError, type BookingBackend } from '@team-booking/sdk';
import { abortable } from './abortable.ts';
import { asJson } from './as-json.ts';
import { answerOf, outcomeOf } from './outcomes.ts';

/**
 * The public surface of the engine as a backend in the same page. Requests and answers are copied as JSON is, so that they are
 * what they would be over HTTP, and nobody's later change of an object reaches the other side.
 */
export function surfaceBackend(surface: PublicSurface, changes: BookingBackend['changes']): BookingBackend {
  const written = (signal: AbortSignal | undefined, begin: () => Promise<Booking>) =>
    abortable(signal, () => outcomeOf(begin().then(asJson)));
  const read = <T>(signal: AbortSignal | undefined, begin: () => Promise<T>) =>
    abortable(signal, () => answerOf(begin()));

  return {
    discover: ({ signal } = {}) => read(signal, async () => asJson(surface.discovery)),
    bookingType: (slug, { signal } = {}) =>
      read<BookingType>(signal, async () => asJson(await followed(slug, (present) => surface.bookingType(present)))),
    availability: (slug, query, { signal } = {}) =>
      read(signal, () => {
        const parameters = asJson(query) as AvailabilityParameters;
        return followed(slug, (present) => surface.availability(present, parameters));
      }),
    book: (request, { idempotencyKey, signal }) => written(signal, () => surface.book(asJson(request), idempotencyKey)),
    booking: (access, { signal } = {}) => read(signal, async () => asJson(await surface.booking(access))),
    edit: (access, edits, { signal } = {}) => written(signal, () => surface.edit(access, asJson(edits))),
    reschedule: (access, request, { idempotencyKey, signal }) =>
      written(signal, () => surface.reschedule(access, asJson(request), idempotencyKey)),
    cancel: (access, request, { idempotencyKey, signal }) =>
      written(signal, () => surface.cancel(access, asJson(request), idempotencyKey)),
    hold: ({ bookingType }, { signal } = {}) => abortable(signal, () => noHolds(bookingType)),
    release: ({ id }, { signal } = {}) => abortable(signal, () => noHolds(id)),
    changes,
  };
}

/** Asks again by the present slug, where a former one was asked for. */
async function followed<T extends object>(slug: string, ask: (slug: string) => Promise<T | Moved>): Promise<T> {
  const answer = await ask(slug);
  return 'movedTo' in answer ? followed(answer.movedTo, ask) : answer;
}

function noHolds(what: string): Promise<never> {
  const remedy = 'Go by the capabilities: without holds, nothing is kept while the form is filled.';
  return Promise.reject(new BackendError('unsupported', `This backend holds no time (${what}). ${remedy}`));
}
