import type { Field } from '@team-booking/contract';
import { html, type TemplateResult } from 'lit';
import { numberField } from '../../../parts/form/inputs.ts';
import { at, type TypeForm } from '../type-form.ts';
import { questionRows } from './question-rows.ts';

/** What visitors are asked in the form, and whom they may bring. */
export function questionsTab(form: TypeForm): TemplateResult {
  const { asks, draft } = form;
  const { fields = [] } = draft.content;
  const change = (list: readonly Field[]) => draft.put(['fields'], list);
  return html`<section class="form-group">
      <h2>${form.texts.places.fields}</h2>
      <p class="small muted">${asks.formHelp}</p>
      ${questionRows(form, '/fields', fields, change)}
    </section>
    <section class="form-group">
      <div class="fields">
        ${numberField(form, { ...at<number>(form, 'guests/max', asks.guestsHelp), min: 0, max: 10 })}
      </div>
    </section>`;
}
