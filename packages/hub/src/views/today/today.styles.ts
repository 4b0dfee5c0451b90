import { css } from 'lit';

export const todayStyles = css`
  .next {
    background: var(--tint);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    padding: 1rem 1.125rem;
  }
  .next > .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
    margin-block-start: 0.75rem;
  }
  .next .who {
    font-size: 1.125rem;
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.25;
  }
  .next .facts > .grow {
    flex-basis: 12rem;
  }
  section + section {
    margin-block-start: 1.25rem;
  }
  .day {
    margin-block-start: 0.5rem;
    border-block-end: 1px solid var(--line);
  }
  .day li {
    display: grid;
    grid-template-columns: max(6.5rem, 2 * var(--clock)) minmax(0, 1fr) auto minmax(0, 8rem);
    gap: 0.75rem;
    align-items: center;
    min-block-size: 3rem;
    padding: 0.25rem;
    position: relative;
  }
  .day li + li {
    border-block-start: 1px solid var(--line);
  }
  .day .what {
    display: grid;
    line-height: 1.3;
  }
  .day li.over {
    color: var(--muted);
  }
  .day li.over b {
    font-weight: 500;
  }
  .day a {
    color: inherit;
    text-decoration: none;
  }
  .day a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .day li:has(a:hover) {
    background: var(--sunk);
  }
  .day li.now {
    display: flex;
    min-block-size: 1.25rem;
    padding: 0 0.25rem;
    color: var(--accent);
    border: 0;
    margin-block: -0.625rem;
    z-index: 1;
    pointer-events: none;
  }
  .day li.now::after {
    content: '';
    flex: 1;
    border-block-start: 1.5px solid var(--accent);
  }
  .day li.now span {
    background: var(--surface);
    font-weight: 650;
    padding-inline-end: 0.5rem;
  }
  .day li.now + li {
    border-block-start: 1px solid var(--line);
  }
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
  .day + p {
    margin-block-start: 0.375rem;
  }
  .turns-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    padding: 0.25rem 1rem 0.875rem;
  }
  .turns-list li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  @media (max-width: 45rem) {
    .wide {
      display: none;
    }
    .day li {
      grid-template-columns: max(3.25rem, var(--clock)) minmax(0, 1fr) auto auto;
    }
    .day .until,
    .day li > .hosts .clip {
      display: none;
    }
    .next .btn.main {
      flex: 1;
    }
    .cols > div {
      display: contents;
    }
    .cols section {
      margin: 0;
    }
    .cols .waits {
      order: 1;
    }
    .cols .today {
      order: 2;
    }
    .cols .card:not(.waits) {
      order: 3;
    }
  }
`;
