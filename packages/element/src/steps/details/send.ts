import type { BookingType } from '@team-booking/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { banner } from '../../notices/banner.ts';
import type { FullView } from '../../view.ts';
import { payLabel } from '../pay/pay-label.ts';
import { nearestTimes } from './nearest.ts';

/** The button that sends the form, with what there is to say about sending it: a bar in narrow containers. */
export function sending(view: FullView, type: BookingType, send: (event: Event) => void): TemplateResult {
  const { words, formats, flow, state } = view;
  const { step, choice, writing } = state;
  const busy = writing.name === 'sending';
  const { taken, hold } = step.name === 'details' ? step : {};
  return html`<div class="bar send" part="bar">
    ${taken ? nearestTimes(view) : banner(view)}
    <button
      type="submit"
      part="button"
      class="primary"
      aria-busy=${busy}
      aria-disabled=${busy || !!taken}
      @click=${send}
    >
      ${busy ? words.booking : sendLabel(view, type)}
    </button>
    <button type="button" part="back" class="secondary quiet" aria-disabled=${busy} @click=${() => flow.back()}>
      ${words.back}
    </button>
    ${hold?.ending ? html`<small class="held">${words.heldUntil(formats.time(hold.until, choice.timeZone))}</small>` : nothing}
  </div>`;
}

/** What sending leads to: a booking, a request, or the payment. */
export function sendLabel(view: FullView, type: BookingType): string {
  if (type.payment) return payLabel(view, type);
  return type.approval ? view.words.request : view.words.book;
}
