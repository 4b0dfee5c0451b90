import { css } from 'lit';

/** What every shadow root of the hub begins with: words, rows, buttons, fields, cards. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: 1.25rem;
    line-height: 1.2;
    letter-spacing: -0.015em;
    font-weight: 650;
    text-wrap: balance;
  }
  h2 {
    font-size: 0.90625rem;
    line-height: 1.3;
    font-weight: 600;
  }
  h3 {
    font-size: 0.8125rem;
    font-weight: 600;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  a:not(:hover) {
    text-decoration: none;
  }
  svg {
    display: block;
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    font-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .turns:dir(rtl) {
    scale: -1 1;
  }
  b {
    font-weight: 600;
  }
  .small {
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .tiny {
    font-size: 0.75rem;
    line-height: 1.35;
  }
  .muted {
    color: var(--muted);
  }
  .good {
    color: var(--good);
  }
  .warn {
    color: var(--warn);
  }
  .bad {
    color: var(--bad);
  }
  .accent {
    color: var(--accent);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .top {
    align-items: flex-start;
  }
  .wrap {
    flex-wrap: wrap;
  }
  .col {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    align-content: start;
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
  }
  .clip {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .words {
    overflow-wrap: anywhere;
  }
  .nowrap {
    white-space: nowrap;
  }
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
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    font-size: 0.75rem;
    line-height: 1;
    font-weight: 550;
    padding: 0.25rem 0.4375rem;
    border-radius: 99rem;
    background: color-mix(in oklch, currentColor 8%, var(--surface));
    white-space: nowrap;
  }
  .tag.line {
    background: none;
    border: 1px solid var(--line);
    color: var(--muted);
  }
  .tag svg {
    font-size: 0.8125rem;
  }
  .count {
    font-size: 0.75rem;
    line-height: 1;
    font-weight: 600;
    padding: 0.1875rem 0.375rem;
    border-radius: 99rem;
    background: color-mix(in oklch, var(--warn) 9%, transparent);
    color: var(--warn);
    min-inline-size: 1.25rem;
    text-align: center;
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .card > header {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border-block-end: 1px solid var(--line);
    min-block-size: 2.875rem;
  }
  .pad {
    padding: 1rem;
  }
  .list > * + * {
    border-block-start: 1px solid var(--line);
  }
  hr {
    border: 0;
    border-block-start: 1px solid var(--line);
    margin: 0;
    inline-size: 100%;
  }
  label.f {
    display: grid;
    gap: 0.375rem;
    font-weight: 500;
    font-size: 0.8125rem;
  }
  .in {
    min-block-size: 2.25rem;
    border: 1px solid var(--field);
    border-radius: var(--radius-s);
    background: var(--raised);
    padding: 0.375rem 0.75rem;
    font-weight: 400;
    inline-size: 100%;
    min-inline-size: 0;
  }
  select.chip {
    appearance: none;
    padding-inline-end: 1.5rem;
    background:
      linear-gradient(45deg, transparent 50%, currentColor 50% 62%, transparent 62%) calc(100% - 0.8rem) 55% / 0.35rem
        0.35rem no-repeat,
      linear-gradient(-45deg, transparent 50%, currentColor 50% 62%, transparent 62%) calc(100% - 0.5rem) 55% / 0.35rem
        0.35rem no-repeat;
  }
  select.chip:dir(rtl) {
    background-position:
      0.5rem 55%,
      0.8rem 55%;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    font-weight: 500;
    font-size: 0.8125rem;
    line-height: 1.2;
    min-block-size: 1.875rem;
    padding: 0 0.625rem;
    border-radius: 99rem;
    border: 1px solid var(--rim);
    background-color: var(--raised);
    color: var(--text);
    max-inline-size: 14rem;
    text-overflow: ellipsis;
  }
  .chip.on {
    background-color: var(--tint);
    border-color: var(--edge);
    color: var(--accent);
  }
  .seg {
    display: inline-flex;
    border: 1px solid var(--line);
    border-radius: 99rem;
    padding: 2px;
    font-size: 0.8125rem;
  }
  .seg button {
    border: 0;
    background: none;
    color: var(--muted);
    padding: 0.3125rem 0.75rem;
    border-radius: 99rem;
    font-weight: 500;
    cursor: pointer;
    line-height: 1.2;
  }
  .seg [aria-pressed='true'] {
    background: var(--tint);
    color: var(--accent);
    font-weight: 600;
  }
  kbd {
    font: inherit;
    font-size: 0.6875rem;
    line-height: 1;
    font-weight: 500;
    color: var(--muted);
    border: 1px solid var(--line);
    border-radius: 0.3125rem;
    padding: 0.1875rem 0.3125rem;
    background: var(--sunk);
    min-inline-size: 1.25rem;
    display: inline-grid;
    place-items: center;
  }
  fieldset.plain {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .note {
    display: flex;
    gap: 0.5rem;
    padding: 0.625rem 0.75rem;
    border-radius: var(--radius-s);
    background: color-mix(in oklch, var(--bad) 6%, var(--surface));
    border: 1px solid color-mix(in oklch, var(--bad) 26%, var(--surface));
    font-size: 0.8125rem;
  }
  .sr-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .btn,
    .chip,
    .in {
      min-block-size: 2.75rem;
    }
    .btn.icon {
      inline-size: 2.75rem;
    }
    .seg button {
      min-block-size: 2.5rem;
    }
    .in,
    select,
    textarea {
      font-size: 1rem;
    }
  }
  @media (max-width: 45rem) {
    kbd {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .btn.main,
    .seg [aria-pressed='true'],
    .chip.on {
      border: 2px solid Highlight;
    }
    .tag {
      border: 1px solid;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
