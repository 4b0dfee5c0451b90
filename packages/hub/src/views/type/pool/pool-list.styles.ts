import { css } from 'lit';

export const poolListStyles = css`
  .member {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr) 8.25rem 7.25rem 5.5rem;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.875rem;
    padding-inline: 0.375rem;
  }
  .whole .member {
    grid-template-columns: 1.5rem minmax(0, 1fr) 5.5rem;
  }
  /* Each is laid out and painted by itself, so that the others stay as they are when one moves. */
  li {
    contain: layout style;
    position: relative;
    z-index: 0;
  }
  /* Its menu hangs out of it. */
  li:focus-within {
    z-index: 1;
  }
  .member svg {
    overflow: visible;
  }
  .heads {
    min-block-size: 0;
    padding-block: 0.4375rem;
    border-block-end: 1px solid var(--line);
  }
  .heads .who {
    grid-column: 2;
    padding-inline-start: 2.25rem;
  }
  li:not(:first-child) {
    border-block-start: 1px solid var(--line);
  }
  .changed {
    background: var(--tint);
  }
  .lifted {
    box-shadow:
      0 0 0 2px var(--accent),
      0 8px 24px -8px rgb(0 0 0 / 0.3);
    border-radius: var(--radius-s);
    background: var(--raised);
  }
  li.lifted {
    z-index: 2;
  }
  .handle {
    border: 0;
    background: none;
    color: var(--muted);
    padding: 0;
    block-size: 2.25rem;
    display: grid;
    place-items: center;
    cursor: grab;
    touch-action: none;
    border-radius: 0.375rem;
  }
  .lifted .handle {
    cursor: grabbing;
    color: var(--accent);
  }
  select.chip {
    max-inline-size: 100%;
    border-radius: var(--radius-s);
    inline-size: 5.75rem;
    padding-inline: 0.5rem 1.375rem;
  }
  select.plain {
    border-color: transparent;
    background-color: transparent;
    padding-inline-start: 0.25rem;
    inline-size: 100%;
  }
  .acts .icon {
    inline-size: 1.8125rem;
  }
  .acts {
    gap: 0;
    justify-content: flex-end;
  }
  .btn[aria-disabled='true'] {
    opacity: 0.35;
  }
  .adding {
    padding: 0.5rem 0.75rem;
    border-block-start: 1px solid var(--line);
  }
  .adding select {
    color: var(--accent);
    font-weight: 600;
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .acts .icon {
      inline-size: 2.75rem;
    }
    .handle {
      position: relative;
    }
    .handle::after {
      content: '';
      position: absolute;
      inset: 0 -0.375rem;
    }
  }
  @media (max-width: 45rem) {
    .member,
    .whole .member {
      grid-template-columns: 2rem minmax(0, 1fr) auto;
      padding-block: 0.375rem;
      /* Tab goes through it as it is seen, where browsers know how. */
      reading-flow: grid-rows;
    }
    .heads,
    .member .tag svg {
      display: none;
    }
    .handle {
      grid-row: span 2;
      block-size: 100%;
      min-block-size: 2.75rem;
    }
    .whole .handle {
      grid-row: auto;
    }
    .share {
      grid-column: 2;
      grid-row: 2;
    }
    .priority {
      grid-column: 3;
      grid-row: 2;
    }
    .acts {
      grid-column: 3;
      grid-row: 1;
    }
  }
  @media (forced-colors: active) {
    /* The arrow is the system's, and takes its own room. */
    select.chip {
      padding-inline-end: 0.25rem;
    }
    .lifted {
      outline: 3px solid Highlight;
    }
    .changed {
      outline: 1px dashed;
      outline-offset: -1px;
    }
  }
`;
