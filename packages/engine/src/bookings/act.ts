import type { TeamBooking } from '@team-booking/contract/team';
import { checkRevision } from '../audit/check-revision.ts';
import { noteChange } from '../audit/note-change.ts';
import type { Doer } from '../booking/doer.ts';
import { bodyHash, idempotent } from '../booking/idempotency.ts';
import type { SecondLook } from '../booking/second-look.ts';
import { writeBooking } from '../booking/write-booking.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { contentOf } from './content-of.ts';
import { doerOf, ownBooking } from './own-booking.ts';
import { presentTeamBooking } from './present-team-booking.ts';

/** A request of the team about one booking. */
export interface ActRequest {
  readonly id: string;
  readonly key: string;
  readonly revision?: string | null;
  readonly body?: unknown;
}

/** What becomes of a booking; the same if nothing does. */
type Work = (transaction: StoreTransaction, before: BookingRow, by: Doer, look: SecondLook) => Promise<BookingRow>;

/** Does something to a booking, once for each key. @throws {Refusal} `not-found`, `changed-meanwhile`, `idempotency-key-reused` */
export function act(context: TeamContext, verb: string, request: ActRequest, work: Work): Promise<TeamBooking> {
  const { id, key, body = {} } = request;
  const keyed = { route: `${verb} ${id}`, key, body: bodyHash(body) };
  return change(context, verb, request, work, (transaction, once) => idempotent(transaction, keyed, context.now, once));
}

/** Does something to a booking each time that it is asked for. @throws {Refusal} `not-found`, `changed-meanwhile` */
export function change(
  context: TeamContext,
  verb: string,
  { id, revision = null }: Pick<ActRequest, 'id' | 'revision'>,
  work: Work,
  run: (transaction: StoreTransaction, once: () => Promise<BookingRow>) => Promise<BookingRow> = (_, once) => once(),
): Promise<TeamBooking> {
  const { backend, actor, now } = context;
  const subject = `booking/${id}` as const;
  return writeBooking(backend, now, async (transaction, look) => {
    const before = await ownBooking(context, transaction, id);
    const row = await run(transaction, async () => {
      const was = contentOf(backend, before);
      await checkRevision(transaction, { subject, sent: revision, current: was });
      const after = await work(transaction, before, doerOf(actor), look);
      if (after === before) return before;
      await noteChange(transaction, context, { verb, subject, before: was, after: contentOf(backend, after) });
      return after;
    });
    return presentTeamBooking(context, transaction, row);
  });
}
