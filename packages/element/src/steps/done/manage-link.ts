import type { Booking, BookingType } from '@team-booking/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';

/** Milliseconds for which *Copied* is shown. */
const SHOWN = 2_000;

/** The manage link, to be copied; without mail it is all that a visitor has. Where a page may not write to the clipboard, it is selected for the visitor to copy. */
export function manageLink(
  { words, local, set, announce }: FullView,
  { capabilities }: BookingType,
  { manage }: Booking,
): TemplateResult {
  const mail = capabilities.includes('mail');
  const copy = (event: Event) => {
    const input = (event.target as Element).parentElement!.querySelector('input')!;
    input.select();
    const copied = () => {
      set({ copied: true });
      announce(words.copied);
      setTimeout(() => set({ copied: false }), SHOWN);
    };
    navigator.clipboard?.writeText(manage.url).then(copied, () => {});
  };
  return html`<div class="field">
    <label for="manage-link">${mail ? words.yourLink : words.keepLink}</label>
    <div class="copy">
      <input id="manage-link" part="input" readonly dir="ltr" .value=${manage.url} />
      <button type="button" class="link" @click=${copy}>${local.copied ? words.copied : words.copy}</button>
    </div>
    ${mail ? nothing : html`<p class="help">${words.noMail}</p>`}
  </div>`;
}
