import type { FlowContext } from '../context.ts';
import type { Draft } from '../state.ts';
import { settled } from '../choose/choosing.ts';
import { bookingRequest } from './booking-request.ts';
import { touches } from '../write/field-errors.ts';
import { send } from '../write/sending.ts';
import { renewHold } from './holding.ts';
import { validate, validateAnswers } from './validating.ts';

/** Validates the form and sends it if it has no errors. */
export function submit(flow: FlowContext): void {
  const { step, draft, choice, writing } = flow.state;
  if (step.name !== 'details' || writing.name === 'sending') return;
  const errors = validate(step.bookingType, draft);
  if (errors.length > 0) return flow.set({ step: { ...step, errors }, ...settled(flow) });
  flow.set({ step: { ...step, errors, taken: null } });
  const body = bookingRequest(step.bookingType, step.slot, choice, draft, flow.options, flow.entry);
  send(flow, { what: 'book', body, slot: step.slot });
}

/** Drops the errors that a change corrects, and renews a hold that has expired. New errors appear on the next `submit()`. */
export function correct(flow: FlowContext, change: Partial<Draft>): void {
  renewHold(flow);
  const { step, draft } = flow.state;
  if ((step.name !== 'details' && step.name !== 'route') || step.errors.length === 0) return;
  const { bookingType } = step;
  const found =
    step.name === 'route' ? validateAnswers(bookingType.routing!.questions, draft) : validate(bookingType, draft);
  const now = new Map(found.map((error) => [error.pointer, error]));
  const errors = step.errors.flatMap((error) => {
    if (!touches(change, error.pointer)) return [error];
    return now.get(error.pointer) ?? [];
  });
  if (errors.some((error, i) => error !== step.errors[i]) || errors.length < step.errors.length) {
    flow.set({ step: { ...step, errors } });
  }
}
