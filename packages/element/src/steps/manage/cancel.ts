import { html, nothing, type TemplateResult } from 'lit';
import { facts } from '../done/facts.ts';
import { banner } from '../../notices/banner.ts';
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
  return html`<section class="page" part="cancel">
    ${banner(view)}
    <h2 id="heading" tabindex="-1">${words.cancelTitle}</h2>
    ${facts(view, type, booking)}
    <div class="field">
      <label for="reason">${words.reason} <span class="optional">(${words.optional})</span></label>
      <textarea id="reason" part="input" rows="2" dir="auto" maxlength="1000"></textarea>
    </div>
    <div class="actions">
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
    </div>
  </section>`;
}

/** Confirms a cancellation. */
export function cancelled(view: FullView): TemplateResult {
  const { words, state } = view;
  const { step } = state;
  if (!('booking' in step)) return html``;
  const { bookingType: type, booking } = step;
  return html`<section class="page" part="cancelled">
    <div class="mark waiting" part="mark">${crossIcon}</div>
    <h2 id="heading" tabindex="-1">${words.cancelled}</h2>
    <p class="lead">${words.cancelledMore}</p>
    ${facts(view, type, booking, { struck: true })}
    ${
      // A flow of the page's own cannot be restarted.
      view.page.flow
        ? nothing
        : html`<button type="button" class="secondary" @click=${() => view.restart()}>${words.bookAnother}</button>`
    }
  </section>`;
}
