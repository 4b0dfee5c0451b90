import { mailLink } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../view.ts';
import { refusalInWords } from './refusal.ts';

/** Explains a slow, lost or refused write, with a retry button; nothing while all goes well. */
export function banner(view: FullView): TemplateResult | typeof nothing {
  const { words, flow, state } = view;
  const { writing } = state;
  const again = html`<button type="button" class="secondary" @click=${() => flow.retry()}>${words.retry}</button>`;
  switch (writing.name) {
    case 'sending':
      return writing.slow ? html`<div class="notice calm"><p>${words.slow}</p></div>` : nothing;
    case 'lost':
      return html`<div class="notice" part="notice" id="lost">
        <p><b>${words.lost}</b> ${words.lostKept}</p>
        ${again}
      </div>`;
    case 'refused':
      return html`<div class="notice bad" part="notice" id="refused" tabindex="-1">
        <p>${refusalInWords(state, words)}</p>
        ${writing.failure.retry ? again : contactOf(view)}
      </div>`;
    case 'idle':
      return nothing;
  }
}

function contactOf({ words, state: { step } }: FullView): TemplateResult | typeof nothing {
  const contact = 'bookingType' in step ? step.bookingType.contact : null;
  return contact?.email
    ? html`<a class="secondary" href=${mailLink(contact.email)}>${words.writeTo(contact.name ?? contact.email)}</a>`
    : nothing;
}
