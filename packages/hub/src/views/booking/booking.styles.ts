import { css } from 'lit';

export const bookingStyles = css`
  .body {
    border-block-start: 1px solid var(--line);
    padding-block-start: 1.25rem;
  }
  .asked {
    gap: 0.75rem;
    padding: 0.875rem 1rem;
    margin-block-end: 1rem;
    border: 1px solid color-mix(in oklab, var(--warn) 40%, var(--line));
    border-radius: var(--radius);
    background: color-mix(in oklab, var(--warn) 6%, var(--surface));
  }
  section > .row {
    margin-block: 1rem 0.5rem;
  }
`;
