import {
  canonicalJson,
  problem,
  type Answers,
  type Booking,
  type BookingChanges,
  type BookingRequest,
  type LocationChoice,
  type RescheduleRequest,
} from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import { MINUTE } from '@team-booking/core/time';
import type { Outcome, RouteOutcome } from '../backend.ts';
import { isOpen, no, type Lead, type MemoryStore } from './memory-store.ts';
import { drop, liveHold } from './memory-holds.ts';
import { seat, wrongSlot } from './memory-slots.ts';

export function book(store: MemoryStore, request: BookingRequest): Outcome {
  const { name, email } = request.attendee;
  const errors = [
    ...(name.trim() ? [] : [{ pointer: '/attendee/name', detail: 'is required' }]),
    ...(email.includes('@') ? [] : [{ pointer: '/attendee/email', detail: 'is not an e-mail address' }]),
    ...(store.type.consent && !request.consent?.accepted
      ? [{ pointer: '/consent/accepted', detail: 'is required' }]
      : []),
  ];
  if (errors.length > 0) return no('invalid', 'invalid', 'Correct the fields that are named.', errors);
  const start = Date.parse(request.start);
  const wrong = wrongSlot(store, start, request.duration);
  if (wrong) return wrong;
  const held = liveHold(store, request.hold);
  const route = store.routes.get(request.route ?? '');
  if (store.type.routing && route?.answers !== routing(store, request.answers)) {
    const errors = [{ pointer: '/route', detail: 'does not hold any more' }];
    return no('invalid', 'invalid', 'Answer the questions again.', errors);
  }
  const hosts = seat(store, start, request.duration, request.host, held?.id, route?.hosts);
  if (!hosts) return no('taken', 'slot-taken', 'Choose another time.');
  if (held) drop(store, held);
  const booking = bookingOf(store, request, hosts);
  store.bookings.push(booking);
  store.changed(booking);
  return { ok: true, booking };
}

/** Where a visitor's answers lead. */
export function route(store: MemoryStore, answers: Answers, lead: Lead): RouteOutcome {
  const questions = store.type.routing?.questions ?? [];
  const missing = questions.filter(({ id, required }) => required && answers[id] === undefined);
  const errors = missing.map(({ id }) => ({ pointer: `/answers/${id}`, detail: 'is required' }));
  if (errors.length > 0) return { ok: false, kind: 'invalid', problem: problem('invalid', 'Answer them.', errors) };
  const to = lead(answers);
  if (to.kind !== 'times') return { ok: true, answer: to };
  const { hosts, ...times } = to;
  const token = `route-${store.routes.size + 1}`;
  store.routes.set(token, { answers: routing(store, answers), hosts });
  const answer = { ...times, ...(hosts && { hosts: [...hosts] }) };
  return { ok: true, answer: { ...answer, route: token, expiresAt: formatInstant(store.now() + 24 * 60 * MINUTE) } };
}

/** Those of some answers that lead somewhere. */
function routing({ type }: MemoryStore, answers: Answers = {}): string {
  const asked = new Set(type.routing?.questions.map(({ id }) => id));
  return canonicalJson(Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id))));
}

export function edit(store: MemoryStore, booking: Booking, changes: BookingChanges): Outcome {
  const { attendee, guests, answers, location } = changes;
  Object.assign(booking, {
    attendee: { ...booking.attendee, ...attendee },
    guests: guests ?? booking.guests,
    answers: Object.fromEntries(Object.entries({ ...booking.answers, ...answers }).filter(([, one]) => one !== '')),
    location: location ? placeOf(store, location) : booking.location,
  });
  return { ok: true, booking };
}

export function reschedule(store: MemoryStore, booking: Booking, request: RescheduleRequest): Outcome {
  const length = (Date.parse(booking.end) - Date.parse(booking.start)) / MINUTE;
  const { duration = length, host } = request;
  const start = Date.parse(request.start);
  const stop = barred(store, booking, booking.policy.rescheduleUntil) ?? wrongSlot(store, start, duration);
  if (stop) return stop;
  const ids = seat(store, start, duration, host, booking.id);
  if (!ids) return no('taken', 'slot-taken', 'Choose another time.');
  store.changed(booking);
  const hosts = store.publicHosts(ids);
  // They said that they would be there at another time.
  if (booking.attendance) booking.attendance = null;
  Object.assign(booking, when(store, start, duration), { hosts, sequence: booking.sequence + 1 });
  store.changed(booking);
  return { ok: true, booking };
}

export function cancel(store: MemoryStore, booking: Booking): Outcome {
  if (booking.status === 'cancelled') return { ok: true, booking };
  const stop = barred(store, booking, booking.policy.cancelUntil);
  if (stop) return stop;
  booking.status = 'cancelled';
  booking.sequence++;
  store.changed(booking);
  return { ok: true, booking };
}

export function attend({ now }: MemoryStore, booking: Booking): Outcome {
  const { status, start } = booking;
  if (status !== 'confirmed') return no('refused', 'wrong-state', `The booking is ${status}.`);
  if (now() >= Date.parse(start)) return no('refused', 'too-late', 'It has begun already.');
  booking.attendance ??= { confirmedAt: formatInstant(now()) };
  return { ok: true, booking };
}

/** Why a change is refused; `null` if it is not. */
function barred({ now }: MemoryStore, { status }: Booking, until: string | null): Outcome | null {
  if (!isOpen(status)) return no('refused', 'wrong-state', `The booking is ${status}.`);
  if (until === null || now() >= Date.parse(until)) return no('refused', 'too-late', 'Ask the team directly.');
  return null;
}

function bookingOf(store: MemoryStore, request: BookingRequest, ids: readonly string[]): Booking {
  const { type, now } = store;
  const id = `b${store.bookings.length + 1}`;
  const expiresAt = formatInstant(now() + 30 * MINUTE);
  const waits = type.approval && !type.payment;
  return {
    id,
    status: type.payment ? 'awaiting-payment' : waits ? 'awaiting-approval' : 'confirmed',
    bookingType: type.slug,
    title: type.title,
    ...when(store, Date.parse(request.start), request.duration),
    timeZone: request.timeZone,
    hosts: store.publicHosts(ids),
    owner: type.hosts.find(({ owner }) => owner)?.id ?? null,
    contact: type.contact,
    attendee: request.attendee,
    guests: request.guests ?? [],
    answers: request.answers ?? {},
    location: request.location ? placeOf(store, request.location) : null,
    manage: { url: `https://book.example/${type.slug}/manage/${id}`, token: `token-of-${id}` },
    payment: type.payment ? { url: `https://pay.example/${id}`, expiresAt } : null,
    approval: waits ? { expiresAt: request.start } : null,
    paid: null,
    sequence: 0,
  };
}

function placeOf({ type }: MemoryStore, choice: LocationChoice): Booking['location'] {
  const location = type.locations.find(({ id }) => id === choice.id);
  if (!location) return null;
  const { kind, label } = location;
  const { phone, address = location.address } = choice;
  return { kind, label, ...(phone && { phone }), ...(address && { address }) };
}

function when({ type }: MemoryStore, start: number, duration: number): Pick<Booking, 'start' | 'end' | 'policy'> {
  const until = (minutes: number | null) => formatInstant(start - (minutes ?? 0) * MINUTE);
  return {
    start: formatInstant(start),
    end: formatInstant(start + duration * MINUTE),
    policy: { cancelUntil: until(type.policy.cancelUntil), rescheduleUntil: until(type.policy.rescheduleUntil) },
  };
}
