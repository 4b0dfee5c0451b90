import { css } from 'lit';

/** Buttons, and whatever has the focus. */
export const buttons = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.375rem;
    min-block-size: 2rem;
    padding: 0.25rem 0.75rem;
    border-radius: var(--radius-s);
    border: 1px solid var(--rim);
    background: var(--raised);
    color: var(--text);
    font-size: 0.8125rem;
    font-weight: 550;
    line-height: 1.2;
    text-decoration: none;
    cursor: pointer;
  }
  .btn:hover {
    background: var(--sunk);
  }
  .btn.main {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .btn.main:hover {
    background: color-mix(in oklch, var(--accent) 90%, var(--text));
  }
  .btn.quiet {
    border-color: transparent;
    background: none;
    color: var(--muted);
  }
  .btn.quiet:hover {
    background: var(--sunk);
    color: var(--text);
  }
  .btn[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .btn.icon {
    padding: 0;
    inline-size: 2rem;
  }
`;
