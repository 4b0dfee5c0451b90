import { css } from 'lit';

export const membersStyles = css`
  .item {
    grid-template-columns: 1.75rem minmax(0, 1.4fr) auto minmax(0, 1fr);
    min-block-size: 3.75rem;
  }
  .seen {
    text-align: end;
  }
  .pair {
    display: grid;
    gap: 0.875rem;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    max-inline-size: 40rem;
  }
  @container (max-width: 45rem) {
    .item {
      grid-template-columns: 1.75rem minmax(0, 1fr) auto;
      padding-block: 0.625rem;
    }
    .seen {
      grid-column: 2 / -1;
      text-align: start;
    }
  }
`;
