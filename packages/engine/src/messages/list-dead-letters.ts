import type { DeadLetter, TeamAnswerOf, TeamRequestOf } from '@team-booking/contract/team';
import { DEAD_LETTER, deadLetterOf } from '../delivery/dead-letter.ts';
import type { StoredDocument } from '../store/documents.ts';
import { partOf, partQuery } from '../team-surface/part.ts';
import { searchDocuments } from '../team-surface/search-documents.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { MessageBookings } from './message-booking.ts';
import { presentDeadLetter, seesDeadLetter } from './present-dead-letter.ts';

/** What could not be delivered, the latest first. @throws {Refusal} `invalid` */
export function listDeadLetters(
  context: TeamContext,
  { query }: TeamRequestOf<'deadLetters'>,
): Promise<TeamAnswerOf<'deadLetters'>> {
  const { backend, actor } = context;
  const { channel, booking, ...part } = query();
  const { after, limit = 0 } = partQuery(part);
  const range = { kind: DEAD_LETTER, descending: true, ...(booking !== undefined && { ref: booking }) };
  return backend.store.read(backend.team, async (view) => {
    const bookings = new MessageBookings(view);
    const fits = async (one: StoredDocument) => {
      const letter = deadLetterOf(one);
      return (channel === undefined || letter.channel === channel) && (await seesDeadLetter(actor, bookings, letter));
    };
    const { found, last } = await searchDocuments(view, { ...range, ...(after && { after }) }, fits, limit);
    const { items, next } = partOf(found, part);
    const letters: DeadLetter[] = [];
    for (const one of items) letters.push(await presentDeadLetter(context, view, bookings, deadLetterOf(one)));
    return { items: letters, next: next ?? (last && `${last.at}.${last.id}`) };
  });
}
