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
  .story-part {
    border-block-start: 1px solid var(--line);
  }
  .story-part > .row {
    margin-block: 1rem 0.5rem;
  }
  /* Why is beside both, which follow each other without a gap; where there is one column, it is between them. */
  @container (min-width: 60rem) {
    .body {
      row-gap: 0;
      grid-template-rows: auto 1fr;
    }
    .what,
    .story-part {
      grid-column: 1;
    }
    .why {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }
`;
