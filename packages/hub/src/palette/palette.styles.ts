import { css } from 'lit';

/** A sheet at the top of the window; all of it on a phone. */
export const paletteStyles = css`
  dialog {
    inline-size: min(38.5rem, calc(100% - 2rem));
    max-block-size: min(36rem, calc(100dvb - 8rem));
    margin-block-start: 6rem;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 1.125rem;
    background: var(--surface);
    color: var(--text);
    box-shadow: 0 24px 64px -16px rgb(0 0 0 / 0.35);
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: light-dark(rgb(20 22 40 / 0.32), rgb(0 0 0 / 0.55));
  }
  .field {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding: 0.75rem 1rem 0.75rem 1.25rem;
    border-block-end: 1px solid var(--line);
    flex: none;
  }
  .field h2:focus {
    outline: none;
  }
  .field:has(input:focus-visible) {
    box-shadow: inset 0 -2px var(--accent);
  }
  input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2rem;
    font: inherit;
    font-size: 1rem;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
  }
  input:focus-visible {
    outline: none;
  }
  input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  #found {
    overflow-y: auto;
    padding: 0.25rem 0.625rem 0.75rem;
  }
  .group {
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 500;
    padding: 0.75rem 0.75rem 0.375rem;
  }
  [role='option'] {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 2.5rem;
    padding: 0.25rem 0.75rem;
    border-radius: var(--radius-s);
    cursor: pointer;
    scroll-margin-block: 2.5rem 0.5rem;
  }
  [role='option'] svg {
    color: var(--muted);
  }
  [role='option'] .clip {
    flex: 1;
  }
  [role='option'] b {
    font-weight: 500;
  }
  [aria-selected='true'] {
    background: var(--tint);
  }
  [aria-selected='true'] svg {
    color: var(--accent);
  }
  .none {
    padding: 1rem 1.375rem 1.5rem;
  }
  .keys {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
    gap: 1.25rem;
    padding: 1rem 1.25rem 1.5rem;
    overflow-y: auto;
  }
  dl div {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 2rem;
  }
  dt {
    inline-size: 4rem;
  }
  @media (max-width: 45rem) {
    dialog {
      inline-size: 100%;
      max-inline-size: none;
      block-size: 100dvb;
      max-block-size: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
    [role='option'] {
      min-block-size: 2.75rem;
    }
    /* What a verb leads to is read to its end. */
    [role='option'] .clip {
      white-space: normal;
      overflow-wrap: anywhere;
    }
    kbd {
      display: none;
    }
    dl kbd {
      display: inline-flex;
    }
  }
  @media (forced-colors: active) {
    .field:has(input:focus-visible) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
    [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media (pointer: coarse), (max-width: 45rem) {
    input {
      min-block-size: 2.75rem;
    }
  }
`;
