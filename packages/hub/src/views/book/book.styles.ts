import { css } from 'lit';

/** What and when beside who; below each other where it is narrow. */
export const bookStyles = css`
  .book {
    display: grid;
    gap: 1.25rem;
    align-items: start;
    border-block-start: 1px solid var(--line);
    padding-block-start: 1.25rem;
  }
  .book .card {
    padding: 1.125rem 1.25rem 1.25rem;
    gap: 1rem;
  }
  @container (min-width: 56rem) {
    .book {
      grid-template-columns: minmax(0, 1fr) 24rem;
    }
  }
`;
