import type { BookingType } from '@team-booking/contract';
import { addMonths, parseDate } from '@team-booking/core/time';
import { monthOf, zoneOr } from '../../availability/calendar.ts';
import { narrow } from './narrow.ts';
import { inReach } from './in-reach.ts';
import type { FlowOptions } from '../flow.ts';
import type { FlowContext } from '../context.ts';
import { look, opensOnTwo } from './looking.ts';
import type { FlowState } from '../state.ts';

/** The state before anything is loaded. */
export function initialState(options: FlowOptions, now: number): FlowState {
  const zone = zoneOr(options.timeZone);
  return {
    step: { name: 'loading' },
    choice: {
      month: namedMonth(options, zone) ?? monthOf(now, zone),
      day: null,
      slot: null,
      duration: options.duration ?? 0,
      timeZone: zone,
      host: options.host ?? null,
      anyone: false,
    },
    draft: {
      name: '',
      email: '',
      phone: '',
      guests: [],
      answers: {},
      location: '',
      locationDetail: '',
      consent: false,
      ...options.prefill,
    },
    writing: { name: 'idle' },
    routed: [],
    slots: { name: 'loading' },
  };
}

/** The month given by `month` or `start`; `undefined` if neither is valid. */
export function namedMonth({ month = '', start = '' }: FlowOptions, timeZone: string): string | undefined {
  if (parseDate(`${month}-01`) > 0) return month;
  const at = Date.parse(start);
  return at > 0 ? monthOf(at, timeZone) : undefined;
}

/** Loads booking type and first month in parallel, near its end the next one as well, then goes to `pick`. */
export async function open(flow: FlowContext): Promise<void> {
  const { signal, months } = flow;
  const { month } = flow.state.choice;
  void months.load(month);
  if (opensOnTwo(flow)) void months.load(addMonths(month, 1));
  try {
    const bookingType = await flow.askType();
    if (signal.aborted) return;
    if (bookingType.routing) return flow.ask(bookingType);
    flow.go({ name: 'pick', bookingType, moving: null, taken: null }, adopt(flow, bookingType));
    look(flow);
  } catch (error) {
    if (!signal.aborted) flow.fail(error);
  }
}

/** Takes over the booking type and narrows the initial choice to what it offers. */
export function adopt(flow: FlowContext, type: BookingType): Pick<FlowState, 'choice'> {
  flow.type = type;
  const before = flow.state.choice;
  const { timeZoneLock, durations, defaultDuration = durations[0]! } = type;
  const usual = { ...before, duration: defaultDuration, host: null };
  const choice = { ...usual, ...narrow(type, usual, { ...before, timeZone: timeZoneLock ?? before.timeZone }) };
  choice.month = inReach(flow, namedMonth(flow.options, choice.timeZone) ?? before.month, choice.timeZone);
  return { choice };
}
