import type { BookingType } from '@team-booking/contract';
import { moneyText } from '@team-booking/core/money';
import { MINUTE } from '@team-booking/core/time';
import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../../format/moment.ts';
import { clockIcon } from '../../theme/icons.ts';
import { crossIcon, tickIcon } from '../../theme/icons-rest.ts';
import type { FullView } from '../../view.ts';

/** What it costs, and on what terms, before anything is sent. */
export function price(view: FullView, { payment, policy, title }: BookingType): TemplateResult | typeof nothing {
  const { words, formats, state, now } = view;
  const { step, choice } = state;
  if (step.name !== 'details' || !payment) return nothing;
  const { amount, currency, holdMinutes, refundUntil } = payment;
  const until = step.slot.start - Math.max(policy.cancelUntil ?? 0, refundUntil ?? 0) * MINUTE;
  const terms = refundUntil === undefined ? words.cancelUntil : words.refunded;
  const term = (icon: TemplateResult, text: string) => html`<p class="row help">${icon}<span>${text}</span></p>`;
  return html`<div class="card" part="card">
    <h3 class="row"><bdi>${title}</bdi><b>${moneyText(formats.locale, amount, currency)}</b></h3>
    ${holdMinutes ? term(clockIcon, words.heldFor(formats.duration(holdMinutes))) : nothing}
    ${
      until > now() ? term(tickIcon, terms(moment(formats, until, choice.timeZone))) : term(crossIcon, words.unrefunded)
    }
  </div>`;
}
