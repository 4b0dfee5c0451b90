import { html, nothing, type TemplateResult } from 'lit';
import { facts } from '../done/facts.ts';
import { mailed } from '../done/mailed.ts';
import { outcome } from '../outcome.ts';
import { crossIcon } from '../../theme/icons-rest.ts';
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
    '',
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

/** Confirms a cancellation. */
export function cancelled(view: FullView): TemplateResult {
  const { words, state } = view;
  const { step } = state;
  if (!('booking' in step)) return html``;
  const { bookingType: type, booking } = step;
  return outcome(
    view,
    crossIcon,
    words.cancelled,
    `${words.cancelledMore} ${mailed(view, type, booking)}`,
    facts(view, type, booking, { struck: true }),
    // A flow of the page's own cannot be restarted.
    view.page.flow
      ? nothing
      : html`<button type="button" class="secondary" @click=${() => view.restart()}>${words.bookAnother}</button>`,
  );
}
