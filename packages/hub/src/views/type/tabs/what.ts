import { html, nothing, type TemplateResult } from 'lit';
import { field } from '../../../parts/form/field.ts';
import { areaField, choiceField, textField, toggleField } from '../../../parts/form/inputs.ts';
import { numbersIn } from '../content.ts';
import { spanText } from '../../../parts/form/span-text.ts';
import { at, type TypeForm } from '../type-form.ts';
import { places } from './places.ts';

/** What is booked: its name, link, lengths and places. */
export function whatTab(form: TypeForm): TemplateResult {
  const { texts, draft, hub } = form;
  const { durations, defaultDuration } = draft.content;
  const lengths = at<number[]>(form, 'durations', texts.lengthsHelp);
  const usual = at<number>(form, 'defaultDuration');
  const written = (list: readonly number[]) => list.map((length) => hub.formats.number(length)).join(', ');
  return html`<section class="fields" aria-label=${texts.tabs.what}>
      ${textField(form, { ...at<string>(form, 'title'), max: 200 })}
      ${textField(form, { ...at<string>(form, 'slug', texts.slugHelp), max: 64, isCode: true })}
      <div class="all">${areaField(form, { ...at<string>(form, 'description'), max: 5000 })}</div>
      ${field(
        form,
        lengths,
        ({ id, describedBy, invalid, pointer }) =>
          html`<input
            id=${id}
            class="in"
            data-pointer=${pointer}
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${written(durations)}
            @change=${(event: Event) => {
              const input = event.target as HTMLInputElement;
              const found = numbersIn(input.value);
              if (found.length > 0) lengths.change(found);
              input.value = written(found.length > 0 ? found : durations);
            }}
          />`,
      )}
      ${
        durations.length > 1
          ? choiceField(form, {
              ...usual,
              value: String(defaultDuration ?? ''),
              options: [
                ['', texts.shortest],
                ...durations.map((one) => [String(one), spanText(one, hub.locale)] as const),
              ],
              change: (value) => usual.change(value === '' ? undefined : Number(value)),
            })
          : nothing
      }
      <div class="all">${toggleField(form, toggled(form, 'linkOnly', texts.linkOnlyHelp))}</div>
    </section>
    ${places(form)}`;
}

/** A place that is yes or no; what is absent is `otherwise`. */
export function toggled(form: TypeForm, place: string, help?: string, otherwise = false) {
  const { value = otherwise, ...rest } = at<boolean>(form, place, help);
  return { ...rest, value };
}
