import { moneyText } from '@team-booking/core/money';
import { MINUTE } from '@team-booking/core/time';
import type { BookingType } from '@team-booking/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../../format/moment.ts';
import { clockIcon } from '../../theme/icons.ts';
import { tickIcon } from '../../theme/icons-rest.ts';
import type { FullView } from '../../view.ts';

/** What a chosen time costs, and on what terms, before anything is sent: a card above the form's button. Nothing where it costs nothing. */
export function price(
  { words, formats, state, now }: FullView,
  { payment, policy, title }: BookingType,
): TemplateResult | typeof nothing {
  const { step, choice } = state;
  if (step.name !== 'details' || !payment) return nothing;
  const { amount, currency, holdMinutes, tax, refundUntil } = payment;
  const money = (value: number) => moneyText(formats.locale, value, currency);
  const until = step.slot.start - Math.max(policy.cancelUntil ?? 0, refundUntil ?? 0) * MINUTE;
  const terms = refundUntil === undefined ? words.cancelUntil : words.refunded;
  return html`<div class="card price" part="card">
    <p>
      <span>${formats.duration(step.slot.duration)} · <bdi>${title}</bdi></span> <b>${money(amount)}</b>
    </p>
    ${tax ? html`<p class="help">${words.taxed(money(tax.amount), tax.name)}</p>` : nothing}
    ${holdMinutes ? html`<p class="help">${clockIcon}${words.heldFor(formats.duration(holdMinutes))}</p>` : nothing}
    <p class="help">${tickIcon}${until > now() ? terms(moment(formats, until, choice.timeZone)) : words.unrefunded}</p>
  </div>`;
}
