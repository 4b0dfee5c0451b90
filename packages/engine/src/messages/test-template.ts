import { Refusal } from '@team-booking/contract';
import type { TeamAnswerOf, TeamRequestOf } from '@team-booking/contract/team';
import { HOUR, SECOND } from '@team-booking/core/time';
import { AUDIT, lineOf } from '../audit/audit-line.ts';
import { noteChange } from '../audit/note-change.ts';
import { randomId } from '../crypto/random-id.ts';
import { newDelivery, putDelivery } from '../delivery/delivery.ts';
import type { StoreView } from '../store/store.ts';
import { once } from '../team-surface/once.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { shownLetter } from './preview-template.ts';
import { TEST_MAIL, type Test } from './test-channel.ts';

const VERB = 'testTemplate';

/** So many somebody may mail to themselves within an hour. */
const MOST = 30;

/** Mails a message to whoever asks. @throws {Refusal} `invalid`, `not-found`, `wrong-state`, `too-many-requests` */
export async function testTemplate(
  context: TeamContext,
  { body, key }: TeamRequestOf<'testTemplate'>,
): Promise<TeamAnswerOf<'testTemplate'>> {
  const { backend, actor, now } = context;
  const { person } = actor;
  if (!backend.mailer)
    throw new Refusal('wrong-state', 'No mail is set up here. Tell the server by which it is to be sent.');
  await backend.store.write(backend.team, (transaction) =>
    once(transaction, { verb: `${VERB} ${person.id}`, key, body }, now, async () => {
      await checkNotTooMany(transaction, person.id, now);
      const { kind, role, locale, template } = await shownLetter(context, transaction, body);
      const { booking = null, bookingType = null } = body;
      const known: Test = { kind, role, locale, template, booking, bookingType };
      const id = randomId();
      await putDelivery(
        transaction,
        newDelivery({ channel: TEST_MAIL, receiver: person.id, subject: id }, { due: now, known }),
      );
      const subject = `person/${person.id}` as const;
      await noteChange(transaction, context, { verb: VERB, subject, before: null, after: { kind, role, locale } });
      return id;
    }),
  );
  return { to: person.email };
}

/** @throws {Refusal} `too-many-requests` */
async function checkNotTooMany(view: StoreView, person: string, now: number): Promise<void> {
  const lines = await view.documents({ kind: AUDIT, ref: `person/${person}`, from: now - HOUR });
  const sent = lines.map(lineOf).filter(({ verb }) => verb === VERB);
  if (sent.length < MOST) return;
  const retryAfter = Math.ceil((sent[0]!.at + HOUR - now) / SECOND);
  throw new Refusal('too-many-requests', `${MOST} tests an hour are enough. Look at the preview instead.`, {
    retryAfter,
  });
}
