import { css } from 'lit';

export const logStyles = css`
  .item {
    grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr) minmax(0, 1fr) auto;
  }
  .day {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
  }
  .day input {
    border: 0;
    padding: 0;
    background: none;
    min-inline-size: 0;
  }
  .changes {
    border-collapse: collapse;
    inline-size: 100%;
    table-layout: fixed;
  }
  .changes th,
  .changes td {
    text-align: start;
    vertical-align: top;
    padding: 0.375rem 0.75rem 0.375rem 0;
    border-block-end: 1px solid var(--line);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .changes:dir(rtl) :is(th, td) {
    padding-inline: 0 0.75rem;
  }
  .changes thead th {
    color: var(--muted);
    font-weight: 500;
  }
  .changes th[scope='row'] {
    font-weight: 400;
    inline-size: 30%;
  }
  @container (max-width: 45rem) {
    .item {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: 0.625rem;
    }
    .act {
      text-align: end;
    }
    .changes thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .changes tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      border-block-end: 1px solid var(--line);
      padding-block: 0.5rem;
    }
    .changes th[scope='row'] {
      grid-column: 1 / -1;
      inline-size: auto;
    }
    .changes :is(th, td) {
      border: 0;
      padding-block: 0.125rem;
    }
    .changes td::before {
      content: attr(data-label);
      display: block;
      color: var(--muted);
      font-size: 0.75rem;
    }
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .day input {
      min-block-size: 2.6875rem;
    }
  }
`;
