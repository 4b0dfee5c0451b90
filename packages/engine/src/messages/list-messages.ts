import { invalidField } from '@team-booking/contract';
import type { Message, TeamAnswerOf, TeamRequestOf } from '@team-booking/contract/team';
import { parseInstant } from '@team-booking/core/iso';
import { DELIVERY } from '../delivery/delivery.ts';
import type { DocumentQuery, StoredDocument } from '../store/documents.ts';
import type { StoreView } from '../store/store.ts';
import { partOf, partQuery } from '../team-surface/part.ts';
import { searchDocuments } from '../team-surface/search-documents.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { MessageBookings } from './message-booking.ts';
import { presentSent, presentWaiting } from './present-message.ts';
import { MESSAGE, sentMessageOf } from '../mail/sent-message.ts';
import { LONGEST_WAIT, waitingMail } from './waiting-mail.ts';

/** What was sent to whom and when, or waits to be; hosts see what is about their bookings. @throws {Refusal} `invalid` */
export function listMessages(
  context: TeamContext,
  { query }: TeamRequestOf<'messages'>,
): Promise<TeamAnswerOf<'messages'>> {
  const { backend, actor, now } = context;
  const { state, from, to, ...part } = query();
  if (from !== undefined && to !== undefined && !(parseInstant(from) < parseInstant(to))) {
    throw invalidField('?to', 'has to be after from');
  }
  const { after, limit = 0 } = partQuery(part);
  const range: DocumentQuery =
    state === 'waiting'
      ? { kind: DELIVERY, to: now + LONGEST_WAIT + 1 }
      : {
          kind: MESSAGE,
          descending: true,
          ...(from !== undefined && { from: parseInstant(from) }),
          ...(to !== undefined && { to: parseInstant(to) }),
        };
  const isAsked = (document: StoredDocument) =>
    state === 'waiting'
      ? waitingMail(document, now) !== null
      : state === undefined || sentMessageOf(document).state === state;
  return backend.store.read(backend.team, async (view) => {
    const bookings = new MessageBookings(view);
    const fits = async (one: StoredDocument) => isAsked(one) && (await bookings.mayBeSeen(actor, one.ref));
    const { found, last } = await searchDocuments(view, { ...range, ...(after && { after }) }, fits, limit);
    const { items, next } = partOf(found, part);
    const messages: Message[] = [];
    for (const one of items) messages.push(await present(context, view, bookings, one));
    return { items: messages, next: next ?? (last && `${last.at}.${last.id}`) };
  });
}

async function present(
  context: TeamContext,
  view: StoreView,
  bookings: MessageBookings,
  document: StoredDocument,
): Promise<Message> {
  const row = (await bookings.row(document.ref))!;
  if (document.kind === MESSAGE) return presentSent(context, view, row, document);
  return presentWaiting(context, view, row, waitingMail(document, context.now)!);
}
