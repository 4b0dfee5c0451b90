import { canonicalJson } from '@team-booking/contract';
import type { BookingTypeDocument, BookingTypeSettings } from '@team-booking/contract/team';
import { checkRevision } from '../audit/check-revision.ts';
import { noteChange } from '../audit/note-change.ts';
import type { BookingTypeConfig, TeamConfig } from '../config/team-config.ts';
import type { StoreTransaction } from '../store/store.ts';
import { bookingTypeSettings } from '../team/as-settings.ts';
import { changeConfiguration } from '../team/change-configuration.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { knownType } from './known-type.ts';
import { contentOf, typeDocument } from './type-document.ts';

/** A change of a booking type. */
export interface TypeChange {
  /** Id of the request. */
  readonly verb: string;
  /** Id of the type. */
  readonly id: string;
  /** The revision that the change was made from; `null` = whatever it is. */
  readonly sent: string | null;
  /** @throws {Refusal} */
  readonly change: (settings: BookingTypeSettings, type: BookingTypeConfig, team: TeamConfig) => BookingTypeSettings;
}

/** Changes a booking type in one transaction, and notes it. @throws {Refusal} */
export function changeType(context: TeamContext, { verb, id, sent, change }: TypeChange): Promise<BookingTypeDocument> {
  const { backend, now } = context;
  return backend.store.write(backend.team, async (transaction) => {
    const [before, after] = await changeConfiguration(context, transaction, {
      check: async (team) =>
        checkRevision(transaction, { subject: `booking-type/${id}`, sent, current: contentOf(knownType(team, id)) }),
      change: (settings, team) => {
        const place = team.bookingTypes.findIndex((type) => type.id === id);
        const bookingTypes = settings.bookingTypes.with(
          place,
          change(settings.bookingTypes[place]!, team.bookingTypes[place]!, team),
        );
        return { settings: { ...settings, bookingTypes }, at: `/bookingTypes/${place}` };
      },
    });
    const type = knownType(after, id);
    await noteType(transaction, context, verb, knownType(before, id), type);
    return typeDocument(backend, transaction, type, now);
  });
}

/** Notes what has become of a type, if anything. */
async function noteType(
  transaction: StoreTransaction,
  context: TeamContext,
  verb: string,
  ...[before, after]: readonly [BookingTypeConfig, BookingTypeConfig]
): Promise<void> {
  // Another secret is a change, too, though the log has none.
  if (canonicalJson(bookingTypeSettings(before)) === canonicalJson(bookingTypeSettings(after))) return;
  const subject = `booking-type/${after.id}` as const;
  await noteChange(transaction, context, { verb, subject, before: contentOf(before), after: contentOf(after) });
}
