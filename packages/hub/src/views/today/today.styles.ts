import { css } from 'lit';

/** How the parts of the view stand to each other: below each other in their order, or what waits beside the day. */
export const todayStyles = css`
  section + section,
  .just-now {
    margin-block-start: 1.25rem;
  }
  @container (min-width: 60rem) {
    .cols {
      row-gap: 1.25rem;
      grid-template-rows: auto 1fr;
    }
    .first,
    .rest {
      grid-column: 1;
    }
    .side {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
    .rest:not(.first ~ .rest) {
      grid-row: 1 / span 2;
    }
  }
  @media (max-width: 45rem) {
    .wide {
      display: none;
    }
  }
`;
