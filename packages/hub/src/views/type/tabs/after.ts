import { html, nothing, type TemplateResult } from 'lit';
import { areaField, textField, toggleField } from '../../../parts/form/inputs.ts';
import { spanField } from '../../../parts/form/span-field.ts';
import { icons } from '../../../theme/icons.ts';
import { at, type TypeForm } from '../type-form.ts';
import { payment } from './payment.ts';
import type { Taking } from './taking.ts';
import { toggled } from './what.ts';
import { rowActs, withRow } from './rows.ts';

/** What happens after it was booked: the yes, what it costs, changes, reminders, whom to ask. */
export function afterTab(form: TypeForm, taking: Taking): TemplateResult {
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
    ${reminders(form)} ${payment(form, taking)} ${consent(form)}
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
          html`<li class="row reminder">
            ${spanField(form, {
              pointer: `/reminders/${i}/before`,
              label: texts.beforeStart,
              value: before,
              units: texts.units,
              change: (minutes) => change(withRow(list, i, { before: minutes ?? before })),
            })}
            <span class="row acts">${rowActs(form, list, i, change)}</span>
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
