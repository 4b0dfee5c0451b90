import type { MessageKind, MessageRole, TemplateWords } from '@team-booking/contract/team';
import { MINUTE } from '@team-booking/core/time';
import { teamOf, type Backend } from '../booking/backend.ts';
import type { Attempt, Channel, Sent } from '../delivery/channel.ts';
import type { Mailer } from '../mail/mailer.ts';
import { personById } from '../people/person.ts';
import type { StoreView } from '../store/store.ts';
import { sampleLetter, type ShownLetter } from './sample-letter.ts';
import { shownBooking } from './shown-booking.ts';

/** Name of the channel by which people of the team mail messages to themselves. */
export const TEST_MAIL = 'test-mail';

/** A message that somebody mails to themselves. */
export interface Test {
  readonly kind: MessageKind;
  readonly role: MessageRole;
  readonly locale: string;
  readonly template: TemplateWords | null;
  /** Id of the booking that it is about; `null` = a sample. */
  readonly booking: string | null;
  /** Id of the sample's booking type; `null` = the first that can be booked. */
  readonly bookingType: string | null;
}

/** Mails messages to people of the team as their readers would get them: the receiver is a person, the subject one test. */
export function testChannel({ store, team, publicUrl, mailer }: Backend & { readonly mailer: Mailer }): Channel {
  return {
    name: TEST_MAIL,
    // Whoever tests waits for it.
    patience: 10 * MINUTE,
    atOnce: 2,
    wayOf: () => '',
    receivers: async () => [],
    plan: async (_view, { known }) => ({ kind: 'send', plan: known }),
    async send({ delivery: { receiver, subject }, plan, now, signal }: Attempt): Promise<Sent> {
      const letter = await store.read(team, async (view) => {
        const person = await personById(view, receiver);
        if (!person?.active) return null;
        const to = { name: person.name, address: person.email };
        return sampleLetter({ publicUrl }, { ...(await shownLetterOf(view, plan as Test, now)), to, id: subject });
      });
      return letter ? mailer.send(letter, signal) : { kind: 'refused', problem: 'Whoever asked for it has left.' };
    },
    settle: async (_transaction, { delivery, sent, givenUp }) =>
      sent.kind === 'again' && !givenUp ? delivery.known : undefined,
  };
}

async function shownLetterOf(view: StoreView, test: Test, now: number): Promise<ShownLetter> {
  const { kind, role, locale, template } = test;
  const team = await teamOf(view);
  const row = test.booking === null ? null : await view.booking(test.booking);
  const type = team.bookingTypes.find(({ id }) => id === test.bookingType);
  const of = row ? await shownBooking(view, row, { kind, role, now }) : type && { type, booking: null };
  return { kind, role, locale, template, team, now, ...(of && { of }) };
}
