import { css } from 'lit';

/** The bar once it says something: one height on a phone, whatever it says. */
export const barStyles = css`
  .summary {
    flex: 1 1 10em;
    min-inline-size: 0;
    line-height: 1.25;
  }
  .bar .primary {
    min-block-size: 3.2em;
    overflow-wrap: normal;
    flex-shrink: 9;
  }
  .summary b span,
  .whole {
    display: inline-block;
    white-space: pre-wrap;
  }
  .summary b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  small {
    font-size: 0.8125em;
  }
  small,
  .missing {
    font-weight: 400;
    color: var(--muted);
  }
  .summary small {
    display: block;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  @container (max-width: 31.99em) {
    .bar .who {
      display: none;
    }
    .bar .primary {
      padding: 0.25em 1em;
    }
  }
  @container (min-width: 17em) and (max-width: 31.99em) {
    .bar {
      flex-wrap: nowrap;
    }
  }
  /* Where it would cover much of the window. */
  @media (max-height: 30em) {
    .bar {
      position: static;
    }
  }
  @container (max-width: 17em) {
    .bar:not(.send) {
      position: static;
    }
  }
  @container (max-width: 21.2em) {
    .summary b {
      font-size: 0.9375em;
    }
  }
  @container (min-width: 32em) {
    .bar .primary {
      min-block-size: 0;
    }
  }
`;
