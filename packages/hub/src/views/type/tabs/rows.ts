import { html, type TemplateResult } from 'lit';
import { icons } from '../../../theme/icons.ts';
import { shapes } from '../../../theme/shapes.ts';
import type { TypeForm } from '../type-form.ts';

/** A list with a row changed. */
export const withRow = <Row>(rows: readonly Row[], i: number, row: Row): readonly Row[] =>
  rows.map((one, at) => (at === i ? row : one));

/** A list with a row one place up or down. */
function movedRow<Row>(rows: readonly Row[], i: number, by: 1 | -1): readonly Row[] {
  const to = i + by;
  if (to < 0 || to >= rows.length) return rows;
  return rows.toSpliced(i, 1).toSpliced(to, 0, rows[i]!);
}

/** Buttons that move a row up and down, and remove it. */
export function rowActs<Row>(
  { texts, hub }: Pick<TypeForm, 'texts' | 'hub'>,
  rows: readonly Row[],
  i: number,
  change: (rows: readonly Row[]) => void,
): TemplateResult {
  const number = hub.formats.number(i + 1);
  const step = (by: 1 | -1, label: string) =>
    html`<button
      class="btn quiet icon"
      type="button"
      aria-label=${label}
      aria-disabled=${i + by < 0 || i + by >= rows.length}
      @click=${() => change(movedRow(rows, i, by))}
    >
      ${by < 0 ? shapes.up : shapes.down}
    </button>`;
  return html`${step(-1, texts.up(number))}${step(1, texts.down(number))}<button
      class="btn quiet icon"
      type="button"
      aria-label=${texts.remove(number)}
      @click=${() => change(rows.filter((_, at) => at !== i))}
    >
      ${icons.x}
    </button>`;
}
