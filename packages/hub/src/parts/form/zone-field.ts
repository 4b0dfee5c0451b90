import { html, nothing, type TemplateResult } from 'lit';
import { field, type FieldParts, type Form } from './field.ts';

/** A time zone, by its IANA name. */
export interface ZoneParts extends FieldParts {
  readonly value: string | undefined;
  readonly change: (value: string | undefined) => void;
  /** What no zone is called, where there may be none. */
  readonly none?: string;
}

/** A native list of all zones that the browser knows. */
export function zoneField(form: Form, parts: ZoneParts): TemplateResult {
  const { value, none, change } = parts;
  const known = Intl.supportedValuesOf('timeZone');
  const zones = value === undefined || known.includes(value) ? known : [value, ...known];
  return field(
    form,
    parts,
    ({ id, describedBy, invalid, pointer }) =>
      html`<select
        id=${id}
        class="in"
        data-pointer=${pointer}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${(event: Event) => change((event.target as HTMLSelectElement).value || undefined)}
      >
        ${none === undefined ? nothing : html`<option value="" .selected=${value === undefined}>${none}</option>`}
        ${zones.map((zone) => html`<option value=${zone} .selected=${zone === value}>${zone.replaceAll('_', ' ')}</option>`)}
      </select>`,
  );
}
