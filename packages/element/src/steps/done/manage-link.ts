import type { Booking, BookingType } from '@team-booking/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';
import { mailed } from './mailed.ts';

/** Milliseconds for which *Copied* is shown. */
const SHOWN = 2_000;

/** The manage link, to be copied; without mail it is all that a visitor has. Where a page may not write to the clipboard, it is selected for the visitor to copy. */
export function manageLink(view: FullView, type: BookingType, booking: Booking): TemplateResult {
  const { words, local, set, announce } = view;
  const { manage, status } = booking;
  const mail = mailed(view, type, booking);
  const requested = status === 'awaiting-approval';
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
    <label for="manage-link">${requested ? words.seeAnswer : mail ? words.yourLink : words.keepLink}</label>
    <div class="copy">
      <input id="manage-link" part="input" readonly dir="ltr" .value=${manage.url} />
      <button type="button" class="link" @click=${copy}>${local.copied ? words.copied : words.copy}</button>
    </div>
    ${requested || !mail ? html`<p class="help">${mail || words.noMail}</p>` : nothing}
  </div>`;
}
