import { dateOf } from '@team-booking/core/time';
import { monthOf } from '../../availability/calendar.ts';
import { isFree } from './is-free.ts';
import { inReach } from './in-reach.ts';
import type { FlowContext } from '../context.ts';
import { chosen } from './chosen.ts';
import { look } from './looking.ts';
import { narrow } from './narrow.ts';
import type { Choice } from '../state.ts';

/** Applies what can be chosen; what cannot (an unknown zone or host, a month beyond the horizon) stays as it was. */
export function choose(flow: FlowContext, change: Partial<Choice>): void {
  const { type, state } = flow;
  const { step, choice: before } = state;
  if (!type || state.writing.name === 'sending') return;
  const { day = before.day, slot } = change;
  const wanted = { ...change, duration: slot?.duration ?? change.duration };
  if (type.timeZoneLock) wanted.timeZone = '';
  const choice = { ...before, day, ...narrow(type, before, wanted) };
  const kept = slot || (slot !== null && day === before.day && before.slot);
  choice.slot = kept ? { start: kept.start, duration: choice.duration } : null;
  if (kept) choice.day = dateOf(kept.start, choice.timeZone);
  const turned = slot || choice.day !== before.day ? choice.day?.slice(0, 7) : null;
  choice.month = inReach(flow, change.month ?? turned ?? before.month, choice.timeZone);
  // Looks at the new choice before it is set, so that listeners see one change.
  flow.state = { ...state, choice };
  if (kept && !isFree(flow, kept.start)) {
    // While its month is loading, a slot that is carried over is kept.
    if (flow.months.of(monthOf(kept.start, choice.timeZone)).parts.length) choice.slot = null;
    else flow.unverified = !slot;
  }
  flow.state = state;
  flow.set({
    choice,
    ...settled(flow),
    ...('taken' in step && {
      step: {
        ...step,
        ...(step.name === 'details' && { slot: choice.slot ?? step.slot }),
        taken: slot ? null : step.taken,
      },
    }),
  });
  look(flow);
  chosen(flow, change, before);
}

/** Resets the state of writing, except a lost write, which is still retried. */
export function settled({ state: { writing } }: FlowContext): Pick<FlowContext['state'], 'writing'> {
  return { writing: writing.name === 'lost' ? writing : { name: 'idle' } };
}
