import { minorDigits } from '@team-booking/core/money';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField, numberField, toggleField } from '../../../parts/form/inputs.ts';
import { spanField } from '../../../parts/form/span-field.ts';
import { icons } from '../../../theme/icons.ts';
import { providerName } from '../../settings/payments/standing.ts';
import { at, type TypeForm } from '../type-form.ts';
import { isReady, takersOf, type Taking } from './taking.ts';
import { joinedText } from '../../../format/joined-text.ts';
import { intl } from '../../../format/intl.ts';

/** What it costs, and who takes that: only those are offered by whom visitors can pay. */
export function payment(form: TypeForm, { providers, words }: Taking): TemplateResult {
  const { texts, draft, hub } = form;
  const price = draft.content.payment;
  const digits = price ? minorDigits(price.currency) : 2;
  const amount = at<number>(form, 'payment/amount');
  const takers = takersOf(providers, price?.provider);
  const nameOf = (name: string) => providerName(name, words.testPage);
  const refund = at<number | null>(form, 'payment/refundUntil', texts.refundHelp);
  return html`<section class="form-group">
    <h2>${texts.places.payment}</h2>
    ${
      takers.length === 0
        ? html`<p class="small muted">${words.noneMore}</p>`
        : toggleField(form, {
            pointer: '/payment',
            label: texts.costs,
            help: texts.costsHelp,
            value: Boolean(price),
            change: (isOn) =>
              draft.put(['payment'], isOn ? { amount: 2000, currency: 'EUR', provider: takers[0]! } : undefined),
          })
    }
    ${
      price && !isReady(providers, price.provider)
        ? html`<p class="small warn row top">
            ${icons.warn}<span>${words.unpayableMore(nameOf(price.provider))}</span>
          </p>`
        : nothing
    }
    ${
      price
        ? html`<div class="fields">
            ${numberField(form, {
              ...amount,
              value: price.amount / 10 ** digits,
              min: 0,
              step: 10 ** -digits,
              change: (value) => amount.change(Math.round((value ?? 0) * 10 ** digits)),
            })}
            ${choiceField(form, {
              ...at<string>(form, 'payment/currency'),
              value: price.currency,
              options: currencies(price.currency, hub.locale),
            })}
            ${
              takers.length > 1
                ? choiceField(form, {
                    ...at<string>(form, 'payment/provider'),
                    label: words.takers,
                    value: price.provider,
                    options: takers.map((name) => [name, nameOf(name)] as const),
                  })
                : nothing
            }
            ${spanField(form, { ...at<number>(form, 'payment/holdMinutes'), units: texts.units })}
            ${spanField(form, {
              ...refund,
              value: refund.value ?? undefined,
              change: (minutes) => refund.change(minutes ?? null),
              units: texts.units,
              placeholder: texts.untilStart,
            })}
          </div>`
        : nothing
    }
  </section>`;
}

function currencies(present: string, locale: string): (readonly [string, string])[] {
  const names = intl('DisplayNames', locale, { type: 'currency' });
  const known = Intl.supportedValuesOf('currency');
  return [...new Set([present, ...known])].map((code) => [code, joinedText([code, names.of(code) ?? code])] as const);
}
