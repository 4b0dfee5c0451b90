import { css } from 'lit';

export const whyStyles = css`
  .body {
    padding-block-start: 1.25rem;
  }
  .bar .btn.icon {
    inline-size: 2rem;
  }
  .bar .in {
    inline-size: auto;
    min-block-size: 2rem;
    padding-block: 0.25rem;
  }
  .day-card {
    padding: 0.5rem 1rem;
  }
  .ask {
    display: inline-grid;
    place-items: center;
    block-size: 1.75rem;
    padding-inline: 0.5rem;
    border-radius: 99rem;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 0.75rem;
    font-weight: 650;
    white-space: nowrap;
    cursor: ew-resize;
    touch-action: none;
  }
  .card > ul > li {
    padding: 0.625rem 1rem;
  }
  /* All as high as one whose time is not free. */
  .list.long {
    --row: 3.6875rem;
  }
  .list.long > li {
    min-block-size: calc(var(--row) + 1.25rem + 1px);
  }
  .all p + p {
    margin-block-start: 0.25rem;
  }
  .nearest {
    display: flex;
    gap: 0.5rem;
    margin: 0.75rem 1rem 1rem;
    padding: 0.625rem 0.75rem;
    border-radius: var(--radius-s);
    background: var(--tint);
    border: 1px solid var(--edge);
  }
  .around {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border-block-start: 1px solid var(--line);
  }
  [aria-busy='true'] .list,
  [aria-busy='true'] .nearest {
    opacity: 0.55;
  }
  @container (min-width: 60rem) {
    .cols {
      grid-template-columns: minmax(0, 1fr) 18rem;
    }
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .bar .in,
    .bar .btn.icon {
      min-block-size: 2.75rem;
    }
    .bar .btn.icon {
      inline-size: 2.75rem;
    }
  }
  @media (max-width: 45rem) {
    .day-card {
      padding-inline: 0.5rem;
    }
  }
  @media (forced-colors: active) {
    .ask {
      border: 1px solid;
    }
  }
`;
