import type { Answers } from '@team-booking/contract';
import { bookingNumber } from '../booking/booking-number.ts';
import { placeOnceCertain, presentPlace } from '../booking/present.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { billOf } from '../payment/bill.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { LetterBooking, Time } from './letter.ts';
import type { LetterParts } from './letter-parts.ts';
import { otherTimesOf } from './other-times.ts';
import { reasonOf } from './reason-of.ts';
import { newlyReturned } from './returned-of.ts';
import { isSameTime } from './tell-invited.ts';

/** What a letter says of its booking, to one reader. */
export async function letterBooking(parts: LetterParts): Promise<LetterBooking> {
  const { view, row, type, hosts, reader, telling, told, truth } = parts;
  const { state, attendee, timeZone } = row;
  const isHost = reader.role === 'host';
  const isMoved = told !== null && telling.knows.as === told.as && !isSameTime(told, timeFor(parts));
  return {
    id: state.id,
    number: bookingNumber(state.id),
    title: type.title,
    ...timeFor(parts),
    before: isMoved ? { start: told.start, end: told.end } : null,
    hosts: isHost || type.showHosts ? hosts.map(({ name }) => name) : [],
    visitor: { name: attendee.name, timeZone, ...reachedAt(parts) },
    guests: isLeaving(parts) ? [] : row.guests,
    answers: isHost ? labelled(type, row.answers) : [],
    location: isLeaving(parts) ? null : placeFor(row, reader.role),
    reason: await reasonOf(parts),
    price: await priceOf(view, row),
    refund: reader.role === 'visitor' && !isLeaving(parts) ? newlyReturned(truth.refunds, told?.refunded ?? []) : null,
    approveUntil: state.status === 'awaiting-approval' ? state.expiresAt : null,
    otherTimes: await otherTimesOf(parts),
  };
}

/** The time that a letter is about: of what is off, or is nothing to its reader any more, the one that they know. */
export function timeFor({ row: { state }, telling: { knows }, told }: LetterParts): Time {
  const { start, end } = told && (knows.as === 'gone' || knows.as === 'cancelled') ? told : state;
  return { start, end };
}

/** Whether the reader is nobody any more who is invited: then the rest is none of their business. */
export function isLeaving({ reader, telling: { knows } }: LetterParts): boolean {
  return reader.role !== 'host' && knows.as === 'gone';
}

function reachedAt(parts: LetterParts): Pick<LetterBooking['visitor'], 'email' | 'phone'> {
  const { row, reader, telling } = parts;
  const { email, phone = null } = row.attendee;
  if (isLeaving(parts)) return { email: reader.role === 'visitor' ? telling.to : '', phone: null };
  return { email, phone: reader.role === 'guest' ? null : phone };
}

/** Where it takes place. The visitor's number is nothing to their guests. */
export function placeFor(
  { location, state }: BookingRow,
  role: 'visitor' | 'guest' | 'host',
): LetterBooking['location'] {
  if (!location) return null;
  const { phone, ...place } = role === 'host' ? presentPlace(location) : placeOnceCertain(location, state);
  return phone === undefined || role === 'guest' ? place : { ...place, phone };
}

async function priceOf(view: StoreView, row: BookingRow): Promise<LetterBooking['price']> {
  const { state } = row;
  const bill = state.status === 'awaiting-payment' ? await billOf(view, row) : null;
  return bill && state.status === 'awaiting-payment'
    ? { amount: bill.amount, currency: bill.currency, until: state.expiresAt }
    : null;
}

/** Answers as hosts read them, in the order of the questions. Of a question that is no longer asked, the id is all there is. */
export function labelled({ fields, routing }: BookingTypeConfig, answers: Answers): LetterBooking['answers'] {
  const questions = [...(routing?.questions ?? []), ...fields].filter(({ id }) => answers[id] !== undefined);
  const asked = new Map(questions.map((field) => [field.id, field]));
  const others = Object.keys(answers).filter((id) => !asked.has(id));
  const chosen = (id: string, value: unknown): string =>
    asked.get(id)?.options?.find((option) => option.value === value)?.label ?? String(value);
  return [...asked.keys(), ...others].map((id) => {
    const answer = answers[id]!;
    const values = Array.isArray(answer) ? answer.map((value) => chosen(id, value)) : [chosen(id, answer)];
    return { label: asked.get(id)?.label ?? id, value: values.join(', ').replace(/^true$/, '✓') };
  });
}
