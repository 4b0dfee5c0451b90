import { checkedRequest, type Answer, type Moved, type SentRequest } from '@team-booking/contract/routes';
import type { PublicSurface } from '@team-booking/engine';
import {
  BackendError,
  type BookingBackend,
  type CallOptions,
  type ManageAccess,
  type WriteOptions,
} from '@team-booking/sdk';
import { abortable } from './abortable.ts';
import { asJson } from './as-json.ts';
import { answerOf, holdOutcomeOf, outcomeOf, routeOutcomeOf } from './outcomes.ts';

type Answered<Id extends keyof PublicSurface> = Exclude<Awaited<ReturnType<PublicSurface[Id]>>, Moved>;

/**
 * Adapts the engine's public surface to a backend in the same page. Requests and answers are copied through JSON, so that they equal those
 * over HTTP and no object is shared.
 */
export function surfaceBackend(surface: PublicSurface, changes: BookingBackend['changes']): BookingBackend {
  async function ask<Id extends keyof PublicSurface>(id: Id, sent: SentRequest): Promise<Answered<Id>> {
    // A member and its request correlate by id, which TypeScript cannot express for a union.
    const call = surface[id] as unknown as (request: unknown) => Answer | Promise<Answer>;
    const answer = await call(checkedRequest(id, sent));
    const moved = answer as Partial<Moved> | undefined;
    // Follows a renamed slug.
    if (moved?.movedTo !== undefined) return ask(id, { ...sent, parameters: { slug: moved.movedTo } });
    // Availability is large and created per call, so it is not copied.
    return (id === 'availability' || answer === undefined ? answer : asJson(answer)) as Answered<Id>;
  }
  const read = <Id extends keyof PublicSurface>(id: Id, sent: SentRequest, { signal }: CallOptions = {}) =>
    abortable(signal, () => answerOf(ask(id, sent)));
  const write = (
    id: 'book' | 'edit' | 'reschedule' | 'cancel',
    body: unknown,
    { id: booking, token }: Partial<ManageAccess>,
    { signal, idempotencyKey = '' }: Partial<WriteOptions> = {},
  ) =>
    abortable(signal, () => {
      const parameters = booking === undefined ? {} : { id: booking };
      const sent = { parameters, token: token ?? null, key: idempotencyKey, body: asJson(body) };
      return outcomeOf(ask(id, sent));
    });

  const noMail = (): Promise<never> => Promise.reject(new BackendError('unsupported', 'A page sends no mail.'));

  return {
    discover: (options) => read('discover', {}, options),
    bookingType: (slug, { link, booking, locale, ...options } = {}) =>
      read(
        'bookingType',
        { parameters: { slug }, query: { link, locale, booking: booking?.id }, token: booking?.token ?? null },
        options,
      ),
    availability: (slug, { booking, ...query }, options) =>
      read(
        'availability',
        { parameters: { slug }, query: { ...query, booking: booking?.id }, token: booking?.token ?? null },
        options,
      ),
    route: (slug, answers, { signal } = {}) =>
      abortable(signal, () => routeOutcomeOf(ask('route', { parameters: { slug }, body: asJson({ answers }) }))),
    book: (request, options) => write('book', request, {}, options),
    booking: ({ id, token }, options) => read('booking', { parameters: { id }, token }, options),
    edit: (access, edits, options) => write('edit', edits, access, options),
    reschedule: (access, request, options) => write('reschedule', request, access, options),
    cancel: (access, request, options) => write('cancel', request, access, options),
    attend: noMail,
    lostLink: noMail,
    hold: (request, { signal, idempotencyKey: key }) =>
      abortable(signal, () => holdOutcomeOf(ask('hold', { body: asJson(request), key }))),
    release: ({ id, token }, options) => read('release', { parameters: { id }, token }, options),
    changes,
  };
}
