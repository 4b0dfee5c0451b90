import { html, type TemplateResult } from 'lit';
import { field, type FieldParts, type Form } from './field.ts';
import { joinedText } from '../../format/joined-text.ts';

const UNITS = [
  ['days', 1440],
  ['hours', 60],
  ['minutes', 1],
] as const;

type Unit = (typeof UNITS)[number][0];

/** A span of time. An empty field is `undefined`. */
export interface SpanParts extends FieldParts {
  /** Minutes. */
  readonly value: number | undefined;
  readonly change: (minutes: number | undefined) => void;
  /** What units are called. */
  readonly units: Readonly<Record<Unit, string>>;
  /** Shown while it is empty. */
  readonly placeholder?: string;
}

/** Minutes in the largest unit that they are whole of. */
export function inUnit(minutes: number): readonly [count: number, unit: Unit] {
  const [unit, size] = UNITS.find(([, size]) => minutes > 0 && minutes % size === 0) ?? UNITS[2];
  return [minutes / size, unit];
}

/** Minutes as a number and a unit, e.g. `2 days`. */
export function spanField(form: Form, parts: SpanParts): TemplateResult {
  const { value, change, units, placeholder } = parts;
  const [count, unit] = value === undefined ? [undefined, 'hours' as Unit] : inUnit(value);
  const typed = (event: Event) => {
    const row = (event.target as HTMLElement).parentElement!;
    const number = row.querySelector('input')!.valueAsNumber;
    const [, size] = UNITS.find(([name]) => name === row.querySelector('select')!.value)!;
    change(Number.isNaN(number) ? undefined : Math.round(number * size));
  };
  return field(
    form,
    parts,
    ({ id, describedBy, invalid, pointer }) =>
      html`<span class="row"
        ><input
          id=${id}
          class="in number span"
          data-pointer=${pointer}
          type="number"
          min="0"
          step="any"
          placeholder=${placeholder ?? ''}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${count === undefined ? '' : String(count)}
          @change=${typed}
        /><select class="in unit" aria-label=${`${parts.label}: ${joinedText(Object.values(units))}`} @change=${typed}>
          ${UNITS.map(([name]) => html`<option value=${name} .selected=${name === unit}>${units[name]}</option>`)}
        </select></span
      >`,
  );
}
