import type { WaitingItem } from '@team-booking/contract/team';
import { DEAD_LETTER, deadLetterOf } from '../delivery/dead-letter.ts';
import { MessageBookings } from '../messages/message-booking.ts';
import { presentDeadLetter, seesDeadLetter } from '../messages/present-dead-letter.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreView } from '../store/store.ts';
import { searchDocuments } from '../team-surface/search-documents.ts';
import type { TeamContext } from '../team-surface/team-context.ts';

/** So many are named at once: as those that were solved leave, others come. */
const MOST = 100;

/** What could not be delivered and is not tried any more, the latest first; hosts see mail about their bookings. */
export async function waitingDeliveries(context: TeamContext, view: StoreView): Promise<WaitingItem[]> {
  const bookings = new MessageBookings(view);
  const fits = (one: StoredDocument) => seesDeadLetter(context.actor, bookings, deadLetterOf(one));
  const { found } = await searchDocuments(view, { kind: DEAD_LETTER, descending: true }, fits, MOST);
  const items: WaitingItem[] = [];
  for (const one of found.slice(0, MOST)) {
    const letter = await presentDeadLetter(context, view, bookings, deadLetterOf(one));
    const parameters = { id: letter.id };
    items.push({
      kind: 'delivery',
      since: letter.at,
      subject: letter.booking ? `booking/${letter.booking.id}` : `dead-letter/${letter.id}`,
      remedies: [
        { verb: 'retryDeadLetter', parameters },
        { verb: 'discardDeadLetter', parameters },
      ],
      letter,
    });
  }
  return items;
}
