import type { Booking } from '@team-booking/contract';
import { mayCancel, mayReschedule } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';

/** Quiet buttons to move or cancel a booking, as far as that is still possible. */
export function changes(
  { words, flow, now }: FullView,
  booking: Booking,
  reschedule = words.reschedule,
): TemplateResult | typeof nothing {
  const move = mayReschedule(booking, now());
  const cancel = mayCancel(booking, now());
  if (!move && !cancel) return nothing;
  return html`<p class="later">
    ${
      move
        ? html`<button type="button" class="link" id="reschedule" @click=${() => flow.reschedule()}>
            ${reschedule}
          </button>`
        : nothing
    }
    ${
      cancel
        ? html`<button type="button" class="link" id="cancel" @click=${() => flow.askCancel()}>${words.cancel}</button>`
        : nothing
    }
  </p>`;
}
