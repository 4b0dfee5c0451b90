import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FullView } from '../../view.ts';
import { field, type FieldFrame } from './field.ts';

export interface TextField extends FieldFrame {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'textarea';
  readonly autocomplete?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly value: string;
  readonly typed: (value: string) => void;
}

/**
 * A text field: a native input or textarea. Browsers answer a sanitised value while a visitor types, e.g. nothing for half a number: set
 * again, it would move the caret or remove what is typed.
 */
export function textField(view: FullView, frame: TextField): TemplateResult {
  const { type = 'text', value, typed, maxLength, autocomplete } = frame;
  const input = (event: Event) => typed((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  return field(view, frame, ({ id, name, invalid, described, required }) =>
    type === 'textarea'
      ? html`<textarea
          part="input"
          id=${id}
          name=${name}
          rows="3"
          dir="auto"
          maxlength=${maxLength ?? nothing}
          autocomplete=${autocomplete ?? nothing}
          aria-required=${required}
          aria-invalid=${invalid}
          aria-describedby=${described}
          .value=${live(value)}
          @input=${input}
        ></textarea>`
      : html`<input
          part="input"
          id=${id}
          name=${name}
          type=${type}
          dir=${type === 'text' ? 'auto' : type === 'date' ? nothing : 'ltr'}
          step=${type === 'number' ? 'any' : nothing}
          maxlength=${maxLength ?? nothing}
          autocomplete=${autocomplete ?? nothing}
          autocapitalize=${type === 'email' || type === 'url' ? 'off' : nothing}
          spellcheck=${type === 'text' ? nothing : 'false'}
          aria-required=${required}
          aria-invalid=${invalid}
          aria-describedby=${described}
          .value=${live(value)}
          @input=${input}
        />`,
  );
}
