import { invalidField } from '@team-booking/contract';
import type { BookingLink as PublicLink, NewBookingLink, TeamAnswerOf, TeamSurface } from '@team-booking/contract/team';
import { formatInstant, parseInstant } from '@team-booking/core/iso';
import { noteChange } from '../audit/note-change.ts';
import { teamOf } from '../booking/backend.ts';
import { knownType } from '../booking-types/known-type.ts';
import { base64url, digest } from '../crypto/digest.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { BOOKING_LINK, documentOf, linkOf, type BookingLink } from './booking-link.ts';

type LinkVerbs = Pick<TeamSurface, 'bookingTypeLinks' | 'addBookingTypeLink' | 'removeBookingTypeLink'>;

/** Links of a booking type that let in whoever has them. */
export function linkVerbs(context: TeamContext): LinkVerbs {
  const { backend } = context;
  const { store, team } = backend;
  return {
    bookingTypeLinks: ({ id, query }) =>
      store.read(team, async (view) => {
        knownType(await teamOf(view), id);
        const { cursor, limit = 50 } = query();
        const after = cursor === undefined ? undefined : placeOf(cursor);
        const found = await view.documents({
          kind: BOOKING_LINK,
          ref: id,
          descending: true,
          limit: limit + 1,
          ...(after && { after }),
        });
        const items = found.slice(0, limit).map((document) => shown(linkOf(document)));
        const last = found.length > limit ? found[limit - 1]! : null;
        return { items, next: last && `${last.at} ${last.id}` };
      }),
    addBookingTypeLink: ({ id, body }) => addLink(context, id, body),
    removeBookingTypeLink: ({ id, link }) =>
      store.write(team, async (transaction) => {
        knownType(await teamOf(transaction), id);
        const document = await transaction.document(BOOKING_LINK, link);
        if (document?.ref !== id) return;
        await transaction.removeDocument(BOOKING_LINK, link);
        const before = shown(linkOf(document));
        await noteChange(transaction, context, {
          verb: 'removeBookingTypeLink',
          subject: `booking-type/${id}`,
          before,
          after: null,
        });
      }),
  };
}

async function addLink(
  context: TeamContext,
  type: string,
  body: NewBookingLink,
): Promise<TeamAnswerOf<'addBookingTypeLink'>> {
  const { backend, actor, now } = context;
  const { kind, label = null, expiresAt } = body;
  const ends = expiresAt === undefined ? null : parseInstant(expiresAt);
  if (ends !== null && !(ends > now))
    throw invalidField('/expiresAt', 'has to be an instant that is still to come', 'past');
  const secret = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const link: BookingLink = {
    id: digest(secret),
    type,
    kind,
    label,
    by: actor.person.name,
    createdAt: now,
    expiresAt: ends,
    usedAt: null,
    booking: null,
  };
  return backend.store.write(backend.team, async (transaction) => {
    const { slug } = knownType(await teamOf(transaction), type);
    await transaction.putDocument(documentOf(link));
    await noteChange(transaction, context, {
      verb: 'addBookingTypeLink',
      subject: `booking-type/${type}`,
      before: null,
      after: shown(link),
    });
    return { ...shown(link), url: `${backend.publicUrl}/${slug}?link=${secret}` };
  });
}

function shown({ type: _type, createdAt, expiresAt, usedAt, ...link }: BookingLink): PublicLink {
  return {
    ...link,
    createdAt: formatInstant(createdAt),
    expiresAt: expiresAt === null ? null : formatInstant(expiresAt),
    usedAt: usedAt === null ? null : formatInstant(usedAt),
  };
}

function placeOf(cursor: string): { at: number; id: string } {
  const [, at, id] = /^(\d{1,16}) (.+)$/.exec(cursor) ?? [];
  if (id === undefined) throw invalidField('?cursor', 'is none. Begin the list again');
  return { at: Number(at), id };
}
