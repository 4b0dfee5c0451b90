import type { Slot } from '@team-booking/sdk';
import { slotFacts, TeamBookingSubmitEvent } from '../../choice-events.ts';
import type { FullView } from '../../view.ts';

/**
 * Sends the form, unless the page prevents it and sends it by itself. Nothing while it is being sent, or the time is taken.
 *
 * @param before runs before it is sent
 */
export function submit({ page, flow }: FullView, slot: Slot, before?: () => void): void {
  const { step, writing } = flow.state;
  if (writing.name === 'sending' || ('taken' in step && step.taken)) return;
  if (!page.dispatchEvent(new TeamBookingSubmitEvent('submit', slotFacts(slot), true))) return;
  before?.();
  flow.submit();
}
