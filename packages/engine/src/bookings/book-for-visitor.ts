import { Refusal, type FieldError } from '@team-booking/contract';
import type { TeamBooking, TeamRequestOf, VisitorBooking } from '@team-booking/contract/team';
import { isTimeZone } from '@team-booking/core/time';
import { checkOwn } from '../access/check-access.ts';
import { noteChange } from '../audit/note-change.ts';
import { isPublished, teamOf, typeBySlug } from '../booking/backend.ts';
import { bookedOnce } from '../booking/booked-once.ts';
import { askedTime, checkAhead, checkNotice, timeErrors } from '../booking/check-time.ts';
import { checkForm } from '../booking/form/check-form.ts';
import { withoutDuties } from '../booking/form/without-duties.ts';
import { bodyHash, idempotent } from '../booking/idempotency.ts';
import { placeBooking } from '../booking/place-booking.ts';
import type { SecondLook } from '../booking/second-look.ts';
import { writeBooking } from '../booking/write-booking.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { hostsOf } from '../team/seats.ts';
import { contentOf } from './content-of.ts';
import { checkOutside, doerOf, seenBooking } from './own-booking.ts';
import { presentTeamBooking } from './present-team-booking.ts';

/**
 * Books for a visitor who is not there to fill the form: any time that is free, or with `outside` one outside of hours, grid, notice and
 * horizon, with the host who is named or the next one. Hosts book with themselves.
 *
 * @throws {Refusal} `forbidden`, `invalid`, `slot-taken`, `not-found`, `idempotency-key-reused`
 */
export function bookForVisitor(
  context: TeamContext,
  { body, key }: TeamRequestOf<'bookForVisitor'>,
): Promise<TeamBooking> {
  const { backend, actor, now } = context;
  if (actor.person.role !== 'admin') checkOwn(actor, body.host ?? '');
  const keyed = { route: 'bookForVisitor', key, body: bodyHash(body) };
  const work = async (transaction: StoreTransaction, look: SecondLook) => {
    const row = await idempotent(transaction, keyed, now, () => placed(context, { transaction, look }, body));
    return presentTeamBooking(context, transaction, seenBooking(actor, row));
  };
  return bookedOnce(backend, keyed, now, () => writeBooking(backend, now, work));
}

async function placed(
  context: TeamContext,
  { transaction, look }: { readonly transaction: StoreTransaction; readonly look: SecondLook },
  body: VisitorBooking,
): Promise<BookingRow> {
  const { backend, actor, now } = context;
  const { timeZone, locale, metadata = {}, host = null, outside = false } = body;
  const type = typeBySlug(await teamOf(transaction), body.bookingType);
  if (!type) throw new Refusal('not-found', 'There is no such booking type. Look at its slug.');
  if (!isPublished(type)) throw new Refusal('wrong-state', 'This booking type is not published. Publish it first.');
  const time = askedTime(body.start, body.duration);
  const errors: FieldError[] = outside ? [] : timeErrors(type, time, type.durations, now);
  if (host !== null && !hostsOf(type).includes(host)) {
    errors.push({ pointer: '/host', detail: 'is no host of this type', code: 'unknown-host' });
  }
  if (!isTimeZone(timeZone)) {
    errors.push({
      pointer: '/timeZone',
      detail: 'is no known time zone; use an IANA name such as Europe/Berlin',
      code: 'unknown-time-zone',
    });
  }
  const { attendee, guests = [], answers = {}, location } = body;
  const form = checkForm(withoutDuties(type), { attendee, guests, answers, location }, errors);
  if (outside) checkAhead(time, now);
  else checkNotice(type, time, now);

  // Nothing is asked before the times: the team knows whom it wants.
  const who = { requested: host, route: null, owned: null };
  const details = { timeZone, locale, metadata, consent: null, hold: null, outside, by: doerOf(actor), look };
  const row = await placeBooking(backend, transaction, { ...details, ...who, type, time, form }, now);
  checkOutside(context, outside, row.state.hosts);
  const subject = `booking/${row.state.id}` as const;
  await noteChange(transaction, context, {
    verb: 'bookForVisitor',
    subject,
    before: null,
    after: contentOf(backend, row),
  });
  return row;
}
