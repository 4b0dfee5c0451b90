import { dateOf, knowsZone, monthOf } from '../client/calendar.ts';
import { isFree, lastMonth } from './days.ts';
import type { Inner } from './inner.ts';
import { look } from './looking.ts';
import type { Choice } from './state.ts';
import { settled, withLate } from './steps.ts';

/** Takes over what can be chosen; what cannot (an unknown zone or host, a month beyond the horizon) stays as it was. */
export function choose(flow: Inner, change: Partial<Choice>): void {
  const { step, writing, choice: before } = flow.state;
  if (writing.name === 'sending') return;
  let choice = narrow(flow, change);
  const { time } = change;
  if (time) {
    choice = { ...choice, time, duration: allowed(flow, time.duration) ? time.duration : choice.duration };
  } else if (change.time === null || (change.day !== undefined && choice.day !== before.day)) {
    choice = { ...choice, time: null };
  }
  if (choice.time) {
    choice = {
      ...choice,
      day: dateOf(choice.time.start, choice.timeZone),
      time: { ...choice.time, duration: choice.duration },
    };
  }
  if (choice.day && (choice.day !== before.day || time))
    choice = { ...choice, month: inReach(flow, choice.day.slice(0, 7)) };
  else if (change.timeZone && !change.month) choice = { ...choice, month: inReach(flow, choice.month) };
  flow.state = { ...flow.state, choice };
  choice = keepFree(flow, choice, time !== undefined);
  const taken = time ? null : 'taken' in step ? step.taken : null;
  if (step.name === 'pick') flow.set({ choice, step: { ...step, taken }, ...settled(flow) });
  else if (step.name === 'details' && choice.time)
    flow.set({ choice, step: { ...step, time: choice.time, taken }, ...settled(flow) });
  else flow.set({ choice });
  if (change.day && choice.day && choice.day !== before.day) flow.tell({ name: 'day-select', day: choice.day });
  if (time && choice.time) {
    withLate(flow, () => {});
    flow.tell({ name: 'time-select', time: choice.time });
  }
  look(flow);
}

function narrow(flow: Inner, change: Partial<Choice>): Choice {
  const { type, state } = flow;
  const before = state.choice;
  const { month, day, duration, timeZone, host, anyone } = change;
  const moving = state.step.name === 'pick' && state.step.moving !== null;
  return {
    month: month ? inReach(flow, month) : before.month,
    day: day === undefined ? before.day : day,
    time: before.time,
    duration: duration && allowed(flow, duration) ? duration : before.duration,
    timeZone: timeZone && !type?.timeZoneLock && knowsZone(timeZone) ? timeZone : before.timeZone,
    host: host === undefined || (host !== null && !type?.hosts.some(({ id }) => id === host)) ? before.host : host,
    anyone: moving ? (anyone ?? before.anyone) : before.anyone,
  };
}

function allowed({ type }: Inner, duration: number): boolean {
  return !!type?.durations.includes(duration);
}

/** The month, or the nearest that can hold times. */
export function inReach(flow: Inner, month: string): string {
  const first = monthOf(flow.now(), flow.state.choice.timeZone);
  const last = flow.type ? lastMonth(flow) : month;
  return month < first ? first : month > last ? last : month;
}

/** Whether the month before or after the shown one can hold times. */
export function canShow(flow: Inner, step: -1 | 1): boolean {
  const { month, timeZone } = flow.state.choice;
  return step < 0 ? month > monthOf(flow.now(), timeZone) : month < lastMonth(flow);
}

/** Drops a time that is not free with this choice. Where that is not known yet, it is kept until it is. */
function keepFree(flow: Inner, choice: Choice, wanted: boolean): Choice {
  const { time } = choice;
  if (!time || isFree(flow, time.start)) return choice;
  const known = flow.months.get(monthOf(time.start, choice.timeZone))?.parts.length;
  flow.unsure = !known && !wanted;
  return known ? { ...choice, time: null } : choice;
}
