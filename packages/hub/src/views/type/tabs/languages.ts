import { html, nothing, type TemplateResult } from 'lit';
import type { Path } from '../../../parts/draft/changes.ts';
import { valueAt } from '../../../parts/draft/changes.ts';
import { areaField, textField } from '../../../parts/form/inputs.ts';
import { icons } from '../../../theme/icons.ts';
import { languageName } from '../../../format/language-name.ts';
import { textPlaces, type TextPlace } from '../languages/places.ts';
import { wasAt, type TypeForm } from '../type-form.ts';

interface LanguagesParts {
  /** The language that is written; `null` = none yet. */
  readonly current: string | null;
  /** Languages that can be added, with what they are called. */
  readonly others: readonly (readonly [tag: string, name: string])[];
  readonly go: (tag: string) => void;
}

/** What visitors read, in other languages: each text beside what is written in the type itself. */
export function languagesTab(form: TypeForm, { current, others, go }: LanguagesParts): TemplateResult {
  const { texts, draft, hub } = form;
  const tags = Object.keys(draft.content.translations ?? {});
  const add = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const tag = select.value;
    select.value = '';
    if (tag === '') return;
    draft.put(['translations', tag], {});
    go(tag);
  };
  return html`<section class="form-group">
      <h2>${texts.places.translations}</h2>
      <p class="small muted">${texts.languagesHelp}</p>
      <div class="row wrap">
        ${tags.map(
          (tag) =>
            html`<button
              class="chip ${tag === current ? 'on' : ''}"
              type="button"
              aria-pressed=${tag === current}
              @click=${() => go(tag)}
            >
              ${languageName(tag, hub.locale)}
            </button>`,
        )}
        <select class="chip" aria-label=${texts.addLanguage} @change=${add}>
          <option value="">${texts.addLanguage}</option>
          ${others.map(([tag, name]) => html`<option value=${tag}>${name}</option>`)}
        </select>
      </div>
    </section>
    ${current === null ? nothing : written(form, current)}`;
}

function written(form: TypeForm, tag: string): TemplateResult {
  const { texts, draft, hub, asks } = form;
  const name = languageName(tag, hub.locale);
  const places = textPlaces(draft.content, { texts, asks, address: texts.address });
  const said = draft.content.translations?.[tag];
  const done = places.filter(({ path }) => valueAt(said, path) !== undefined).length;
  return html`<section class="form-group" aria-labelledby="in-language">
    <div class="row wrap">
      <h2 id="in-language" class="grow">${name}</h2>
      <span class="small muted">${texts.translated(hub.formats.number(done), hub.formats.number(places.length))}</span>
      <button
        class="btn quiet"
        type="button"
        aria-label=${texts.rowOf(texts.removeLanguage, name)}
        @click=${() => remove(form, tag)}
      >
        ${icons.x}${texts.removeLanguage}
      </button>
    </div>
    <div class="fields" lang=${tag}>${places.map((place) => text(form, tag, place))}</div>
  </section>`;
}

function text(form: TypeForm, tag: string, { path, label, original, max, isLong }: TextPlace): TemplateResult {
  const { draft } = form;
  const at: Path = ['translations', tag, ...path];
  const parts = {
    pointer: `/${at.join('/')}`,
    label,
    help: html`<bdi lang="">${original}</bdi>`,
    was: wasAt(form, at),
    value: valueAt(draft.content, at) as string | undefined,
    max,
    change: (value: string | undefined) => draft.put(at, value),
  };
  return html`<div class="all">${isLong ? areaField(form, { ...parts, rows: 3 }) : textField(form, parts)}</div>`;
}

function remove({ draft }: TypeForm, tag: string): void {
  const { [tag]: _gone, ...left } = draft.content.translations ?? {};
  draft.edit({ translations: Object.keys(left).length > 0 ? left : undefined });
}
