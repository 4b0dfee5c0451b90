import { css } from 'lit';

export const hostViewStyles = css`
  .body {
    padding-block: 1.25rem;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    max-inline-size: 56rem;
  }
  .stack:has(> .empty:only-child) {
    max-inline-size: none;
  }
  .card > header.wrap > h2 {
    flex: 1 0 auto;
  }
  .week li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 1rem;
    padding: 0.5rem 1rem;
    min-block-size: 3rem;
  }
  .week li + li {
    border-block-start: 1px solid var(--line);
  }
  .works {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    inline-size: 9.5rem;
    flex: none;
    cursor: pointer;
  }
  b.works {
    cursor: default;
  }
  .works input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    accent-color: var(--accent);
    margin: 0;
  }
  .week .grow {
    flex-basis: 16rem;
  }
  .copy {
    inline-size: 7.5rem;
    color: var(--muted);
  }
  .seen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1.5rem;
    justify-content: space-between;
    padding: 0.75rem 1rem;
    background: var(--sunk);
    border-block-start: 1px solid var(--line);
    border-end-start-radius: var(--radius);
    border-end-end-radius: var(--radius);
  }
  .end {
    align-items: end;
  }
  .log li {
    padding: 0.625rem 1rem;
    min-block-size: 2.75rem;
  }
  dl .row {
    padding-block: 0.25rem;
  }
  .off-note {
    margin-block-end: 1rem;
  }
  @container (min-width: 50rem) {
    .copy {
      inline-size: 9rem;
    }
  }
  @media (max-width: 45rem) {
    .copy {
      inline-size: 8.25rem;
    }
    .week li {
      gap: 0.5rem;
    }
    .works {
      flex: 1;
      min-block-size: 2.75rem;
    }
    .week .grow {
      order: 3;
      flex-basis: 100%;
    }
    .card {
      border-radius: var(--radius);
    }
  }
`;
