import type { BookingType } from '@team-booking/contract';
import { answersOf } from '../book/booking-request.ts';
import { validateAnswers } from '../book/validating.ts';
import { settled } from '../choose/choosing.ts';
import { adopt } from '../choose/opening.ts';
import type { FlowContext } from '../context.ts';
import type { Draft, FormError } from '../state.ts';

/** Shows the questions of a booking type. @param errors what is wrong with the answers */
export function show(flow: FlowContext, bookingType: BookingType, errors: readonly FormError[] = []): void {
  const patch = flow.type === bookingType ? {} : adopt(flow, bookingType);
  flow.go({ name: 'route', bookingType, errors, asked: { name: 'not' } }, { ...patch, ...settled(flow) });
}

/** Whether a draft answers the questions of a booking type: one at least, and all that are required. */
export function isAnswered({ routing }: BookingType, draft: Draft): boolean {
  const questions = routing?.questions ?? [];
  return Object.keys(answersOf(questions, draft)).length > 0 && validateAnswers(questions, draft).length === 0;
}
