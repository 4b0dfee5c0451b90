import type { Answers, Field } from '@team-booking/contract';
import { html, type TemplateResult } from 'lit';
import { inputParts, labelled, notes, type FieldParts, type Form } from '../../parts/form/field.ts';
import { areaField, choiceField, textField, toggleField } from '../../parts/form/inputs.ts';

/** How a question is asked that is one line of text. */
const LINES = { text: 'text', email: 'email', tel: 'tel', url: 'url', number: 'number', date: 'date' } as const;

interface Asked {
  readonly form: Form;
  readonly answers: Answers;
  readonly change: (id: string, answer: Answers[string] | undefined) => void;
  /** Stands behind the label of what may stay empty. */
  readonly optional: string;
}

/** A question of the booking form, as a native field. */
export function questionField(field: Field, { form, answers, change, optional }: Asked): TemplateResult {
  const { id, type, label, help, required: isRequired, maxLength, options = [] } = field;
  const answer = answers[id];
  const parts = { pointer: `/answers/${id}`, label, help, ...(!isRequired && { optional }) };
  const changed = (value: Answers[string] | undefined) => change(id, value);
  if (type === 'checkbox')
    return toggleField(form, {
      ...parts,
      isRequired,
      value: answer === true,
      change: (is) => changed(is || undefined),
    });
  if (type === 'checkboxes') return manyOf(parts, field, form, [answer ?? []].flat() as string[], changed);
  if (type === 'select' || type === 'radio')
    return choiceField(form, {
      ...parts,
      isRequired,
      value: typeof answer === 'string' ? answer : '',
      options: [['', ''], ...options.map(({ value, label: text }) => [value, text] as const)],
      change: (value) => changed(value || undefined),
    });
  const text = {
    ...parts,
    isRequired,
    value: answer === undefined ? undefined : String(answer),
    change: changed,
    ...(maxLength !== undefined && { max: maxLength }),
  };
  if (type === 'textarea') return areaField(form, { ...text, rows: 3 });
  return textField(form, { ...text, type: LINES[type], isCode: type === 'email' || type === 'tel' || type === 'url' });
}

/** Several of several. */
function manyOf(
  parts: FieldParts,
  { id, required: isRequired, options = [] }: Field,
  form: Form,
  chosen: readonly string[],
  change: (values: string[] | undefined) => void,
): TemplateResult {
  const set = (value: string, is: boolean) => {
    const values = options.map((option) => option.value).filter((one) => (one === value ? is : chosen.includes(one)));
    change(values.length > 0 ? values : undefined);
  };
  const { describedBy } = inputParts(form, parts);
  return html`<fieldset class="plain field" data-pointer=${parts.pointer} tabindex="-1" aria-describedby=${describedBy}>
    <legend class="small">${labelled(parts)}</legend>
    ${options.map(({ value, label: text }, i) =>
      toggleField(form, {
        pointer: `/answers/${id}/${i}`,
        label: text,
        value: chosen.includes(value),
        change: (is) => set(value, is),
        // The browser asks for one of them: as long as there is none, the first has to be it.
        isRequired: isRequired && i === 0 && chosen.length === 0,
      }),
    )}
    ${notes(form, parts)}
  </fieldset>`;
}
