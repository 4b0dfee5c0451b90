import type { BookingType } from '@team-booking/contract';
import { dateOf } from '@team-booking/core/time';
import { render } from 'lit';
import type { FullView } from '../../view.ts';
import { about } from './about.ts';
import { month } from './month.ts';
import { shownDays } from './shown-days.ts';
import { slots } from './slots.ts';

/** As little as is needed to show one. */
const SOME = {
  branding: {},
  durations: [30],
  locations: [{ kind: 'online' }],
  hosts: [{ name: '-' }],
  mode: 'solo',
  policy: {},
} as unknown as BookingType;

/**
 * Makes what the first times are shown with, while they are on their way: it renders some that nobody sees. Language data that a browser loads,
 * code that it compiles and templates took a slow phone 40 ms once the times were there.
 */
export function warmUp(view: FullView): void {
  const { state, now } = view;
  const { choice } = state;
  const day = dateOf(now(), choice.timeZone);
  const flow = { ...view.flow, slotsOf: () => [{ start: now(), duration: 30 }] };
  const some = { ...view, flow, state: { ...state, choice: { ...choice, day, duration: 30 } } };
  const days = shownDays(view);
  render([about(some, SOME), month(some, days), slots(some, days)], document.createDocumentFragment());
}
