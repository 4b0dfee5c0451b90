import type { Field } from '@team-booking/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField, numberField, textField } from '../../../parts/form/inputs.ts';
import { icons } from '../../../theme/icons.ts';
import { conditionOf, opsOf, type Condition } from '../rules.ts';
import type { TypeForm } from '../type-form.ts';

interface ConditionParts {
  readonly pointer: string;
  readonly condition: Condition;
  readonly questions: readonly Field[];
  readonly change: (condition: Condition) => void;
  /** Absent: it is the only one. */
  readonly remove: (() => void) | undefined;
}

/** A condition: the question, what is asked of its answer, and the answer. */
export function conditionFields(form: TypeForm, parts: ConditionParts): TemplateResult {
  const { asks } = form;
  const { pointer, condition, questions, change, remove } = parts;
  const question = questions.find(({ id }) => id === condition.question);
  return html`<li class="condition">
    ${choiceField(form, {
      pointer: `${pointer}/question`,
      label: asks.answerTo,
      value: condition.question,
      options: questions.map(({ id, label }) => [id, label || asks.unnamed] as const),
      change: (id) => change(conditionOf(questions.find((one) => one.id === id)!)),
    })}
    ${
      question
        ? choiceField(form, {
            pointer: `${pointer}/op`,
            label: asks.compare,
            value: condition.op,
            options: opsOf(question).map((op) => [op, asks.ops[op]] as const),
            change: (op) => change(conditionOf(question, op, condition)),
          })
        : nothing
    }
    ${question ? answer(form, question, parts) : nothing}
    ${
      remove
        ? html`<button class="btn quiet icon end" type="button" aria-label=${asks.removeCondition} @click=${remove}>
            ${icons.x}
          </button>`
        : nothing
    }
  </li>`;
}

/** What the answer is compared with. */
function answer(form: TypeForm, question: Field, { pointer, condition, change }: ConditionParts): unknown {
  const { asks } = form;
  if (condition.op === 'empty') return nothing;
  if (condition.op === 'one-of') {
    return textField(form, {
      pointer: `${pointer}/values`,
      label: asks.values,
      value: condition.values.join(', '),
      change: (text) =>
        change({
          ...condition,
          values: (text ?? '')
            .split(/[,،]/)
            .map((one) => one.trim())
            .filter(Boolean),
        }),
      onChange: true,
    });
  }
  const place = { pointer: `${pointer}/value`, label: asks.value };
  if (typeof condition.value === 'boolean') {
    return choiceField(form, {
      ...place,
      value: String(condition.value) as 'true' | 'false',
      options: [
        ['true', form.texts.yes],
        ['false', form.texts.no],
      ],
      change: (value) => change({ ...condition, value: value === 'true' } as Condition),
    });
  }
  if (typeof condition.value === 'number') {
    return numberField(form, {
      ...place,
      value: condition.value,
      change: (value) => change({ ...condition, value: value ?? 0 } as Condition),
    });
  }
  const { options } = question;
  if (options && options.length > 0) {
    return choiceField(form, {
      ...place,
      value: condition.value,
      options: options.map(({ value, label }) => [value, label] as const),
      change: (value) => change({ ...condition, value } as Condition),
    });
  }
  return textField(form, {
    ...place,
    value: condition.value,
    max: 200,
    change: (value) => change({ ...condition, value: value ?? '' } as Condition),
  });
}
