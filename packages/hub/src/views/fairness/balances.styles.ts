import { css } from 'lit';

export const balancesStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .cols {
    display: grid;
    gap: 1.5rem;
    align-items: start;
  }
  .cols > * {
    min-inline-size: 0;
  }
  /* How somebody stands, in a line of words where strips keep their room. */
  .main {
    --now: clamp(9.25rem, 40% - 7.5rem, 15.5rem);
  }
  .card > header {
    flex-wrap: wrap;
  }
  .card > header h2 {
    flex-basis: 9rem;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    padding: 0.75rem 1rem 0.25rem;
  }
  .legend > .grow {
    flex-basis: 12rem;
  }
  .key::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border-radius: 0.1875rem;
    margin-inline-end: 0.375rem;
    vertical-align: -0.0625rem;
    forced-color-adjust: none;
    border: 1px solid transparent;
  }
  .key.behind::before {
    background: color-mix(in oklch, var(--accent) 78%, var(--surface));
  }
  .key.ahead::before {
    background: color-mix(in oklch, var(--muted) 75%, var(--surface));
  }
  .key.band::before {
    background: color-mix(in oklch, var(--muted) 9%, var(--surface));
    border-color: var(--line);
  }
  .plot {
    padding: 0.5rem 1rem;
  }
  /* Rows are no rows of a table, which could not be left out while they are far from the window. */
  table,
  thead,
  tbody {
    display: block;
  }
  tr {
    --row: 4.1875rem;
    display: grid;
    grid-template-columns: 7.5rem minmax(0, 1fr) 4rem 6rem var(--now);
    align-items: center;
    border-block-end: 1px solid var(--line);
  }
  .together tr {
    --row: 3.25rem;
    grid-template-columns: minmax(0, 1fr) 7rem 7rem 15.5rem;
  }
  th,
  td {
    font-weight: 400;
    text-align: start;
    padding: 0.5rem 0.5rem;
  }
  th:first-child {
    padding-inline-start: 1rem;
  }
  .long tr {
    min-block-size: calc(var(--row) + 1px);
  }
  tbody tr:last-child {
    border-block-end: 0;
  }
  .wide {
    position: relative;
  }
  .now {
    padding-inline-end: 1rem;
  }
  .now > * {
    display: block;
    line-height: 1.3;
  }
  .extreme,
  .got {
    text-align: end;
  }
  /* Words that are wider than their column reach over what is before it, not beyond their numbers. */
  thead .got {
    display: grid;
    justify-content: end;
  }
  .got > .small {
    display: none;
  }
  .together .on {
    background: var(--tint);
  }
  .pick {
    border: 0;
    background: none;
    padding: 0.125rem 0.25rem;
    margin-inline-start: -0.25rem;
    border-radius: var(--radius-s);
    cursor: pointer;
    /* It begins before its cell, so that its words stand where those of others do. */
    max-inline-size: calc(100% + 0.25rem);
    font-weight: 600;
  }
  .axis {
    white-space: nowrap;
    display: flex;
    justify-content: space-between;
    padding: 0.375rem 1rem 0.75rem;
    border-block-start: 1px solid var(--line);
  }
  table:not(.together) + .axis {
    padding-inline-start: 8rem;
    padding-inline-end: calc(10.5rem + var(--now));
  }
  :host(:dir(rtl)) table:not(.together) + .axis {
    padding-inline-start: calc(10.5rem + var(--now));
    padding-inline-end: 8rem;
  }
  .order li {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    padding: 0.375rem 1rem;
    min-block-size: 3rem;
  }
  .order.long {
    --row: 2.5rem;
  }
  .order.long li {
    min-block-size: 3.25rem;
  }
  .order .grow > * {
    display: block;
  }
  .order .obstacle {
    display: flex;
    gap: 0.25rem;
    align-items: center;
  }
  .order .place {
    min-inline-size: 1rem;
  }
  .order .first {
    background: var(--tint);
  }
  .waiting {
    padding: 0.5rem 1rem 0;
    font-weight: 500;
  }
  .foot {
    padding: 0.625rem 1rem 0.75rem;
    border-block-start: 1px solid var(--line);
    margin-block-start: 0.375rem;
  }
  @container (min-width: 58rem) {
    .cols {
      grid-template: 'main next' auto 'main off' 1fr / minmax(0, 1fr) 19rem;
    }
    .main {
      grid-area: main;
    }
    .next {
      grid-area: next;
    }
    .off {
      grid-area: off;
    }
  }
  /* Rows of two lines: who and how they stand, and their strip below. */
  @container (max-width: 44rem) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    :host tbody tr {
      grid-template-columns: fit-content(55%) minmax(0, 1fr);
      padding: 0.5rem 1rem;
    }
    tbody tr > *,
    tbody th:first-child {
      padding: 0;
    }
    .now {
      padding: 0;
      text-align: end;
    }
    tbody .got {
      grid-row: 3;
      display: flex;
      align-items: baseline;
      gap: 0.375rem;
    }
    tbody .got + .got {
      justify-self: end;
    }
    .got > .small {
      display: inline;
    }
    tbody .wide {
      grid-row: 2;
      grid-column: 1 / -1;
      padding-block-start: 0.25rem;
    }
    .extreme {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    :host table + .axis.axis,
    :host(:dir(rtl)) table:not(.together) + .axis.axis {
      padding-inline: 1rem;
    }
  }
  @media (forced-colors: active) {
    .together .on,
    .order .first {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .pick {
      min-block-size: 2.75rem;
    }
  }
`;
