import type { BookingType } from '@team-booking/contract';
import { knowsZone, monthOf, ownZone, shiftMonth } from '../client/calendar.ts';
import { failureOf } from '../client/failure.ts';
import { inReach } from './choosing.ts';
import type { FlowOptions } from './flow.ts';
import type { Inner } from './inner.ts';
import { look } from './looking.ts';
import type { Choice, FlowState } from './state.ts';

/** Milliseconds to wait for further changes after one. */
const BURST = 250;

/** The state before anything is known. */
export function initialState(options: FlowOptions, now: number): FlowState {
  const { timeZone = '', prefill } = options;
  const zone = timeZone && knowsZone(timeZone) ? timeZone : ownZone();
  return {
    step: { name: 'loading' },
    choice: {
      month: namedMonth(options, zone) ?? monthOf(now, zone),
      day: null,
      time: null,
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
      ...prefill,
    },
    writing: { name: 'idle' },
    times: { name: 'loading' },
  };
}

/** The month that was asked to open on, in so many words or by a time; `null` if none was. */
export function namedMonth({ month = '', start = '' }: FlowOptions, timeZone: string): string | null {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return month;
  const time = Date.parse(start);
  return Number.isNaN(time) ? null : monthOf(time, timeZone);
}

/** Asks for booking type and first months in parallel, then goes to `pick`. */
export async function open(flow: Inner): Promise<void> {
  const { signal, months } = flow;
  const { month } = flow.state.choice;
  void months.load(month);
  if (flow.searching) void months.load(shiftMonth(month, 1));
  try {
    const type = await flow.askType();
    if (signal.aborted) return;
    adopt(flow, type);
    flow.go({ name: 'pick', bookingType: type, moving: null, taken: null });
    look(flow);
  } catch (error) {
    if (!signal.aborted) fail(flow, error);
  }
}

/** Nothing can be shown at all. */
export function fail(flow: Inner, error: unknown): void {
  const failure = failureOf(error);
  flow.go({ name: 'failed', failure });
  flow.tell({ name: 'error', code: failure.code });
}

/** The booking type is known: what was chosen without knowing it is brought in line with it. */
export function adopt(flow: Inner, type: BookingType): void {
  flow.type = type;
  const before = flow.state.choice;
  const { timeZoneLock, durations, defaultDuration, hosts } = type;
  const timeZone = timeZoneLock && knowsZone(timeZoneLock) ? timeZoneLock : before.timeZone;
  const choice: Choice = {
    ...before,
    timeZone,
    month: namedMonth(flow.options, timeZone) ?? before.month,
    duration: durations.includes(before.duration) ? before.duration : (defaultDuration ?? durations[0]!),
    host: hosts.some(({ id }) => id === before.host) ? before.host : null,
  };
  flow.state = { ...flow.state, choice };
  flow.state = { ...flow.state, choice: { ...choice, month: inReach(flow, choice.month) } };
  hearChanges(flow);
}

/** Listens for live changes until the flow stops. */
export function hearChanges(flow: Inner): void {
  const { type, options, signal } = flow;
  if (!type?.capabilities.includes('live')) return;
  const end = options.backend.changes(type.slug, ({ from, to }) => {
    flow.months.expire(Date.parse(from), Date.parse(to));
    // Reports come in bursts, and one answer serves them all.
    flow.after(BURST, () => look(flow));
  });
  signal.addEventListener('abort', end, { once: true });
}
