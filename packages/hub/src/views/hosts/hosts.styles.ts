import { css } from 'lit';

export const hostsStyles = css`
  .long {
    --row: 4rem;
  }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1.5fr) minmax(0, 0.9fr) minmax(0, 1fr) minmax(0, 1.3fr);
    gap: 0.25rem 1rem;
    align-items: center;
    padding: 0.75rem 1.5rem;
    border-block-end: 1px solid var(--line);
    min-block-size: 4rem;
    position: relative;
  }
  li:hover {
    background: var(--sunk);
  }
  h2 a {
    color: inherit;
    text-decoration: none;
  }
  h2 a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  li.off {
    color: var(--muted);
  }
  .state {
    align-items: start;
  }
  .state svg,
  .away svg {
    flex: none;
    margin-block-start: 0.125rem;
  }
  .state a {
    position: relative;
    z-index: 1;
  }
  .away:empty {
    display: none;
  }
  @container (min-width: 50rem) {
    .away {
      grid-column: 4;
    }
    .state {
      grid-column: 5;
    }
  }
  @container (max-width: 50rem) {
    li {
      grid-template-columns: auto minmax(0, 1fr);
      padding-inline: 1rem;
    }
    .zone {
      display: none;
    }
    .state,
    .away {
      grid-column: 2;
    }
  }
`;
