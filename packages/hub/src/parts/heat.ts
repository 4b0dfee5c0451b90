import type { Address } from '../address/address.ts';
import type { Hub } from '../hub.ts';
import { icons } from '../theme/icons.ts';
import { css, html, nothing, type TemplateResult } from 'lit';

/** A cell of a heat map. */
export interface HeatCell {
  readonly text: string;
  /** How strong its tint is, from 0 to 1. It only repeats the number. */
  readonly tint: number;
  /** What it was; then it is outlined. On a phone this is only a number, behind an arrow. */
  readonly was?: string | undefined;
  /** How many looked there and found nothing; none: absent. */
  readonly lost?: string | undefined;
  /** All of it in words, with its place. */
  readonly told: string;
  /** Where it leads. */
  readonly address: Address;
}

interface Line {
  readonly short: string;
  readonly long: string;
}

/** What a heat map shows. */
export interface HeatParts {
  readonly label: string;
  /** What the first column has. */
  readonly corner: string;
  readonly columns: readonly Line[];
  readonly rows: readonly (Line & { readonly cells: readonly HeatCell[] })[];
}

/** With more columns than this, their heads are smaller. */
const MANY = 11;

/** A table whose cells carry a number, a tint, and lead somewhere. One cell is in the order of Tab; arrows move from cell to cell. */
export function heat(hub: Hub, { label, corner, columns, rows }: HeatParts): TemplateResult {
  return html`<div class="heat-pane">
    <table
      class="heat ${columns.length > MANY ? 'many' : ''}"
      role="grid"
      .style=${`--columns: ${columns.length}`}
      aria-label=${label}
      @keydown=${moved}
      @focusin=${entered}
    >
      <thead>
        <tr>
          <th scope="col"><span class="sr-only">${corner}</span></th>
          ${columns.map(({ short, long }) => html`<th scope="col"><span aria-hidden="true">${short}</span><span class="sr-only">${long}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ short, long, cells }, r) =>
            html`<tr>
              <th scope="row"><span aria-hidden="true">${short}</span><span class="sr-only">${long}</span></th>
              ${cells.map((cell, c) => html`<td>${link(hub, cell, r === 0 && c === 0)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function link(hub: Hub, { text, tint, was, lost, told, address }: HeatCell, isFirst: boolean): TemplateResult {
  // One element less for each of hundreds; where there are several numbers, a label would not have them as they are seen.
  const isPlain = was === undefined && lost === undefined;
  return html`<a
    class="cell ${was === undefined ? '' : 'moved'} ${tint > 0 ? '' : 'none'}"
    href=${hub.router.href(address)}
    tabindex=${isFirst ? 0 : -1}
    aria-label=${isPlain ? told : nothing}
    .style=${`--t: ${Math.round(3 + tint * 45)}%`}
    >${isPlain ? html`<b>${text}</b>` : several(text, was, lost, told)}</a
  >`;
}

function several(text: string, was: string | undefined, lost: string | undefined, told: string): TemplateResult {
  return html`<span class="sr-only">${told}</span
    ><b aria-hidden="true">${text}</b
    >${was === undefined ? nothing : html`<span class="was" aria-hidden="true">${was}</span>`}${
      lost === undefined ? nothing : html`<span class="lost" aria-hidden="true">${icons.search}${lost}</span>`
    }`;
}

/** Whatever has the focus is what Tab comes back to. */
function entered(event: FocusEvent): void {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('.cell');
  if (!cell) return;
  for (const other of cell.closest('table')!.querySelectorAll<HTMLElement>('.cell[tabindex="0"]')) other.tabIndex = -1;
  cell.tabIndex = 0;
}

function moved(event: KeyboardEvent): void {
  const td = (event.target as HTMLElement).closest('td');
  if (!td || event.altKey || event.ctrlKey || event.metaKey) return;
  const row = td.parentElement as HTMLTableRowElement;
  const { rows } = row.parentElement as HTMLTableSectionElement;
  const ahead = td.matches(':dir(rtl)') ? -1 : 1;
  const across: Readonly<Record<string, number>> = {
    ArrowRight: ahead,
    ArrowLeft: -ahead,
    Home: -Infinity,
    End: Infinity,
  };
  const along: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageUp: -Infinity, PageDown: Infinity };
  if (!(event.key in across) && !(event.key in along)) return;
  event.preventDefault();
  const within = (place: number, count: number) => Math.min(Math.max(place, 0), count - 1);
  const r = within([...rows].indexOf(row) + (along[event.key] ?? 0), rows.length);
  const c = within(td.cellIndex - 1 + (across[event.key] ?? 0), row.cells.length - 1);
  rows[r]!.cells[c + 1]!.querySelector<HTMLElement>('.cell')!.focus();
}

/** What tints mean. @param steps numbers with their tint */
export function heatLegend(
  steps: readonly Pick<HeatCell, 'text' | 'tint'>[],
  text: string,
  movedText: string | null,
  lostText: string | null = null,
): TemplateResult {
  return html`<div class="heat-legend tiny muted" aria-hidden="true">
    <span class="row">
      ${steps.map(({ text: step, tint }) => html`<i class="cell ${tint > 0 ? '' : 'none'}" .style=${`--t: ${Math.round(3 + tint * 45)}%`}>${step}</i>`)}
      ${text}
    </span>
    ${lostText === null ? nothing : html`<span class="row"><span class="lost">${icons.search}</span>${lostText}</span>`}
    ${movedText === null ? nothing : html`<span class="row"><i class="cell none moved"></i>${movedText}</span>`}
  </div>`;
}

export const heatStyles = css`
  .heat-pane {
    overflow-x: auto;
    /* Where there is more to scroll to, it fades out at its end; what is past the end is not seen. */
    --fade: 1.5rem;
    scroll-padding-inline-end: var(--fade);
    --whole: calc(100% + var(--fade)) 100%;
    mask: linear-gradient(to left, transparent, #000 var(--fade)) 0 0 / var(--whole) no-repeat;
    /* Also where motion is not wanted: it moves by the hand that scrolls. */
    animation: to-end linear both !important;
    animation-timeline: scroll(self inline) !important;
  }
  .heat-pane:dir(rtl) {
    mask: linear-gradient(to right, transparent, #000 var(--fade)) 100% 0 / var(--whole) no-repeat;
  }
  @keyframes to-end {
    from {
      mask-size: 100% 100%;
    }
    90% {
      mask-size: 100% 100%;
    }
    to {
      mask-size: var(--whole);
    }
  }
  .heat {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 3px;
    table-layout: fixed;
    /* More columns than there is space for are scrolled to; numbers never run into each other. */
    --first: 4rem;
    --least: 2.125rem;
    min-inline-size: calc(var(--first) + var(--columns) * var(--least));
  }
  .heat tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--surface);
    z-index: 1;
  }
  .heat th {
    padding: 0.25rem 0;
    font-weight: 500;
    font-size: 0.75rem;
    color: var(--muted);
    text-align: center;
  }
  .heat thead th:first-child {
    inline-size: var(--first);
  }
  .heat thead th {
    white-space: pre-line;
    line-height: 1.2;
    vertical-align: bottom;
  }
  .heat.many thead th {
    font-size: 0.6875rem;
    letter-spacing: -0.02em;
  }
  .heat tbody th {
    text-align: start;
    color: var(--text);
    font-size: 0.8125rem;
  }
  .heat td {
    padding: 0;
  }
  .cell {
    display: grid;
    place-content: center;
    justify-items: center;
    block-size: 3.25rem;
    border-radius: var(--radius-s);
    color: var(--text);
    background: color-mix(in oklch, var(--accent) var(--t), var(--surface));
    text-decoration: none;
    font-style: normal;
    forced-color-adjust: none;
  }
  a.cell:hover {
    outline: 2px solid var(--edge);
    outline-offset: -1px;
  }
  a.cell:focus-visible {
    outline: 2px solid var(--text);
    outline-offset: 1px;
  }
  .cell.none {
    background: var(--sunk);
    box-shadow: inset 0 0 0 1px var(--line);
  }
  .cell.none b {
    font-weight: 400;
    color: var(--muted);
  }
  .cell.moved {
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  /* What they were stands in words. */
  .heat:has(.moved) {
    --least: 2.75rem;
  }
  @media (max-width: 45rem) {
    .heat,
    .heat:has(.moved) {
      --first: 3.25rem;
      --least: 2.125rem;
    }
    .was::before {
      content: '← ';
    }
    .was:dir(rtl)::before {
      content: '→ ';
    }
  }
  .was {
    white-space: nowrap;
    letter-spacing: -0.02em;
    font-size: 0.6875rem;
    line-height: 1.1;
    font-weight: 600;
  }
  .lost {
    display: inline-flex;
    align-items: center;
    gap: 0.125rem;
    padding-inline: 0.1875rem;
    border-radius: 0.25rem;
    background: var(--surface);
    color: var(--bad);
    font-size: 0.6875rem;
    line-height: 1.1;
    font-weight: 600;
    white-space: nowrap;
  }
  .lost svg {
    font-size: 0.625rem;
  }
  .heat-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    padding-block-start: 0.75rem;
  }
  .heat-legend .row {
    gap: 0.25rem;
  }
  .heat-legend .cell {
    inline-size: 1.5rem;
    block-size: 1.125rem;
    border-radius: 0.25rem;
    font-size: 0.6875rem;
    font-weight: 600;
  }
`;
