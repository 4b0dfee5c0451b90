import type { Booking, BookingChanges, BookingRequest, Problem } from '@team-booking/contract';
import type { Outcome } from '../../backend.ts';
import { monthOf } from '../../availability/calendar.ts';
import type { FlowContext } from '../context.ts';
import { expire } from '../../availability/expiring.ts';
import { failureOf } from '../failure.ts';
import { keepHold, reclaim, useHold } from '../book/holding.ts';
import { look } from '../choose/looking.ts';
import type { Attempt } from './attempt.ts';
import { fieldErrors } from './field-errors.ts';
import { inFormOrder } from './form-order.ts';
import { giveUp } from '../choose/taken.ts';
import { isAboutRoute, leadAnew } from '../route/leading.ts';
import { pay } from '../pay/paying.ts';
import { emitBooked } from './emit-booked.ts';

/** Applies the outcome of an attempt. `send` sends the attempt that replaced it meanwhile. */
export function settle(flow: FlowContext, attempt: Attempt, outcome: Outcome, send: (next: Attempt) => void): void {
  const { content, next } = attempt;
  flow.attempt = null;
  attempt.next = null;
  if (!outcome.ok) {
    if (next) send(next);
    else if (outcome.kind === 'invalid') invalid(flow, attempt, outcome.problem);
    else if (outcome.kind === 'taken') void takenOrHeld(flow, attempt, send);
    else refused(flow, attempt, outcome.problem);
  } else if (content.what === 'book' && next?.content.what === 'book') {
    void bringToDate(flow, outcome.booking, content.body, next.content.body);
  } else if (content.what === 'reschedule' && next) {
    send(next);
  } else {
    succeeded(flow, content.what, outcome.booking);
  }
}

function succeeded(flow: FlowContext, what: Attempt['content']['what'], booking: Booking): void {
  const bookingType = flow.type!;
  flow.access = { id: booking.id, token: booking.manage.token };
  delete flow.scope;
  useHold(flow);
  expire(flow.months);
  const over = booking.status === 'cancelled' || booking.status === 'declined' || booking.status === 'expired';
  const writing = { name: 'idle' } as const;
  if (what === 'cancel') {
    flow.go({ name: 'cancelled', bookingType, booking }, { writing });
    flow.emit({ name: 'cancelled', booking });
  } else if (over) {
    // An idempotent replay answers with the booking as it is now.
    flow.go({ name: 'manage', bookingType, booking }, { writing });
  } else {
    const moved = what === 'reschedule';
    if (!moved) flow.made = booking.id;
    if (booking.status === 'awaiting-payment') pay(flow, booking, { writing });
    else flow.go({ name: 'done', bookingType, booking, how: moved ? 'rescheduled' : 'booked' }, { writing });
    if (moved) flow.emit({ name: 'rescheduled', booking });
    else emitBooked(flow, booking);
  }
}

/**
 * The booking was made from an earlier draft; edits it with what was corrected meanwhile. A slot that was changed
 * is not moved: the visitor sees what was booked, and can move it.
 */
async function bringToDate(
  flow: FlowContext,
  booking: Booking,
  made: BookingRequest,
  wanted: BookingRequest,
): Promise<void> {
  succeeded(flow, 'book', booking);
  const none = { attendee: {}, guests: [], answers: {}, location: undefined };
  const changes: BookingChanges = {};
  for (const name of ['attendee', 'guests', 'answers', 'location'] as const) {
    if (JSON.stringify(made[name]) !== JSON.stringify(wanted[name]))
      Object.assign(changes, { [name]: wanted[name] ?? none[name] });
  }
  // Backends merge answers, so one that was taken away is sent empty.
  const emptied = Object.keys(made.answers ?? {}).map((id) => [id, '']);
  if (changes.answers) changes.answers = { ...Object.fromEntries(emptied), ...changes.answers };
  if (Object.keys(changes).length === 0) return;
  try {
    const outcome = await flow.options.backend.edit(flow.access!, changes, { signal: flow.signal });
    const { step } = flow.state;
    if (!outcome.ok) flow.emit({ name: 'error', code: outcome.problem.code });
    else if ('booking' in step && step.booking.id === booking.id)
      flow.set({ step: { ...step, booking: outcome.booking } });
  } catch (error) {
    flow.emit({ name: 'error', code: failureOf(error).code });
  }
}

/** Books once more where it was the visitor's own hold that was in the way. */
async function takenOrHeld(flow: FlowContext, attempt: Attempt, send: (next: Attempt) => void): Promise<void> {
  const { hold: _none, ...rest } = attempt;
  if (!flow.lost || rest.content.what !== 'book' || !(await reclaim(flow, rest.content.slot))) taken(flow, attempt);
  else if (!flow.signal.aborted) send({ ...rest, tries: 0, unclear: false });
}

function taken(flow: FlowContext, { content }: Attempt): void {
  const { step, choice } = flow.state;
  const { slot } = content;
  flow.set({ writing: { name: 'idle' } });
  const wanted = step.name === 'details' ? step.slot : choice.slot;
  if (slot && (!wanted || wanted.start === slot.start)) giveUp(flow, slot);
  keepHold(flow);
  expire(flow.months);
  if (slot) void flow.months.load(monthOf(slot.start, choice.timeZone));
  look(flow);
}

function invalid(flow: FlowContext, attempt: Attempt, problem: Problem): void {
  const errors = inFormOrder(fieldErrors(problem, flow.state.draft), flow.type!);
  // A slot that is off the grid or outside the window by now counts as taken.
  if (errors.some(({ pointer }) => /^\/(start|duration|host)/.test(pointer))) return taken(flow, attempt);
  if (attempt.content.what !== 'book' || errors.length === 0) return refused(flow, attempt, problem);
  if (isAboutRoute(flow.type!, errors)) return leadAnew(flow, errors);
  const { choice } = flow.state;
  const slot = choice.slot ?? attempt.content.slot;
  flow.go({ name: 'details', bookingType: flow.type!, slot, errors, taken: null }, { writing: { name: 'idle' } });
}

function refused(flow: FlowContext, { content }: Attempt, { code, detail }: Problem): void {
  const failure = { code: 'refused', message: detail, retry: false, problem: code } as const;
  flow.set({ writing: { name: 'refused', what: content.what, failure } });
  flow.emit({ name: 'error', code });
}
