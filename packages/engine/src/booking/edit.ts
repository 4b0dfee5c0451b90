import { inChargeOf } from './in-charge.ts';
import { type Booking, type BookingChanges, canonicalJson, type FieldError, invalid } from '@team-booking/contract';
import { transition } from '@team-booking/core/booking';
import { addressOf } from '../people/person.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { type Backend } from './backend.ts';
import { checkNotTooOften } from './check-not-too-often.ts';
import { VISITOR, type Doer } from './doer.ts';
import { checkAnswers } from './form/answers.ts';
import { guestErrors, personOf, personsOf } from './form/check-form.ts';
import { chooseLocation, placeOf } from './form/location.ts';
import { withoutDuties } from './form/without-duties.ts';
import { liveRecordOf } from './live-record.ts';
import { managedBooking, refusalOf, type ManageAccess } from './managed.ts';
import { presentBooking, presentState } from './present.ts';
import { storeChange } from './store-change.ts';
import { writeBooking } from './write-booking.ts';

/**
 * Changes attendee, guests, answers or location of a booking for its visitor. Members that are absent keep their value; a change
 * without effect sends no messages.
 *
 * @throws {Refusal} `invalid`, `too-late`, `wrong-state`, `not-found`, `unauthorized`, `too-many-requests`
 */
export function edit(backend: Backend, access: ManageAccess, changes: BookingChanges, now: number): Promise<Booking> {
  return writeBooking(backend, now, async (transaction) => {
    const before = await managedBooking(backend, transaction, access);
    await checkNotTooOften(transaction, before.state.id, now);
    const row = await editBooking(backend, transaction, before, { changes, by: VISITOR }, now);
    return presentBooking(backend, transaction, row, now);
  });
}

/** What is changed of a booking, and by whom. */
export interface BookingEdit {
  readonly changes: BookingChanges;
  readonly by: Doer;
}

/**
 * Changes a booking's details, inside a transaction. The team may leave required questions unanswered.
 *
 * @throws {Refusal} `invalid`, `too-late`, `wrong-state`
 */
export async function editBooking(
  backend: Backend,
  transaction: StoreTransaction,
  before: BookingRow,
  { changes, by }: BookingEdit,
  now: number,
): Promise<BookingRow> {
  const isTeam = by.kind === 'team';
  const change = transition(presentState(before.state, now), { kind: 'edit', by: isTeam ? 'team' : 'visitor' }, now);
  if (change.kind === 'refused') throw refusalOf(change);
  if (change.kind === 'unchanged') return before;
  const stored = (await transaction.bookingType(before.type))!;
  const type = isTeam ? withoutDuties(stored) : stored;
  const details = await newDetails(backend, transaction, before, changes, type);
  const { attendee, guests, answers, location } = before;
  if (canonicalJson(details) === canonicalJson({ attendee, guests, answers, location })) return before;

  // Whoever has read mail at an address that was not the visitor's, does not manage their booking any longer. Their own change keeps their link.
  const isElsewhere = addressOf(details.attendee.email) !== addressOf(attendee.email);
  const tokenVersion = before.tokenVersion + (isTeam && isElsewhere ? 1 : 0);
  const row: BookingRow = { ...before, ...details, tokenVersion, state: change.booking, changedAt: now };
  const record = await liveRecordOf(transaction, before.state.id);
  await storeChange(transaction, { row, before, change, event: 'edit', reason: null, by, type, record, now });
  return row;
}

type Details = Pick<BookingRow, 'attendee' | 'guests' | 'answers' | 'location'>;

/** The details with their changes. Unchanged ones are not validated again: the type's questions may differ by now. */
async function newDetails(
  backend: Backend,
  transaction: StoreTransaction,
  before: BookingRow,
  changes: BookingChanges,
  type: BookingTypeConfig,
): Promise<Details> {
  const attendee = personOf({ ...before.attendee, ...changes.attendee });
  const errors: FieldError[] = guestErrors(type, changes.guests ?? []);
  let { answers, location } = before;
  if (changes.answers) {
    const checked = checkAnswers(type.fields, { ...before.answers, ...changes.answers });
    errors.push(...checked.errors);
    const asked = new Set(type.fields.map(({ id }) => id));
    const others = Object.entries(before.answers).filter(([id]) => !asked.has(id));
    answers = { ...Object.fromEntries(others), ...checked.answers };
  }
  if (changes.location) {
    const { chosen, errors: wrong } = chooseLocation(type, changes.location, attendee.phone);
    errors.push(...wrong);
    const { id, hosts } = before.state;
    const host = await inChargeOf(transaction, { owner: before.owner, hosts });
    location = chosen && placeOf(chosen, { team: backend.team, booking: id, host: host! }, backend.key);
  }
  if (errors.length > 0) throw invalid(errors);
  return { attendee, guests: changes.guests ? personsOf(changes.guests) : before.guests, answers, location };
}
