import { html, type TemplateResult } from 'lit';
import { downIcon } from '../../theme/icons.ts';
import type { FullView } from '../../view.ts';
import { field, type FieldFrame } from './field.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A single choice: a select, or radio buttons. */
export function oneOf(
  view: FullView,
  frame: FieldFrame,
  {
    options,
    value,
    chosen,
    list,
  }: { options: readonly Option[]; value: string; chosen: (value: string) => void; list?: boolean },
): TemplateResult {
  const { words } = view;
  const change = (event: Event) => chosen((event.target as HTMLInputElement | HTMLSelectElement).value);
  if (list) {
    return field(
      view,
      frame,
      ({ id, name, invalid, described, required }) =>
        html`<div class="select">
          <select
            part="input"
            id=${id}
            name=${name}
            aria-required=${required}
            aria-invalid=${invalid}
            aria-describedby=${described}
            .value=${value}
            @change=${change}
          >
            <option value="">${words.choose}</option>
            ${options.map(
              (option) =>
                html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`,
            )}</select
          >${downIcon}
        </div>`,
      'chosen',
    );
  }
  return field(
    view,
    frame,
    ({ name }) =>
      html`${options.map(
        (option) =>
          html`<label class="option">
            <input
              type="radio"
              name=${name}
              .value=${option.value}
              .checked=${option.value === value}
              @change=${change}
            />
            <bdi translate="yes">${option.label}</bdi>
          </label>`,
      )}`,
    'group',
  );
}

/** A multiple choice. */
export function anyOf(
  view: FullView,
  frame: FieldFrame,
  {
    options,
    values,
    chosen,
  }: { options: readonly Option[]; values: readonly string[]; chosen: (value: string, is: boolean) => void },
): TemplateResult {
  return field(
    view,
    frame,
    ({ name }) =>
      html`${options.map(({ value, label }) => {
        const change = (event: Event) => chosen(value, (event.target as HTMLInputElement).checked);
        return html`<label class="option">
          <input type="checkbox" name=${name} .checked=${values.includes(value)} @change=${change} />
          <bdi translate="yes">${label}</bdi>
        </label>`;
      })}`,
    'group',
  );
}

/** A checkbox. */
export function tick(
  view: FullView,
  frame: FieldFrame,
  { checked, ticked }: { checked: boolean; ticked: (checked: boolean) => void },
): TemplateResult {
  return field(
    view,
    frame,
    ({ id, name, invalid, described, required }) =>
      html`<input
        type="checkbox"
        class="tick"
        id=${id}
        name=${name}
        aria-required=${required}
        aria-invalid=${invalid}
        aria-describedby=${described}
        .checked=${checked}
        @change=${(event: Event) => ticked((event.target as HTMLInputElement).checked)}
      />`,
  );
}
