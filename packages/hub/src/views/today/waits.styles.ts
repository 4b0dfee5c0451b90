import { css } from 'lit';

export const waitsStyles = css`
  .waits li {
    display: flex;
    gap: 0.75rem;
    padding: 0.75rem 1rem;
  }
  .waits .col {
    gap: 0.25rem;
  }
  .waits .row.wrap {
    gap: 0.25rem;
    margin-block-start: 0.25rem;
  }
`;
