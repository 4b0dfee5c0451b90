import type { Answers } from '@team-booking/contract';
import { bookingNumber } from '../booking/booking-number.ts';
import { presentPlace } from '../booking/present.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { billOf } from '../payment/bill.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { LetterBooking } from './letter.ts';
import type { LetterParts } from './letter-of.ts';
import { otherTimesOf } from './other-times.ts';
import { reasonOf } from './reason-of.ts';

/** What a letter says of its booking, to one reader. */
export async function letterBooking(parts: LetterParts): Promise<LetterBooking> {
  const { view, row, type, hosts, reader, telling, told, truth } = parts;
  const { state, attendee, guests, answers, timeZone } = row;
  const { start, end } = state;
  const isHost = reader.role === 'host';
  const isMoved = told !== null && telling.knows.as === told.as && (told.start !== start || told.end !== end);
  return {
    id: state.id,
    number: bookingNumber(state.id),
    title: type.title,
    start,
    end,
    before: isMoved ? { start: told.start, end: told.end } : null,
    hosts: isHost || type.showHosts ? hosts.map(({ name }) => name) : [],
    visitor: {
      name: attendee.name,
      email: attendee.email,
      phone: reader.role === 'guest' ? null : (attendee.phone ?? null),
      timeZone,
    },
    guests,
    answers: isHost ? labelled(type, answers) : [],
    location: placeFor(row, reader.role),
    reason: await reasonOf(parts),
    price: await priceOf(view, row),
    refund: reader.role === 'visitor' ? truth.refund : null,
    approveUntil: state.status === 'awaiting-approval' ? state.expiresAt : null,
    otherTimes: await otherTimesOf(parts),
  };
}

/** Where it takes place. The visitor's number is nothing to their guests. */
export function placeFor({ location }: BookingRow, role: 'visitor' | 'guest' | 'host'): LetterBooking['location'] {
  if (!location) return null;
  const { phone, ...place } = presentPlace(location);
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
function labelled({ fields, routing }: BookingTypeConfig, answers: Answers): LetterBooking['answers'] {
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
