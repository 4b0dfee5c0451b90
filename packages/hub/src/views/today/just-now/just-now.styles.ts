import { css } from 'lit';

export const justNowStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* Columns of all lines: the first is as wide as the longest time. */
  ol {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) fit-content(8.5rem);
    column-gap: 0.75rem;
    margin-block-start: 0.25rem;
  }
  li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    min-block-size: 2.25rem;
    padding: 0.125rem 0.25rem;
    border-radius: var(--radius-s);
    position: relative;
  }
  .what {
    overflow-wrap: anywhere;
    line-height: 1.35;
  }
  a {
    color: inherit;
    text-decoration: none;
    font-weight: 600;
  }
  a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  a:focus-visible {
    outline: none;
  }
  a:focus-visible::after {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  li:has(a:hover) {
    background: var(--sunk);
  }
  .new {
    animation: come 1s ease-out;
  }
  @keyframes come {
    from {
      background: var(--tint);
    }
  }
  @media (max-width: 45rem) {
    ol {
      grid-template-columns: fit-content(max(3.25rem, var(--clock))) minmax(0, 1fr) auto;
    }
    li {
      padding-block: 0.375rem;
    }
    .hosts {
      justify-content: end;
    }
    .hosts .clip {
      display: none;
    }
  }
`;
