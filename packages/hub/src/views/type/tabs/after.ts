import { minorDigits } from '@team-booking/core/money';
import { html, nothing, type TemplateResult } from 'lit';
import { areaField, choiceField, numberField, textField, toggleField } from '../../../parts/form/inputs.ts';
import { spanField } from '../../../parts/form/span-field.ts';
import { icons } from '../../../theme/icons.ts';
import { at, type TypeForm } from '../type-form.ts';
import { toggled } from './what.ts';
import { rowActs, withRow } from './rows.ts';

/** What happens after it was booked: the yes, what it costs, changes, reminders, whom to ask. */
export function afterTab(form: TypeForm): TemplateResult {
  const { texts } = form;
  const contact = (name: string, type: 'text' | 'email' | 'tel' | 'url', isCode = true) =>
    textField(form, { ...at<string>(form, `contact/${name}`), type, isCode });
  return html`<section class="form-group">${toggleField(form, toggled(form, 'approval', texts.approvalHelp))}</section>
    <section class="form-group">
      <h2>${texts.groups.changes}</h2>
      <div class="fields">
        ${until(form, 'policy/cancelUntil')} ${until(form, 'policy/rescheduleUntil')}
        <div class="all">${toggleField(form, toggled(form, 'policy/sameHost', texts.sameHostHelp, true))}</div>
        <div class="all">${toggleField(form, toggled(form, 'policy/replaceable', texts.replaceableHelp))}</div>
      </div>
    </section>
    ${reminders(form)} ${payment(form)} ${consent(form)}
    <section class="form-group">
      <h2>${texts.places.contact}</h2>
      <p class="small muted">${texts.contactHelp}</p>
      <div class="fields">
        ${contact('name', 'text', false)} ${contact('email', 'email')} ${contact('phone', 'tel')}
        ${contact('url', 'url')}
      </div>
    </section>`;
}

/** Until when visitors may change something; empty is until the start. */
function until(form: TypeForm, place: string): TemplateResult {
  const { value, change, ...rest } = at<number | null>(form, place);
  return spanField(form, {
    ...rest,
    value: value ?? undefined,
    change: (minutes) => change(minutes ?? null),
    units: form.texts.units,
    placeholder: form.texts.untilStart,
  });
}

function reminders(form: TypeForm): TemplateResult {
  const { texts, draft } = form;
  const { reminders: list = [] } = draft.content;
  const change = (rows: readonly { readonly before: number }[]) => draft.put(['reminders'], rows);
  // The next one is an hour before, or the first free time besides.
  const free = [60, 1440, 30, 2880, 10].find((before) => !list.some((row) => row.before === before)) ?? 15;
  return html`<section class="form-group">
    <h2>${texts.places.reminders}</h2>
    <ol class="rows">
      ${list.map(
        ({ before }, i) =>
          html`<li class="row wrap top">
            ${spanField(form, {
              pointer: `/reminders/${i}/before`,
              label: texts.beforeStart,
              value: before,
              units: texts.units,
              change: (minutes) => change(withRow(list, i, { before: minutes ?? before })),
            })}
            <span class="row end">${rowActs(form, list, i, change)}</span>
          </li>`,
      )}
    </ol>
    ${
      list.length < 5
        ? html`<button class="btn" type="button" @click=${() => change([...list, { before: free }])}>
            ${icons.plus}${texts.addReminder}
          </button>`
        : nothing
    }
    ${toggleField(form, toggled(form, 'hostReminders'))}
  </section>`;
}

function payment(form: TypeForm): TemplateResult {
  const { texts, draft, hub } = form;
  const price = draft.content.payment;
  const digits = price ? minorDigits(price.currency) : 2;
  const amount = at<number>(form, 'payment/amount');
  const refund = at<number | null>(form, 'payment/refundUntil', texts.refundHelp);
  return html`<section class="form-group">
    <h2>${texts.places.payment}</h2>
    ${toggleField(form, {
      pointer: '/payment',
      label: texts.costs,
      help: texts.costsHelp,
      value: Boolean(price),
      change: (isOn) =>
        draft.put(['payment'], isOn ? { amount: 2000, currency: 'EUR', provider: 'stripe' } : undefined),
    })}
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

function consent(form: TypeForm): TemplateResult {
  const { texts, draft } = form;
  const { consent } = draft.content;
  const text = at<string>(form, 'consent/text');
  return html`<section class="form-group">
    <h2>${texts.places.consent}</h2>
    ${toggleField(form, {
      pointer: '/consent',
      label: texts.asksConsent,
      value: Boolean(consent),
      change: (isOn) => draft.put(['consent'], isOn ? { version: '1', text: '' } : undefined),
    })}
    ${
      consent
        ? html`<div class="fields">
            <div class="all">
              ${areaField(form, { ...text, change: (value) => text.change(value ?? ''), max: 2000, rows: 3 })}
            </div>
            ${textField(form, { ...at<string>(form, 'consent/url'), type: 'url', isCode: true })}
            ${textField(form, { ...at<string>(form, 'consent/version', texts.versionHelp), max: 64 })}
          </div>`
        : nothing
    }
  </section>`;
}

function currencies(present: string, locale: string): (readonly [string, string])[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const known = Intl.supportedValuesOf('currency');
  return [...new Set([present, ...known])].map((code) => [code, `${code} · ${names.of(code) ?? code}`] as const);
}
