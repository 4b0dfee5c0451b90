import type { OpenRefund } from '@team-booking/contract/team';
import { moneyText } from '@team-booking/core/money';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { at } from '../../../address/address.ts';
import { icons } from '../../../theme/icons.ts';
import { when } from '../when.ts';
import type { PaymentsForm } from './parts.ts';
import { joinedText } from '../../../format/joined-text.ts';

/** What can be done about a refund that was refused. */
export interface RefundActs {
  readonly discardWord: string;
  readonly retry: (letter: string) => void;
  readonly discard: (letter: string) => void;
}

/** Money that has to go back and has not yet, what was refused first. */
export function refundList(form: PaymentsForm, refunds: readonly OpenRefund[], acts: RefundActs): TemplateResult {
  const { words } = form;
  const isRefused = refunds.some(({ letter }) => letter !== null);
  return html`<section class="col" aria-labelledby="refunds">
    <h2 id="refunds">${words.refunds}</h2>
    ${isRefused ? html`<p class="small muted">${words.refundMore}</p>` : nothing}
    <ul class="rows framed">
      ${repeat(
        refunds,
        ({ provider, reference }) => `${provider}/${reference}`,
        (refund) => row(form, refund, acts),
      )}
    </ul>
  </section>`;
}

function row(
  { hub, words }: PaymentsForm,
  { booking, amount, currency, state, at: since, letter, problem }: OpenRefund,
  { discardWord, retry, discard }: RefundActs,
): TemplateResult {
  const money = amount === null || currency === null ? '' : moneyText(hub.locale, amount, currency);
  // What it cost is not known of every old booking.
  const about = joinedText([money, booking.number]);
  return html`<li data-letter=${letter ?? nothing}>
    <div class="item refund">
      <span class="words"
        ><a href=${hub.router.href(at('bookings', booking.id))}><b>${booking.number}</b></a> ${booking.title}<br /><time
          class="small muted"
          datetime=${since}
          >${when(hub, since)}</time
        ></span
      >
      <b class="price">${money}</b>
      <span class="tag ${state === 'failed' ? 'bad' : 'warn'}"
        >${state === 'failed' ? icons.warn : icons.clock}${words.refundStates[state]}</span
      >
      ${
        letter === null
          ? nothing
          : html`<div class="row wrap all">
              <span class="small muted grow words" lang="en" dir="ltr">${problem}</span>
              <button class="btn" type="button" aria-label="${hub.words.retry}: ${about}" @click=${() => retry(letter)}>
                ${icons.undo}${hub.words.retry}
              </button>
              <button
                class="btn quiet"
                type="button"
                aria-label="${discardWord}: ${about}"
                @click=${() => discard(letter)}
              >
                ${discardWord}
              </button>
            </div>`
      }
    </div>
  </li>`;
}
