import type { Payments } from '@team-booking/contract/team';
import { moneyText } from '@team-booking/core/money';
import { html, nothing, type TemplateResult } from 'lit';
import { at } from '../../../address/address.ts';
import { empty } from '../../../parts/empty.ts';
import { spanText } from '../../../parts/form/span-text.ts';
import { icons } from '../../../theme/icons.ts';
import type { PaymentsForm } from './parts.ts';
import { providerName } from './standing.ts';

type Priced = Payments['types'][number];

/** Booking types that cost something, each with its rules and the way to change them. */
export function pricedTypes(form: PaymentsForm, types: readonly Priced[]): TemplateResult {
  const { hub, words, types: texts } = form;
  if (types.length > 0)
    return html`<ul class="rows framed">
      ${types.map((type) => row(form, type))}
    </ul>`;
  const way = html`<a class="btn" href=${hub.router.href(at('types'))}>${hub.words.types}</a>`;
  return empty(words.free, words.freeMore(texts.tabs.after), way);
}

function row({ hub, words, types: texts }: PaymentsForm, type: Priced): TemplateResult {
  const { id, title, amount, currency, provider, ready, holdMinutes, refundUntil } = type;
  const { locale } = hub;
  const rules: readonly (readonly [string, string])[] = [
    [
      texts.places['payment/refundUntil'],
      refundUntil === null || refundUntil === undefined ? texts.untilStart : spanText(refundUntil, locale),
    ],
    ...(holdMinutes === undefined
      ? []
      : [[texts.places['payment/holdMinutes'], spanText(holdMinutes, locale)] as const]),
  ];
  const name = providerName(provider, words.testPage);
  return html`<li>
    <div class="item priced">
      <span class="words"
        ><a href=${hub.router.href(at('types', id, { tab: 'after' }))}><b>${title}</b></a
        ><br /><span class="small muted">${name}</span></span
      >
      <b class="price">${moneyText(locale, amount, currency)}</b>
      <dl class="small">
        ${rules.map(
          ([label, value]) =>
            html`<div>
              <dt class="muted">${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${
        ready
          ? nothing
          : html`<p class="note all">
              ${icons.warn}<span class="words"><b>${words.unpayable}.</b> ${words.unpayableMore(name)}</span>
            </p>`
      }
    </div>
  </li>`;
}
