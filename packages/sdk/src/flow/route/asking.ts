import type { BookingType } from '@team-booking/contract';
import type { FlowContext } from '../context.ts';
import { lead } from './leading.ts';
import { isAnswered, show } from './questions.ts';

/** Asks the questions of a booking type before its times, unless they are answered already. */
export function ask(flow: FlowContext, bookingType: BookingType): void {
  show(flow, bookingType);
  flow.ready();
  if (isAnswered(bookingType, flow.state.draft)) void lead(flow);
}

/** Asks the last questions that were answered once more; there may be none. */
export function askBefore(flow: FlowContext): void {
  const { routed } = flow.state;
  const last = routed.at(-1);
  if (!last) return;
  flow.state = { ...flow.state, routed: routed.slice(0, -1) };
  // A link is for the type that was opened.
  flow.entry = routed.length > 1 ? {} : { link: flow.options.link };
  show(flow, last.bookingType);
}
