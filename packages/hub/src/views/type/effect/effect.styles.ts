import { css } from 'lit';

export const effectStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625rem;
  }
  .effect {
    padding: 0.625rem 0.875rem 0.75rem;
  }
  .legend {
    gap: 0.75rem;
    padding-block-end: 0.25rem;
  }
  .key {
    inline-size: 0.75rem;
    block-size: 0.375rem;
    border-radius: 2px;
  }
  .before {
    background: var(--field);
    forced-color-adjust: none;
  }
  .after {
    background: var(--accent);
    forced-color-adjust: none;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  tr {
    display: grid;
    grid-template-columns: 3.75rem minmax(0, 1fr) 2.25rem 1.75rem 2rem;
    gap: 0.25rem;
    align-items: center;
    min-block-size: 1.625rem;
    contain: layout style;
    isolation: isolate;
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }
  .end {
    text-align: end;
  }
  .bars {
    display: grid;
    gap: 2px;
    padding-inline-end: 0.5rem;
  }
  .bars i {
    block-size: 0.375rem;
    border-radius: 2px;
    transition: inline-size 0.2s;
  }
  .long i {
    transition: none;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    gap: 0.5rem;
    border-block-start: 1px solid var(--line);
    margin-block-start: 0.5rem;
    padding-block-start: 0.625rem;
  }
  dd .row {
    gap: 0.25rem;
  }
  .waiting {
    min-block-size: 14rem;
  }
`;
