import type { Booking } from '@team-booking/contract';
import { mayCancel, mayReschedule } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';
import { another } from './another.ts';

/** Quiet buttons to move, cancel or withdraw a booking, as far as that is still possible, and to make another one. */
export function changes(view: FullView, booking: Booking): TemplateResult {
  const { words, flow, now } = view;
  const { status } = booking;
  const button = (id: string, text: string, act: () => void) =>
    html`<button type="button" class="link" id=${id} @click=${act}>${text}</button>`;
  return html`<p class="later">
    ${
      mayReschedule(booking, now())
        ? button('reschedule', status === 'confirmed' ? words.reschedule : words.moveTitle, () => flow.reschedule())
        : nothing
    }
    ${
      mayCancel(booking, now())
        ? button('cancel', status === 'awaiting-approval' ? words.withdraw : words.cancel, () => flow.askCancel())
        : nothing
    }
    ${status === 'confirmed' ? another(view, 'link') : nothing}
  </p>`;
}
