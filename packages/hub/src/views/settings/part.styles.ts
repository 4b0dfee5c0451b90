import { css } from 'lit';

/** What the parts of the settings have in common: rows that open, forms, and what is read once. */
export const partStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    container-type: inline-size;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.625rem 1.5rem;
    border-block-end: 1px solid var(--line);
  }
  .rows > li {
    border-block-end: 1px solid var(--line);
  }
  .item {
    display: grid;
    gap: 0.125rem 1rem;
    align-items: center;
    padding: 0.5rem 1.5rem;
    min-block-size: 3rem;
    color: inherit;
    text-decoration: none;
    position: relative;
  }
  a.item:hover {
    background: var(--sunk);
  }
  a.item:focus-visible {
    outline-offset: -2px;
  }
  .open > .item {
    background: var(--tint);
  }
  .unfolded {
    padding: 0.75rem 1.5rem 1.25rem;
    background: var(--sunk);
  }
  .body {
    padding: 1.25rem 1.5rem 2rem;
    display: grid;
    gap: 1.25rem;
    align-content: start;
    max-inline-size: 44rem;
  }
  fieldset.framed {
    padding: 1.25rem 1.5rem 2rem;
    max-inline-size: 44rem;
  }
  form.col {
    gap: 0.875rem;
  }
  legend {
    padding: 0;
    margin-block-end: 0.375rem;
  }
  .check {
    display: flex;
    gap: 0.625rem;
    align-items: flex-start;
    min-block-size: 1.75rem;
    font-size: 0.8125rem;
  }
  .check input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    flex: none;
    accent-color: var(--accent);
  }
  .secret {
    display: grid;
    gap: 0.5rem;
    padding: 0.875rem 1rem;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--tint);
  }
  code,
  pre {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
    direction: ltr;
    unicode-bidi: isolate;
  }
  pre {
    margin: 0;
    white-space: pre-wrap;
    text-align: start;
    max-block-size: 22rem;
    overflow: auto;
    padding: 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    background: var(--surface);
  }
  .note.calm {
    background: var(--sunk);
    border-color: var(--line);
  }
  .more {
    display: grid;
    justify-items: center;
    padding: 1rem;
  }
  @container (max-width: 45rem) {
    .bar,
    .item,
    .unfolded,
    fieldset.framed,
    .body {
      padding-inline: 1rem;
    }
    .check {
      min-block-size: 2.75rem;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .open > .item {
      border-block: 2px solid Highlight;
    }
  }
`;
