import type { Field } from '@team-booking/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { areaField, choiceField, textField, toggleField } from '../../../parts/form/inputs.ts';
import { icons } from '../../../theme/icons.ts';
import { freeId } from '../content.ts';
import { hasOptions, linesOf, optionsOf } from '../options.ts';
import type { TypeForm } from '../type-form.ts';
import { rowActs, withRow } from './rows.ts';

const KINDS = [
  'text',
  'textarea',
  'email',
  'tel',
  'url',
  'number',
  'date',
  'select',
  'radio',
  'checkbox',
  'checkboxes',
] as const satisfies readonly Field['type'][];

/** Questions that visitors answer, with everything that can be set of them. */
export function questionRows(
  form: TypeForm,
  pointer: string,
  questions: readonly Field[],
  change: (questions: readonly Field[]) => void,
): TemplateResult {
  const { asks } = form;
  // An id is one of both lists.
  const stem = pointer === '/fields' ? 'question' : 'before';
  const add = () => change([...questions, { id: freeId(questions, stem), type: 'text', label: '', required: false }]);
  return html`<ol class="rows">
      ${questions.map(
        (question, i) =>
          html`<li class="card pad">
            ${questionRow(form, `${pointer}/${i}`, question, (next) => change(withRow(questions, i, next)), rowActs(form, questions, i, change))}
          </li>`,
      )}
    </ol>
    <button class="btn" type="button" @click=${add}>${icons.plus}${asks.add}</button>`;
}

function questionRow(
  form: TypeForm,
  pointer: string,
  question: Field,
  change: (question: Field) => void,
  acts: TemplateResult,
): TemplateResult {
  const { asks } = form;
  const { type, label, required, help, options } = question;
  return html`<div class="row"><b class="grow words">${label || asks.unnamed}</b>${acts}</div>
    <div class="fields">
      <div class="all">
        ${textField(form, {
          pointer: `${pointer}/label`,
          label: asks.question,
          value: label,
          max: 200,
          change: (value) => change({ ...question, label: value ?? '' }),
        })}
      </div>
      ${choiceField(form, {
        pointer: `${pointer}/type`,
        label: asks.answer,
        value: type,
        options: KINDS.map((kind) => [kind, asks.kinds[kind]] as const),
        change: (kind) => change(ofKind(question, kind)),
      })}
      ${textField(form, {
        pointer: `${pointer}/help`,
        label: asks.help,
        value: help,
        max: 500,
        change: (value) => {
          const { help: _, ...others } = question;
          change(value === undefined ? others : { ...others, help: value });
        },
      })}
      ${
        hasOptions(type)
          ? html`<div class="all">
              ${areaField(form, {
                pointer: `${pointer}/options`,
                label: asks.options,
                help: asks.optionsHelp,
                value: linesOf(options),
                rows: Math.max(3, (options?.length ?? 0) + 1),
                // While a line is typed it is no choice yet.
                onChange: true,
                change: (text) => change({ ...question, options: optionsOf(text ?? '', options) }),
              })}
            </div>`
          : nothing
      }
      ${toggleField(form, {
        pointer: `${pointer}/required`,
        label: asks.required,
        value: required,
        change: (isRequired) => change({ ...question, required: isRequired }),
      })}
    </div>`;
}

/** A question whose answer is of another kind. */
function ofKind({ options = [], ...question }: Field, type: Field['type']): Field {
  return hasOptions(type) ? { ...question, type, options } : { ...question, type };
}
