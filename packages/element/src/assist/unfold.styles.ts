import { css } from 'lit';

/** The button over the end of a description that is cut off. */
export const unfoldStyles = css`
  .unfolded p {
    display: block;
  }
  .more {
    padding: 0.25em 0;
    border-radius: 0;
  }
  .description:not(.unfolded) .more {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    background: var(--surface);
    box-shadow: 0 0 0.75em 0.75em var(--surface);
    clip-path: inset(0 0 0 -2em);
  }
  [dir='rtl'] .description:not(.unfolded) .more {
    clip-path: inset(0 -2em 0 0);
  }
  @container (min-width: 48em) {
    .more {
      display: none;
    }
  }
`;
