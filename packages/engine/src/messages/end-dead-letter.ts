import { Refusal } from '@team-booking/contract';
import type { TeamRequestOf } from '@team-booking/contract/team';
import { noteChange } from '../audit/note-change.ts';
import { CALENDAR } from '../calendars/calendar-channel.ts';
import { DEAD_LETTER, deadLetterOf, type DeadLetter } from '../delivery/dead-letter.ts';
import { retry } from '../delivery/retry.ts';
import { MAIL } from '../mail/mail-channel.ts';
import { isWhole, type MailPlan } from '../mail/mail-plan.ts';
import { refusedRefund } from '../payment/open-refunds.ts';
import { askRefundAgain } from '../payment/refund.ts';
import { isErased } from '../privacy/erased-booking.ts';
import type { StoreTransaction } from '../store/store.ts';
import { once } from '../team-surface/once.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { MessageBookings } from './message-booking.ts';
import { seesDeadLetter } from './present-dead-letter.ts';
import { kindOf } from './present-message.ts';

/** Has something tried again that could not be delivered. @throws {Refusal} `not-found`, `wrong-state` */
export async function retryDeadLetter(
  context: TeamContext,
  { id, key }: TeamRequestOf<'retryDeadLetter'>,
): Promise<void> {
  const { backend, now } = context;
  await backend.store.write(backend.team, (transaction) =>
    once(transaction, { verb: `retryDeadLetter ${id}`, key, body: {} }, now, async () => {
      const letter = await seenLetter(context, transaction, id);
      await checkReader(transaction, letter);
      // A mail or an entry in a calendar says how things are; a program, or whoever moves money, is told of each thing that happened.
      await retry(transaction, letter, { now, mayBeLate: letter.channel !== MAIL && letter.channel !== CALENDAR });
      const refund = refusedRefund(letter);
      if (refund) await askRefundAgain(transaction, refund, now);
      await note(context, transaction, 'retryDeadLetter', letter);
      return id;
    }),
  );
}

/** Lets something be that could not be delivered. @throws {Refusal} `not-found` */
export async function discardDeadLetter(context: TeamContext, id: string): Promise<void> {
  const { store, team } = context.backend;
  await store.write(team, async (transaction) => {
    const letter = await seenLetter(context, transaction, id);
    await transaction.removeDocument(DEAD_LETTER, id);
    await note(context, transaction, 'discardDeadLetter', letter);
  });
}

async function seenLetter({ actor }: TeamContext, transaction: StoreTransaction, id: string): Promise<DeadLetter> {
  const found = await transaction.document(DEAD_LETTER, id);
  const letter = found && deadLetterOf(found);
  if (letter && (await seesDeadLetter(actor, new MessageBookings(transaction), letter))) return letter;
  throw new Refusal('not-found', 'It does not wait any more. Load the list again.');
}

/** @throws {Refusal} `wrong-state` for mail to or about somebody who was erased */
async function checkReader(transaction: StoreTransaction, { channel, subject, plan }: DeadLetter): Promise<void> {
  if (channel !== MAIL) return;
  const { letter, role } = plan as MailPlan;
  const row = await transaction.booking(subject);
  if (isWhole(letter) && row && !(role === 'visitor' && isErased(row))) return;
  throw new Refusal('wrong-state', 'Somebody in it was erased. Discard it.');
}

/** The log says what it was, and nothing of its readers. */
async function note(
  context: TeamContext,
  transaction: StoreTransaction,
  verb: string,
  { id, channel, subject, plan, problem }: DeadLetter,
): Promise<void> {
  const before = { channel, kind: kindOf(plan), about: subject, problem };
  await noteChange(transaction, context, { verb, subject: `dead-letter/${id}`, before, after: null });
}
