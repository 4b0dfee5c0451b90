import { invalidField } from '@team-booking/contract';
import type { TeamAnswerOf, BookingTypeStatus } from '@team-booking/contract/team';
import { sees } from '../access/check-access.ts';
import { teamOf } from '../booking/backend.ts';
import { hostsOf } from '../team/seats.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { typeSummary } from './type-document.ts';

interface TypesQuery {
  readonly cursor?: string;
  readonly limit?: number;
  readonly status?: BookingTypeStatus;
}

/** Booking types in their order, as far as somebody may see them. @throws {Refusal} `invalid` for a cursor that is none */
export function listTypes(
  { backend, actor, now }: TeamContext,
  { cursor, limit = 50, status }: TypesQuery,
): Promise<TeamAnswerOf<'teamBookingTypes'>> {
  return backend.store.read(backend.team, async (view) => {
    const { bookingTypes } = await teamOf(view);
    // A cursor is the id of the last one before.
    const last = cursor === undefined ? -1 : bookingTypes.findIndex(({ id }) => id === cursor);
    if (cursor !== undefined && last < 0) throw invalidField('?cursor', 'is none. Begin the list again');
    const rest = bookingTypes.slice(last + 1).filter((type) => {
      const is = type.status ?? 'published';
      return (status === undefined ? is !== 'archived' : is === status) && sees(actor, hostsOf(type));
    });
    const items = [];
    for (const type of rest.slice(0, limit)) items.push(await typeSummary(backend, view, type, now));
    return { items, next: rest.length > limit ? items.at(-1)!.id : null };
  });
}
