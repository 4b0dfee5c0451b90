import type { Booking } from '@team-booking/contract';
import { moneyText } from '@team-booking/core/money';
import { html, type TemplateResult } from 'lit';
import { another } from '../done/another.ts';
import { facts } from '../done/facts.ts';
import { mailed } from '../done/mailed.ts';
import { outcome } from '../outcome.ts';
import type { FullView } from '../../view.ts';

/** Asks for confirmation and an optional reason before cancelling. */
export function cancelQuestion(view: FullView): TemplateResult {
  const { words, flow, state } = view;
  const { step } = state;
  if (step.name !== 'cancel') return html``;
  const { bookingType: type, booking } = step;
  const busy = state.writing.name === 'sending';
  const cancel = (event: Event) => {
    const reason = (event.target as Element).closest('section')?.querySelector('textarea')?.value.trim();
    if (!busy) flow.cancel(reason || undefined);
  };
  return outcome(
    view,
    null,
    words.cancelTitle,
    refund(view, booking),
    facts(view, type, booking),
    html`<div class="field">
      <label for="reason">${words.reason} <span class="optional">(${words.optional})</span></label>
      <textarea id="reason" part="input" rows="2" dir="auto" maxlength="1000"></textarea>
    </div>`,
    html`<div class="actions">
      <button
        type="button"
        part="button"
        class="primary danger"
        aria-busy=${busy}
        aria-disabled=${busy}
        @click=${cancel}
      >
        ${busy ? words.cancelling : words.cancelYes}
      </button>
      <button type="button" class="secondary quiet" aria-disabled=${busy} @click=${() => flow.back()}>
        ${words.cancelNo}
      </button>
    </div>`,
  );
}

/** What comes back to whoever cancels now; empty where nothing is paid. */
function refund({ words, formats }: FullView, { paid }: Booking): string {
  if (!paid) return '';
  return paid.refundUntil ? words.comesBack(moneyText(formats.locale, paid.amount, paid.currency)) : words.unrefunded;
}

/** Confirms a cancellation. */
export function cancelled(view: FullView): TemplateResult {
  const { words, state } = view;
  const { step } = state;
  if (!('booking' in step)) return html``;
  const { bookingType: type, booking } = step;
  return outcome(
    view,
    'off',
    words.cancelled,
    `${words.cancelledMore} ${mailed(view, type, booking)}`,
    facts(view, type, booking, { struck: true }),
    another(view, 'secondary'),
  );
}
