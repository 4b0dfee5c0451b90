import { MINUTE } from '@team-booking/core/time';
import type { Backend } from '../booking/backend.ts';
import { CALENDAR } from '../calendars/calendar-channel.ts';
import { noteEntry } from '../calendars/entry-note.ts';
import { findDelivery } from '../delivery/delivery.ts';
import { everyBooking } from '../store/every-booking.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { canTell, differenceIn } from './difference.ts';
import { isOpen, whereIs } from './open-questions.ts';
import type { OwnReading } from './own-reading.ts';
import { isSameQuestion, putQuestion, QUESTION, questionId, questionOf, type Question } from './question-document.ts';

/** For so long a change of a booking may not be on its way to calendars yet, milliseconds. */
const YOUNG = 5 * MINUTE;

/** What a reading says of one booking. `later`: another reading can tell, so that what was asked stays as it is. */
type Said = Question | 'nothing' | 'later';

/**
 * Compares how bookings stand in a calendar with what was written there. What its host has changed becomes a question; one whose difference is gone
 * is asked no longer, whoever has mended it.
 *
 * @returns whether it told all that there is to know; else the next reading is to be compared, too, whatever it says
 */
export async function compareReading(
  { store, team }: Pick<Backend, 'store' | 'team'>,
  reading: OwnReading,
  now: number,
): Promise<boolean> {
  const found = await store.read(team, (view) => look(view, reading, now));
  let { isAll } = found;
  // Each in a transaction of its own, so that nobody who locks several bookings waits for this one and this one for them.
  for (const id of found.ended) await store.write(team, (transaction) => endQuestion(transaction, id, now));
  for (const booking of found.changed) {
    const tells = await store.write(team, async (transaction) => {
      // Somebody may have moved it, or answered, at this moment.
      const row = await transaction.booking(booking);
      const said = row ? await saidOf(transaction, reading, row, now) : 'nothing';
      if (said !== 'later') await ask(transaction, { booking, host: reading.host }, said, now);
      return said !== 'later';
    });
    isAll &&= tells;
  }
  return isAll;
}

async function endQuestion(transaction: StoreTransaction, id: string, now: number): Promise<void> {
  const document = await transaction.document(QUESTION, id);
  if (document && !(await isOpenNow(transaction, questionOf(document), now))) {
    await transaction.removeDocument(QUESTION, id);
  }
}

interface Looked {
  /** Bookings of which something else is to be asked than is. */
  readonly changed: readonly string[];
  /** Ids of questions that are none any more, of whatever calendar. */
  readonly ended: readonly string[];
  readonly isAll: boolean;
}

async function look(view: StoreView, reading: OwnReading, now: number): Promise<Looked> {
  const { host, calendar } = reading;
  const before = new Map<string, Question>();
  const ended: string[] = [];
  for (const question of (await view.documents({ kind: QUESTION })).map(questionOf)) {
    if (!(await isOpenNow(view, question, now))) ended.push(questionId(question));
    else if (question.host === host && question.calendar === calendar) before.set(question.booking, question);
  }
  const changed: string[] = [];
  let isAll = true;
  const ahead = { host, statuses: ['confirmed'], from: now } as const;
  for await (const row of everyBooking((part) => view.listBookings(part), ahead)) {
    const { id } = row.state;
    const said = await saidOf(view, reading, row, now);
    const known = before.get(id);
    if (said === 'later') isAll = false;
    else if (said === 'nothing' ? known : !known || !isSameQuestion(known, said)) changed.push(id);
  }
  return { changed, ended, isAll };
}

async function isOpenNow(view: StoreView, question: Question, now: number): Promise<boolean> {
  const row = await view.booking(question.booking);
  return row !== null && isOpen(view, question, row, now);
}

async function saidOf(view: StoreView, reading: OwnReading, row: BookingRow, now: number): Promise<Said> {
  const { host, calendar, asOf } = reading;
  const { id: booking, start, end } = row.state;
  const was = { start, end };
  const difference = differenceIn(reading, booking, was);
  if (!difference) return 'nothing';
  const where = await whereIs(view, host, calendar);
  if (where === null) return 'nothing';
  const question = { booking, host, calendar, where, ...difference, was, at: now };
  if (!(await isOpen(view, question, row, now))) return 'nothing';
  const delivery = await findDelivery(view, { channel: CALENDAR, receiver: host, subject: booking });
  const tells = canTell(delivery, { calendar, where, asOf }, was, now);
  if (tells === 'yes') return question;
  // What was changed just now may be about to be written.
  const isYoung = row.changedAt > now - YOUNG;
  return tells === 'later' || isYoung ? 'later' : 'nothing';
}

async function ask(
  transaction: StoreTransaction,
  about: Pick<Question, 'booking' | 'host'>,
  said: Question | 'nothing',
  now: number,
): Promise<void> {
  const id = questionId(about);
  const before = await transaction.document(QUESTION, id);
  if (said === 'nothing') {
    if (before) await transaction.removeDocument(QUESTION, id);
    return;
  }
  if (before && isSameQuestion(questionOf(before), said)) return;
  await putQuestion(transaction, said);
  const { booking, host, calendar, found: done, stands } = said;
  await noteEntry(transaction, booking, { host, calendar, done, ...(done === 'moved' && stands && { stands }) }, now);
}
