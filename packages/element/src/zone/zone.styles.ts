import { css } from 'lit';

export const zoneStyles = css`
  @container (max-width: 31.99em) {
    .times:has(.zones) {
      min-block-size: 34em;
    }
  }
  .zones {
    position: absolute;
    z-index: 2;
    inset-inline: -0.75em;
    inset-block-start: calc(100% + 0.25em);
    display: flex;
    flex-direction: column;
    block-size: 24em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow:
      0 1px 2px rgb(0 0 0 / 0.08),
      0 8px 24px -4px rgb(0 0 0 / 0.25);
    font-size: 1em;
  }
  .zones input {
    font: inherit;
    font-size: max(1.0769em, 16px);
    color: inherit;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 0;
    border-block-end: 1px solid var(--line);
    border-radius: var(--radius) var(--radius) 0 0;
    background: none;
    outline-offset: -2px;
  }
  .zones ul {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    scrollbar-width: thin;
    margin: 0;
    padding: 0.25em;
    list-style: none;
  }
  .zones ul:not(:has(li)) {
    display: none;
  }
  .zones li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.5em;
    align-items: baseline;
    padding: 0.375em 0.6em;
    min-block-size: 24px;
    border-radius: calc(var(--radius) / 2);
    cursor: pointer;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.4em;
  }
  .zones li small {
    grid-column: 1 / -1;
    color: var(--muted);
  }
  .zones li bdi {
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .zones li:hover {
    background: var(--tint);
  }
  .zones .active {
    background: var(--tint);
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .zones [aria-selected='true'] {
    font-weight: 600;
    color: var(--accent);
  }
  .zones p {
    padding: 0.75em;
    color: var(--muted);
  }
  @media (pointer: coarse) {
    .zones li {
      min-block-size: 44px;
    }
  }
`;
