import type { FormError } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';
import { errorInWords } from './error-words.ts';

/** Attributes that associate a control with its label, help and error. */
export interface Control {
  readonly id: string;
  readonly name: string;
  readonly invalid: boolean;
  /** Ids of help and error. */
  readonly described: string | typeof nothing;
  readonly required: boolean;
}

/** Members that all fields share. */
export interface FieldFrame {
  /** JSON pointer into the booking request. */
  readonly pointer: string;
  readonly label: string;
  readonly required: boolean;
  readonly help?: string | TemplateResult | undefined;
}

/** The id of the control for a JSON pointer. */
export function idOf(pointer: string): string {
  return `field${pointer.replaceAll(/[^\w-]/g, '-')}`;
}

export function errorsOf({ state: { step } }: Pick<FullView, 'state'>): readonly FormError[] {
  return 'errors' in step ? step.errors : [];
}

/** Label above, control, help and error below. `group` wraps several controls in a fieldset. */
export function field(
  view: FullView,
  frame: FieldFrame,
  control: (control: Control) => TemplateResult,
  kind: 'typed' | 'chosen' | 'group' = 'typed',
): TemplateResult {
  const { words } = view;
  const { pointer, label, required, help } = frame;
  const choice = kind !== 'typed';
  const id = idOf(pointer);
  const error = errorsOf(view).find((one) => one.pointer === pointer);
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing;
  const inner = control({ id, name: pointer, invalid: !!error, described, required });
  // The space is no part of the template, whose own is trimmed when it is built.
  const name = html`<bdi translate="yes">${label}</bdi
    >${required ? nothing : html`<span class="optional">${` (${words.optional})`}</span>`}`;
  const below = html`
    ${help ? html`<p class="help" id="${id}-help"><bdi translate="yes">${help}</bdi></p>` : nothing}
    ${error ? html`<p class="error" part="error" id="${id}-error">${errorInWords(error, words, choice)}</p>` : nothing}
  `;
  return kind === 'group'
    ? html`<fieldset class="field" part="field" id=${id} tabindex="-1" aria-describedby=${described}>
        <legend>${name}</legend>
        ${inner} ${below}
      </fieldset>`
    : html`<div class="field" part="field">
        <label for=${id}>${name}</label>
        ${inner} ${below}
      </div>`;
}
