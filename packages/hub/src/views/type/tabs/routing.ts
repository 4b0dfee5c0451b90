import type { Routing } from '@team-booking/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { textField, toggleField } from '../../../parts/form/inputs.ts';
import { icons } from '../../../theme/icons.ts';
import { newRouting, newRule } from '../rules.ts';
import { at, type TypeForm } from '../type-form.ts';
import { questionRows } from './question-rows.ts';
import { rowActs, withRow } from './rows.ts';
import { ruleCard, targetFields, type Destinations } from './rule-card.ts';

/** Questions before the times, and where their answers lead. */
export function routingTab(form: TypeForm, destinations: Destinations): TemplateResult {
  const { asks, draft } = form;
  const { routing } = draft.content;
  const change = (next: Partial<Routing>) => draft.put(['routing'], { ...routing, ...next });
  return html`<section class="form-group">
      ${toggleField(form, {
        pointer: '/routing',
        label: asks.asksFirst,
        help: asks.asksFirstHelp,
        value: routing !== undefined,
        change: (isOn) => draft.put(['routing'], isOn ? newRouting(asks.firstQuestion) : undefined),
      })}
    </section>
    ${routing ? rules(form, routing, change, destinations) : nothing}
    <section class="form-group">
      <h2>${form.texts.places.ownerLookup}</h2>
      <p class="small muted">${asks.lookupHelp}</p>
      <div class="fields">
        ${textField(form, { ...lookup(form, 'url'), type: 'url' })}
        ${draft.content.ownerLookup ? textField(form, { ...lookup(form, 'secret', asks.secretHelp) }) : nothing}
      </div>
    </section>`;
}

/** Who is asked: taken away with its address. */
function lookup(form: TypeForm, name: 'url' | 'secret', help?: string) {
  const { draft } = form;
  const place = at<string>(form, `ownerLookup/${name}`, help);
  const change = (value: string | undefined) =>
    name === 'url' && value === undefined ? draft.put(['ownerLookup'], undefined) : place.change(value);
  return { ...place, change, isCode: true, placeholder: name === 'url' ? 'https://' : 'whsec_' };
}

function rules(
  form: TypeForm,
  routing: Routing,
  change: (next: Partial<Routing>) => void,
  destinations: Destinations,
): TemplateResult {
  const { asks } = form;
  const { questions, rules: list, fallback } = routing;
  const put = (next: typeof list) => change({ rules: next });
  return html`<section class="form-group">
      <h2>${form.texts.places['routing/questions']}</h2>
      ${questionRows(form, '/routing/questions', questions, (next) => change({ questions: [...next] }))}
    </section>
    <section class="form-group">
      <h2>${form.texts.places['routing/rules']}</h2>
      <p class="small muted">${asks.rulesHelp}</p>
      <ol class="rows">
        ${list.map(
          (rule, i) =>
            html`<li class="card pad">
              ${ruleCard(
                form,
                `/routing/rules/${i}`,
                rule,
                questions,
                destinations,
                (next) => put([...withRow(list, i, next)]),
                rowActs(form, list, i, (next) => put([...next])),
              )}
            </li>`,
        )}
      </ol>
      <button
        class="btn"
        type="button"
        aria-disabled=${questions.length === 0}
        @click=${() => questions[0] && put([...list, newRule(questions[0])])}
      >
        ${icons.plus}${asks.addRule}
      </button>
    </section>
    <section class="form-group">
      <h2>${form.texts.places['routing/fallback']}</h2>
      <div class="fields">
        ${targetFields(form, '/routing/fallback', fallback, destinations, (next) => change({ fallback: next }))}
      </div>
    </section>`;
}
