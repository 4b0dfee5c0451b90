import { html, nothing, type TemplateResult } from 'lit';
import { field, inputParts, labelled, notes, type FieldParts, type Form } from './field.ts';

/** A text. An empty one is `undefined`. */
export interface TextParts extends FieldParts {
  readonly value: string | undefined;
  readonly change: (value: string | undefined) => void;
  readonly max?: number;
  readonly type?: 'text' | 'url' | 'email' | 'tel' | 'date' | 'number';
  readonly placeholder?: string;
  /** For machines and addresses: from left to right in every language. */
  readonly isCode?: boolean;
  /** It changes when the field is left, and not by each key. */
  readonly onChange?: boolean;
  /** The browser asks for it before a form is sent. */
  readonly isRequired?: boolean;
}

/** A line of text. */
export function textField(form: Form, parts: TextParts): TemplateResult {
  const { value, max, type = 'text', placeholder, isCode } = parts;
  return field(
    form,
    parts,
    ({ id, describedBy, invalid, pointer }) =>
      html`<input
        id=${id}
        class="in"
        data-pointer=${pointer}
        type=${type}
        step=${type === 'number' ? 'any' : nothing}
        dir=${isCode ? 'ltr' : 'auto'}
        maxlength=${max ?? nothing}
        ?required=${parts.isRequired ?? false}
        placeholder=${placeholder ?? nothing}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${value ?? ''}
        @input=${parts.onChange ? nothing : texted(parts)}
        @change=${parts.onChange ? texted(parts) : nothing}
      />`,
  );
}

/** Text of several lines. */
export function areaField(form: Form, parts: TextParts & { readonly rows?: number }): TemplateResult {
  const { value, max, rows = 4 } = parts;
  return field(
    form,
    parts,
    ({ id, describedBy, invalid, pointer }) =>
      html`<textarea
        id=${id}
        class="in"
        data-pointer=${pointer}
        dir="auto"
        rows=${rows}
        maxlength=${max ?? nothing}
        ?required=${parts.isRequired ?? false}
        placeholder=${parts.placeholder ?? nothing}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${value ?? ''}
        @input=${parts.onChange ? nothing : texted(parts)}
        @change=${parts.onChange ? texted(parts) : nothing}
      ></textarea>`,
  );
}

/** A number. An empty field is `undefined`. */
export interface NumberParts extends FieldParts {
  readonly value: number | undefined;
  readonly change: (value: number | undefined) => void;
  readonly min?: number;
  readonly max?: number;
  /** Default: 1. */
  readonly step?: number;
  /** Stands behind it, e.g. `minutes`. */
  readonly unit?: string;
  readonly placeholder?: string;
}

/** A number, with its unit. */
export function numberField(form: Form, parts: NumberParts): TemplateResult {
  const { value, min, max, step = 1, unit, placeholder, change } = parts;
  const typed = (event: Event) => {
    const { valueAsNumber } = event.target as HTMLInputElement;
    change(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber);
  };
  return field(
    form,
    parts,
    ({ id, describedBy, invalid, pointer }) =>
      html`<span class="row"
        ><input
          id=${id}
          class="in number"
          data-pointer=${pointer}
          type="number"
          min=${min ?? nothing}
          max=${max ?? nothing}
          step=${step}
          placeholder=${placeholder ?? nothing}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${value === undefined ? '' : String(value)}
          @input=${typed}
        />${unit === undefined ? nothing : html`<span class="small muted">${unit}</span>`}</span
      >`,
  );
}

/** One of several. */
export interface ChoiceParts<Value extends string> extends FieldParts {
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, text: string])[];
  /** The browser asks for one that is not empty before a form is sent. */
  readonly isRequired?: boolean;
  readonly change: (value: Value) => void;
}

/** A native list of choices. */
export function choiceField<Value extends string>(form: Form, parts: ChoiceParts<Value>): TemplateResult {
  const { value, options, change } = parts;
  return field(
    form,
    parts,
    ({ id, describedBy, invalid, pointer }) =>
      html`<select
        id=${id}
        class="in"
        data-pointer=${pointer}
        ?required=${parts.isRequired ?? false}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${(event: Event) => change((event.target as HTMLSelectElement).value as Value)}
      >
        ${options.map(([key, text]) => html`<option value=${key} .selected=${key === value}>${text}</option>`)}
      </select>`,
  );
}

/** Yes or no. */
export interface ToggleParts extends FieldParts {
  readonly value: boolean;
  readonly change: (value: boolean) => void;
  /** The browser asks for a tick before a form is sent. */
  readonly isRequired?: boolean;
}

/** A box to tick; its label stands behind it. */
export function toggleField(form: Form, parts: ToggleParts): TemplateResult {
  const { id, describedBy, invalid, pointer } = inputParts(form, parts);
  return html`<div class="field">
    <label class="toggle"
      ><input
        id=${id}
        data-pointer=${pointer}
        type="checkbox"
        ?required=${parts.isRequired ?? false}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .checked=${parts.value}
        @change=${(event: Event) => parts.change((event.target as HTMLInputElement).checked)}
      /><span>${labelled(parts)}</span></label
    >
    ${notes(form, parts)}
  </div>`;
}

const texted =
  ({ change }: TextParts) =>
  (event: Event) =>
    change((event.target as HTMLInputElement | HTMLTextAreaElement).value || undefined);
