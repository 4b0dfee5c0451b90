import { escapePointer, type BookingType, type RouteAnswer } from '@team-booking/contract';
import { dateOf } from '@team-booking/core/time';
import { monthOf } from '../../availability/calendar.ts';
import { answersOf } from '../book/booking-request.ts';
import { validateAnswers } from '../book/validating.ts';
import { settled } from '../choose/choosing.ts';
import { look } from '../choose/looking.ts';
import { adopt, namedMonth } from '../choose/opening.ts';
import type { FlowContext } from '../context.ts';
import { failureOf } from '../failure.ts';
import { hear } from '../live/hearing.ts';
import type { Asked, Failure, FormError } from '../state.ts';
import { fieldErrors } from '../write/field-errors.ts';
import { ledTo } from './led-to.ts';
import { isAnswered, show } from './questions.ts';

/** Asks where the answers before the times lead, and goes there. */
export async function lead(flow: FlowContext): Promise<void> {
  const { signal, options, state } = flow;
  const { step, draft } = state;
  if (step.name !== 'route' || step.asked.name === 'sending') return;
  const { bookingType } = step;
  const questions = bookingType.routing!.questions;
  const errors = validateAnswers(questions, draft);
  if (errors.length > 0) return settle(flow, { name: 'not' }, errors);
  settle(flow, { name: 'sending' });
  const sent = flow.state.step;
  try {
    const { link } = flow.entry;
    const answers = answersOf(questions, draft);
    const outcome = await options.backend.route(bookingType.slug, answers, { link, signal });
    if (signal.aborted || flow.state.step !== sent) return;
    // A route holds for the answers that it was made by.
    if (JSON.stringify(answersOf(questions, flow.state.draft)) !== JSON.stringify(answers)) return askOn(flow);
    if (outcome.ok) return await follow(flow, bookingType, outcome.answer);
    const wrong = fieldErrors(outcome.problem, draft).filter(({ pointer }) => pointer.startsWith('/answers/'));
    const { code, detail } = outcome.problem;
    if (outcome.kind === 'invalid' && wrong.length > 0) settle(flow, { name: 'not' }, wrong);
    else fail(flow, { code: 'refused', message: detail, retry: true, problem: code });
  } catch (error) {
    if (!signal.aborted && flow.state.step === sent) fail(flow, failureOf(error));
  }
}

/** Asks again after a stop, or after answers were changed meanwhile. */
export function askOn(flow: FlowContext): void {
  const { step } = flow.state;
  if (step.name !== 'route' || step.asked.name !== 'sending') return;
  settle(flow, { name: 'not' });
  void lead(flow);
}

/**
 * The route does not hold any more: asks anew where the same answers lead.
 *
 * @param errors what is wrong with the answers, which the visitor has to correct
 */
export function leadAnew(flow: FlowContext, errors: readonly FormError[] = []): void {
  const { type, state, options } = flow;
  const led = state.routed.findIndex(({ bookingType }) => bookingType.slug === type!.slug);
  flow.state = { ...state, routed: led < 0 ? state.routed : state.routed.slice(0, led) };
  flow.entry = led > 0 ? {} : { link: options.link };
  const wrong = errors.filter(({ pointer }) => pointer !== '/route');
  show(flow, type!, wrong);
  if (wrong.length === 0) void lead(flow);
}

/** Whether errors are about the answers before the times, or where they led. */
export function isAboutRoute({ routing }: BookingType, errors: readonly FormError[]): boolean {
  const asked = new Set(routing?.questions.map(({ id }) => `/answers/${escapePointer(id)}`));
  return errors.some(({ pointer }) => pointer === '/route' || asked.has(pointer));
}

async function follow(flow: FlowContext, from: BookingType, answer: RouteAnswer): Promise<void> {
  if (answer.kind === 'message') {
    const { text, link } = answer;
    return settle(flow, { name: 'message', text, ...(link && { link }) });
  }
  const { signal, options, state } = flow;
  const { step } = state;
  flow.led = answer.kind === 'times' ? answer.hosts : undefined;
  const routed = [...state.routed, { bookingType: from, ...('text' in answer && { text: answer.text }) }];
  if (answer.kind === 'times') {
    flow.entry = { ...flow.entry, route: answer.route };
    return toTimes(flow, from, routed);
  }
  const bookingType = await options.backend.bookingType(answer.slug, { signal });
  if (signal.aborted || flow.state.step !== step) return;
  // A link is for one type: whoever is led to another one comes to it as anybody.
  flow.entry = {};
  flow.months.known.clear();
  if (!bookingType.routing) return toTimes(flow, bookingType, routed);
  const isNew = routed.every((one) => one.bookingType.slug !== bookingType.slug);
  flow.state = { ...flow.state, routed };
  show(flow, bookingType);
  if (isNew && isAnswered(bookingType, flow.state.draft)) void lead(flow);
}

/** Goes to the times of a booking type, with a slot that was chosen or named as far as it is free. */
function toTimes(flow: FlowContext, bookingType: BookingType, routed: FlowContext['state']['routed']): void {
  const { options, emitted } = flow;
  const same = flow.type?.slug === bookingType.slug;
  const choice = { ...(same ? flow.state.choice : adopt(flow, bookingType).choice) };
  const start = Date.parse(options.start ?? '');
  flow.unverified = choice.slot !== null;
  if (start > 0 && !emitted.has('start')) choice.slot = { start, duration: choice.duration };
  emitted.add('start');
  const month = choice.slot ? monthOf(choice.slot.start, choice.timeZone) : namedMonth(options, choice.timeZone);
  flow.toFirstFree = !month;
  flow.opening = true;
  flow.scope = flow.entry;
  hear(flow);
  const narrowed = ledTo(flow, bookingType);
  flow.go(
    { name: 'pick', bookingType: narrowed, moving: null, taken: null },
    {
      routed,
      choice: {
        ...choice,
        host: narrowed.hosts.some(({ id }) => id === choice.host) ? choice.host : null,
        month: month ?? monthOf(flow.now(), choice.timeZone),
        day: choice.slot && dateOf(choice.slot.start, choice.timeZone),
      },
      slots: { name: 'loading' },
      ...settled(flow),
    },
  );
  look(flow);
}

function settle(flow: FlowContext, asked: Asked, errors: readonly FormError[] = []): void {
  const { step } = flow.state;
  if (step.name === 'route') flow.set({ step: { ...step, errors, asked } });
}

function fail(flow: FlowContext, failure: Failure): void {
  settle(flow, { name: 'failed', failure });
  flow.emit({ name: 'error', code: failure.code });
}
