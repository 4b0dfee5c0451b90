import type { FieldError } from '@team-booking/contract';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../../theme/icons.ts';
import { wrongWords } from './wrong.ts';

/** What fields have in common: the words of forms, and what is wrong. */
export interface Form {
  readonly words: HubWords['draft'];
  /** As a problem of the backend has them, by JSON pointers. */
  readonly errors: readonly FieldError[];
}

/** A field: what it is about, and what stands around it. */
export interface FieldParts {
  /** JSON pointer to what it changes, e.g. `/slot/step`. Errors at it or inside of it stand below it. */
  readonly pointer: string;
  readonly label: string;
  /** Stands behind the label of what may be left empty, e.g. `optional`. */
  readonly optional?: string | undefined;
  readonly help?: string | TemplateResult | undefined;
  /** What it was, where it has been changed; see `wasOf`. */
  readonly was?: string | undefined;
}

/** What its input needs. */
export interface InputParts {
  readonly id: string;
  /** For `aria-describedby`. */
  readonly describedBy: string | typeof nothing;
  /** For `aria-invalid`. */
  readonly invalid: 'true' | typeof nothing;
  readonly pointer: string;
}

/** Id of the input of a pointer. */
const idOf = (pointer: string): string => `in${pointer.replaceAll(/[^A-Za-z0-9-]/g, '-')}`;

/** What is wrong at a pointer or inside of it. */
export function errorsAt(errors: readonly FieldError[], pointer: string): readonly FieldError[] {
  return errors.filter((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`));
}

/** A label, the input, its help, what it was, and what is wrong. */
export function field(form: Form, parts: FieldParts, input: (parts: InputParts) => TemplateResult): TemplateResult {
  const id = idOf(parts.pointer);
  return html`<div class="field">
    <label for=${id}>${labelled(parts)}</label>
    ${input(inputParts(form, parts))} ${notes(form, parts)}
  </div>`;
}

/** What a field is called, and whether it may be left empty. */
export function labelled({ label, optional }: Pick<FieldParts, 'label' | 'optional'>): TemplateResult {
  return html`<bdi>${label}</bdi>${optional ? html`<span class="muted">${` (${optional})`}</span>` : nothing}`;
}

/** What an input needs to be known by, described by and found. */
export function inputParts({ errors }: Form, { pointer, help, was }: FieldParts): InputParts {
  const id = idOf(pointer);
  const isWrong = errorsAt(errors, pointer).length > 0;
  const described = [help && `${id}-help`, was && `${id}-was`, isWrong && `${id}-error`].filter(Boolean).join(' ');
  return { id, pointer, describedBy: described || nothing, invalid: isWrong ? 'true' : nothing };
}

/** What stands below an input. */
export function notes({ words, errors }: Form, { pointer, help, was }: FieldParts): TemplateResult {
  const id = idOf(pointer);
  const wrong = errorsAt(errors, pointer);
  return html`${help ? html`<p id="${id}-help" class="small muted">${help}</p>` : nothing}
  ${was ? html`<p id="${id}-was" class="tiny accent words">${was}</p>` : nothing}
  ${
    wrong.length > 0
      ? html`<p id="${id}-error" class="small bad row top">
          ${icons.warn}<span class="words">${words.check} ${wrongWords(words, wrong)}</span>
        </p>`
      : nothing
  }`;
}

/** Gives the focus to the first field that is wrong. @returns whether there is one */
export function focusFirstError(root: ParentNode, errors: readonly FieldError[]): boolean {
  const inputs = [...root.querySelectorAll<HTMLElement>('[data-pointer]')];
  const first = inputs.find(({ dataset }) => errorsAt(errors, dataset['pointer']!).length > 0);
  first?.focus();
  return first !== undefined;
}
