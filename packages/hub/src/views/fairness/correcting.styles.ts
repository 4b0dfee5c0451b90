import { css } from 'lit';

export const correctingStyles = css`
  .fields {
    gap: 1rem;
  }
  .ways {
    display: grid;
    gap: 0.25rem;
  }
  .way {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    min-block-size: 2rem;
  }
  .way input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--accent);
  }
  .effect {
    padding: 0.75rem 1rem;
    border-radius: var(--radius-s);
    background: var(--sunk);
    border: 1px solid var(--line);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    text-align: start;
    padding-block-end: 0.375rem;
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  th,
  td {
    padding: 0.25rem 0;
  }
  .amount {
    text-align: end;
    inline-size: 5rem;
  }
  .own {
    font-weight: 600;
  }
  .own th {
    font-weight: 600;
  }
  p {
    margin-block-start: 0.5rem;
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .way {
      min-block-size: 2.75rem;
    }
  }
`;
