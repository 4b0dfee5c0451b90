import { dateOf, knowsZone, monthOf } from '../client/calendar.ts';
import { isFree, lastMonth } from './days.ts';
import type { Inner } from './inner.ts';
import { withLate } from './lately.ts';
import { look } from './looking.ts';
import type { Choice } from './state.ts';

/** Takes over what can be chosen; what cannot (an unknown zone or host, a month beyond the horizon) stays as it was. */
export function choose(flow: Inner, { month, day, time, duration, timeZone, host, anyone }: Partial<Choice>): void {
  const { type, state } = flow;
  const { step, choice: before } = state;
  if (!type || state.writing.name === 'sending') return;
  const choice: { -readonly [K in keyof Choice]: Choice[K] } = { ...before };
  const length = time?.duration ?? duration;
  if (length && type.durations.includes(length)) choice.duration = length;
  if (timeZone && !type.timeZoneLock && knowsZone(timeZone)) choice.timeZone = timeZone;
  if (host === null || type.hosts.some(({ id }) => id === host)) choice.host = host!;
  if (anyone !== undefined && 'moving' in step && step.moving) choice.anyone = anyone;
  if (day !== undefined) choice.day = day;
  if (time !== undefined) choice.time = time;
  else if (choice.day !== before.day) choice.time = null;
  if (choice.time) {
    choice.time = { start: choice.time.start, duration: choice.duration };
    choice.day = dateOf(choice.time.start, choice.timeZone);
  }
  const turned = choice.day && (time || choice.day !== before.day) ? choice.day.slice(0, 7) : (month ?? choice.month);
  // Looked at with the choice as it will be; listeners are to see the change as one.
  flow.state = { ...state, choice };
  choice.month = inReach(flow, turned, choice);
  giveUpUnlessFree(flow, choice, !time);
  flow.state = state;

  const patch = { choice: { ...choice }, ...settled(flow) };
  if (step.name === 'pick') flow.set({ ...patch, step: { ...step, taken: time ? null : step.taken } });
  else if (step.name === 'details' && choice.time) {
    flow.set({ ...patch, step: { ...step, time: choice.time, taken: time ? null : step.taken } });
  } else flow.set(patch);
  if (day && day === choice.day && day !== before.day) flow.tell({ name: 'day-select', day });
  if (time && choice.time) {
    withLate(flow, () => {}, true);
    flow.tell({ name: 'time-select', time: choice.time });
  }
  look(flow);
}

/** Drops a time that is not free with this choice. Where that is not known yet, it is kept until it is. */
function giveUpUnlessFree(
  flow: Inner,
  choice: { time: Choice['time']; readonly timeZone: string },
  carried: boolean,
): void {
  if (!choice.time || isFree(flow, choice.time.start)) return;
  if (flow.months.isKnown(monthOf(choice.time.start, choice.timeZone))) choice.time = null;
  else flow.unsure = carried;
}

/** What was refused is done with; what is lost goes on being tried. */
export function settled({ state: { writing } }: Inner): Pick<Inner['state'], 'writing'> {
  return { writing: writing.name === 'lost' ? writing : { name: 'idle' } };
}

/** The month, or the nearest that can hold times. */
export function inReach(flow: Inner, month: string, { timeZone }: { timeZone: string } = flow.state.choice): string {
  const first = monthOf(flow.now(), timeZone);
  const last = lastMonth(flow, { timeZone });
  return month < first ? first : month > last ? last : month;
}
