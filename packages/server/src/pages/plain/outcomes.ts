import {
  BackendError,
  type Booking,
  type BookingBackend,
  type BookingRequest,
  type BookingType,
  type LostLinkOutcome,
  type ManageAccess,
  type Problem,
  type RouteOutcome,
} from '@team-booking/sdk';
import { answersFrom } from './read-form.ts';

/** Books. Everything that the API refuses is an outcome; only its failures are thrown. */
export function book(
  backend: BookingBackend,
  request: BookingRequest,
  idempotencyKey: string,
): Promise<{ ok: true; booking: Booking } | Refused> {
  return outcomeOf(() => backend.book(request, { idempotencyKey }));
}

/** A booking; `null` if there is none, or not for this token. */
export async function bookingOf(backend: BookingBackend, access: ManageAccess): Promise<Booking | null> {
  try {
    return await backend.booking(access);
  } catch (error) {
    if (error instanceof BackendError && (error.code === 'not-found' || error.code === 'unauthorized')) return null;
    throw error;
  }
}

/** Has lost links mailed; as {@link book}. */
export function mailLinks(backend: BookingBackend, email: string): Promise<LostLinkOutcome | Refused> {
  return outcomeOf(() => backend.lostLink(email));
}

/** Where answers lead; as {@link book}. */
export function routed(
  backend: BookingBackend,
  type: BookingType,
  form: URLSearchParams,
): Promise<RouteOutcome | Refused> {
  return outcomeOf(() => backend.route(type.slug, answersFrom(form, type.routing?.questions ?? [])));
}

interface Refused {
  readonly ok: false;
  readonly problem: Problem;
}

async function outcomeOf<T>(call: () => Promise<T>): Promise<T | Refused> {
  try {
    return await call();
  } catch (error) {
    const problem = error instanceof BackendError ? error.problem : undefined;
    if (!problem || problem.status >= 500) throw error;
    return { ok: false, problem };
  }
}
