import { direction } from '@team-booking/words';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { fields } from '../../../theme/fields.styles.ts';
import { words } from '../../../theme/words.styles.ts';
import { besideField, cleaned, fieldAt, spansOf, type FieldNames } from './fields.ts';

/**
 * A text with fields. It is a native text field, over the same text with a chip behind each field; its caret goes over a field as over one
 * letter, and a field is deleted as a whole. `{` asks for a field, and no other braces can be typed.
 *
 * @fires change-text what stands there then, as it is shown
 * @fires ask-field somebody has typed `{`
 */
export class HubFieldsInput extends LitElement {
  static override properties = {
    value: { attribute: false },
    names: { attribute: false },
    label: { attribute: false },
    lang: { attribute: false },
    isLine: { attribute: false },
    describedBy: { attribute: false },
    invalid: { attribute: false },
  };
  static override styles = [
    words,
    fields,
    css`
      .box {
        display: grid;
        padding: 0;
        position: relative;
      }
      .box:focus-within {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }
      .text,
      textarea {
        grid-area: 1 / 1;
        font: inherit;
        font-size: 0.875rem;
        line-height: 1.6;
        letter-spacing: normal;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        word-break: normal;
        padding: 0.5rem 0.75rem;
        margin: 0;
        border: 0;
        min-inline-size: 0;
        text-align: start;
      }
      .text {
        min-block-size: 2.25rem;
        color: var(--text);
        pointer-events: none;
      }
      .long .text {
        min-block-size: 13rem;
      }
      textarea {
        inline-size: 100%;
        block-size: 100%;
        background: none;
        color: transparent;
        caret-color: var(--text);
        resize: none;
        overflow: hidden;
        outline: none;
      }
      textarea::selection {
        background: color-mix(in oklch, var(--accent) 28%, transparent);
      }
      mark {
        color: var(--accent);
        background: var(--tint);
        border-radius: 0.3rem;
        box-shadow: 0 0 0 1px var(--edge);
        font-weight: inherit;
      }
      mark i {
        color: transparent;
        font-style: normal;
      }
      @media (max-width: 45rem) {
        .text {
          min-block-size: 2.75rem;
        }
        .text,
        textarea {
          font-size: 1rem;
        }
      }
      @media (forced-colors: active) {
        .text {
          visibility: hidden;
        }
        textarea {
          color: CanvasText;
        }
      }
    `,
  ];
  declare value: string;
  declare names: FieldNames;
  declare label: string;
  /** A single line. */
  declare isLine: boolean;
  declare describedBy: string;
  declare invalid: boolean;
  #caret = 0;

  get #area(): HTMLTextAreaElement {
    return this.renderRoot.querySelector('textarea')!;
  }

  override focus(): void {
    this.#area.focus();
  }

  /** Puts a field where the caret was last, and goes on behind it. */
  insert(name: string): void {
    const area = this.#area;
    area.focus();
    area.setSelectionRange(this.#caret, this.#caret);
    area.setRangeText(`{${name}}`, this.#caret, this.#caret, 'end');
    this.#tell();
  }

  #tell(): void {
    const { value, selectionStart } = this.#area;
    this.#caret = selectionStart;
    this.value = value;
    this.dispatchEvent(new CustomEvent('change-text', { detail: value }));
  }

  #before(event: InputEvent): void {
    const area = this.#area;
    const { inputType, data } = event;
    if (inputType === 'insertText' && data !== null && /[{}]/.test(data)) {
      event.preventDefault();
      this.#caret = area.selectionStart;
      if (data.includes('{')) this.dispatchEvent(new CustomEvent('ask-field'));
      return;
    }
    if (this.isLine && (inputType === 'insertLineBreak' || inputType === 'insertParagraph'))
      return event.preventDefault();
    if (area.selectionStart !== area.selectionEnd || !inputType.startsWith('delete')) return;
    const side = inputType.endsWith('Forward') ? 'after' : 'before';
    const field = fieldAt(area.value, area.selectionStart, this.names, side);
    if (!field) return;
    event.preventDefault();
    area.setRangeText('', ...field, 'end');
    this.#tell();
  }

  /** However a text came there, it has no other fields than there are. */
  #input(): void {
    const area = this.#area;
    const line = this.isLine ? area.value.replaceAll(/\s*\n\s*/g, ' ') : area.value;
    const clean = cleaned(line, this.names);
    if (clean !== area.value) {
      const caret = area.selectionStart - (area.value.length - clean.length);
      area.value = clean;
      area.setSelectionRange(Math.max(0, caret), Math.max(0, caret));
    }
    this.#tell();
  }

  #moved(event: Event): void {
    const area = this.#area;
    const key = event instanceof KeyboardEvent ? event.key : '';
    const back = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
    const sense = getComputedStyle(area).direction === 'rtl' ? -1 : 1;
    const { selectionStart: start, selectionEnd: end } = area;
    const to = (caret: number) => besideField(area.value, caret, this.names, (back * sense) as -1 | 0 | 1);
    const [first, last] = [to(start), to(end)];
    if (first !== start || last !== end)
      area.setSelectionRange(Math.min(first, last), Math.max(first, last), area.selectionDirection);
    this.#caret = area.selectionStart;
  }

  override render(): TemplateResult {
    const { value, names, label, lang, describedBy, invalid } = this;
    const dir = direction(lang);
    const moved = (event: Event) => this.#moved(event);
    const parts = spansOf(value, names).map((span) => (span.isField ? chip(span.text) : span.text));
    // Behind a last line break there is a line, too.
    const end = '\u200B';
    return html`<div class="in box ${this.isLine ? '' : 'long'}" dir=${dir} lang=${lang}>
      <div class="text" aria-hidden="true">${parts}${end}</div>
      <textarea
        rows="1"
        dir=${dir}
        aria-label=${label}
        aria-description=${describedBy}
        aria-invalid=${invalid ? 'true' : 'false'}
        .value=${value}
        @beforeinput=${(event: InputEvent) => this.#before(event)}
        @input=${() => this.#input()}
        @keyup=${moved}
        @pointerup=${moved}
        @select=${moved}
        @blur=${moved}
      ></textarea>
    </div>`;
  }
}

/** The braces are its rounded ends: both texts have the same letters, so that they stand over each other. */
const chip = (text: string) => html`<mark><i>{</i>${text.slice(1, -1)}<i>}</i></mark>`;
