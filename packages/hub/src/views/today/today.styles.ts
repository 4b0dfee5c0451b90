import { css } from 'lit';

/** How the parts of the view stand to each other. */
export const todayStyles = css`
  section + section,
  .just-now {
    margin-block-start: 1.25rem;
  }
  @media (max-width: 45rem) {
    .wide {
      display: none;
    }
    .cols > div {
      display: contents;
    }
    .cols section,
    .cols .just-now {
      margin: 0;
    }
    .cols .waits {
      order: 1;
    }
    .cols .today {
      order: 2;
    }
    .cols .just-now {
      order: 3;
    }
    .cols .card:not(.waits) {
      order: 4;
    }
  }
`;
