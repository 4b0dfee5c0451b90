import type { Field } from '@team-booking/contract';
import { type Html, markup } from '../layout.ts';
import { inputOf } from './read-form.ts';
import type { PlainWords } from '@team-booking/words/server';

/** The input so far, and its errors. */
export interface Filled {
  readonly form: URLSearchParams;
  readonly wrong: ReadonlySet<string>;
  readonly words: PlainWords;
}

/** A single-line input. */
export interface Line {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date';
  readonly required: boolean;
  readonly help?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly maxLength?: number | undefined;
}

/** A label, a single-line input, its help and its error. */
export function line(filled: Filled, input: Line): Html {
  const { name, label, type, required, autocomplete, maxLength } = input;
  return field(
    filled,
    input,
    markup`<label for="${name}"><bdi>${label}</bdi>${optional(filled, required)}</label>`,
    markup`<input
      id="${name}"
      name="${name}"
      type="${type}"
      ${direction(type)}
      value="${filled.form.get(name) ?? ''}"
      ${type === 'number' && markup`step="any"`}
      ${required && markup`required`}
      ${autocomplete && markup`autocomplete="${autocomplete}"`}
      ${maxLength && markup`maxlength="${maxLength}"`}
      ${described(filled, input)}
    />`,
  );
}

/** A label and a text area. */
export function lines(filled: Filled, input: Omit<Line, 'type'>): Html {
  const { name, label, required, maxLength } = input;
  return field(
    filled,
    input,
    markup`<label for="${name}"><bdi>${label}</bdi>${optional(filled, required)}</label>`,
    markup`<textarea
      id="${name}"
      name="${name}"
      rows="3"
      dir="auto"
      ${required && markup`required`}
      ${maxLength && markup`maxlength="${maxLength}"`}
      ${described(filled, input)}
    >
${filled.form.get(name) ?? ''}</textarea>`,
  );
}

/** A question of a booking type. */
export function question(filled: Filled, asked: Field): Html {
  const { type, label, required, help, options = [], autocomplete, maxLength } = asked;
  const input = { name: inputOf.answer(asked.id), label, required, help, autocomplete, maxLength };
  switch (type) {
    case 'textarea':
      return lines(filled, input);
    case 'select':
      return field(
        filled,
        input,
        markup`<label for="${input.name}"><bdi>${label}</bdi>${optional(filled, required)}</label>`,
        markup`<select id="${input.name}" name="${input.name}" ${required && markup`required`} ${described(filled, input)}>
          <option value="">${filled.words.choose}</option>
          ${options.map(
            (option) =>
              markup`<option value="${option.value}" ${filled.form.get(input.name) === option.value && markup`selected`}>
                ${option.label}
              </option>`,
          )}
        </select>`,
      );
    case 'radio':
    case 'checkboxes':
      return choices(filled, { ...input, options, several: type === 'checkboxes' });
    case 'checkbox':
      return tick(filled, input);
    default:
      return line(filled, { ...input, type });
  }
}

/** A group of radio buttons or checkboxes. */
export function choices(
  filled: Filled,
  input: Omit<Line, 'type'> & { options: readonly { value: string; label: string }[]; several: boolean },
): Html {
  const { name, label, required, options, several } = input;
  const chosen = filled.form.getAll(name);
  return markup`<fieldset class="field" ${described(filled, input)}>
    <legend><bdi>${label}</bdi>${optional(filled, required)}</legend>
    ${options.map(
      ({ value, label }) =>
        markup`<label class="tick">
          <input
            type="${several ? 'checkbox' : 'radio'}"
            name="${name}"
            value="${value}"
            ${required && !several && markup`required`}
            ${chosen.includes(value) && markup`checked`}
          />
          <bdi>${label}</bdi>
        </label>`,
    )}
    ${notes(filled, input)}
  </fieldset>`;
}

/** A single checkbox. */
export function tick(filled: Filled, input: Omit<Line, 'type' | 'label'> & { readonly label: string | Html }): Html {
  const { name, label, required } = input;
  return markup`<div class="field">
    <label class="tick">
      <input
        id="${name}"
        type="checkbox"
        name="${name}"
        value="yes"
        ${required && markup`required`}
        ${filled.form.get(name) === 'yes' && markup`checked`}
        ${described(filled, input)}
      />
      <bdi>${label}</bdi>
    </label>
    ${notes(filled, input)}
  </div>`;
}

/** Addresses and numbers run from left to right in every language; text as it is typed. */
function direction(type: Line['type']): Html | false {
  return type !== 'date' && type !== 'number' && markup`dir="${type === 'text' ? 'auto' : 'ltr'}"`;
}

type Described = Pick<Line, 'name' | 'help'>;

function field(filled: Filled, input: Described, label: Html, control: Html): Html {
  return markup`<div class="field">${label} ${control} ${notes(filled, input)}</div>`;
}

function notes({ form, wrong, words }: Filled, { name, help }: Described): Html {
  const empty = (form.get(name) ?? '').trim() === '';
  return markup`${help && markup`<p class="help" id="${name}-help"><bdi>${help}</bdi></p>`}
  ${wrong.has(name) && markup`<p class="wrong" id="${name}-wrong">${empty ? words.fillIn : words.checkThis}</p>`}`;
}

function described({ wrong }: Filled, { name, help }: Described): Html | false {
  const ids = [help && `${name}-help`, wrong.has(name) && `${name}-wrong`].filter(Boolean);
  return (
    ids.length > 0 && markup`aria-describedby="${ids.join(' ')}" ${wrong.has(name) && markup`aria-invalid="true"`}`
  );
}

function optional({ words }: Filled, required: boolean): Html | false {
  return !required && markup` <span class="muted">(${words.optional})</span>`;
}
