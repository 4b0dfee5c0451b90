import { css } from 'lit';

/** Not needed for the first view: hover, motion, the week strip, an empty month, a clamped description, forced colours. */
export const restStyles = css`
  /* Read by keepLegible(); invalid where the page sets none. */
  .root {
    outline-color: oklch(from var(--team-booking-surface) l 0 0);
  }
  a {
    color: var(--accent);
  }
  :is(h2, h3):focus {
    outline: 0;
  }
  [aria-disabled='true'] {
    cursor: default;
  }
  .round[aria-disabled='true'] {
    opacity: 0.35;
  }
  .secondary {
    color: var(--accent);
    border: 1px solid var(--edge);
    font-weight: 600;
    font-size: 0.9375em;
    line-height: 1.2;
    padding: 0.875em 1.35em;
    border-radius: var(--radius);
    text-decoration: none;
  }
  .about select {
    margin-block: -0.18em;
    padding: 0.125em 0.25em;
    border: 1px solid var(--muted);
    border-radius: 0.5em;
  }
  .past,
  .time[aria-disabled='true'] {
    color: var(--muted);
    text-decoration: line-through;
  }
  .beyond {
    font-style: italic;
  }
  .pane {
    scrollbar-width: thin;
  }
  .zone-name {
    min-inline-size: 0;
    min-block-size: 24px;
    display: flex;
    gap: 0.4em;
    align-items: center;
    text-align: start;
  }
  .clock {
    display: flex;
    flex: none;
    border: 1px solid var(--line);
    border-radius: 9em;
    padding: 1px;
  }
  .clock button {
    min-block-size: 24px;
    font-size: 0.9231em;
    padding: 0.0625em 0.5em;
    border-radius: 9em;
    color: var(--muted);
    white-space: nowrap;
  }
  .next {
    min-inline-size: 5.5em;
    padding-block: 0;
    max-block-size: 100%;
    text-align: end;
  }
  .zone {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    position: relative;
    font-size: 0.8125em;
  }
  .link {
    font-weight: 550;
    font-size: 0.8125em;
    line-height: 1.25;
    color: var(--accent);
    border-radius: 9em;
    padding: 0.5em 0.75em;
  }
  .zone-name span:not(.sr-only) {
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .icon.small {
    inline-size: 0.875em;
  }
  .clock [aria-pressed='true'] {
    color: color-mix(in oklab, var(--accent) 80%, var(--text));
  }
  .overlay {
    position: absolute;
    inset: 5em 10% auto;
    padding: 2em;
    border-radius: 3em;
    background: var(--surface);
    text-align: center;
  }
  .overlay button {
    margin-block-start: 0.75em;
  }
  .week {
    display: flex;
    gap: 0.1875em;
    margin-block-end: 1em;
  }
  .week .day {
    block-size: 3.75em;
    padding-block: 0.5em;
  }
  .week .chosen {
    background: var(--accent);
    color: var(--on-accent);
  }
  .week small {
    color: inherit;
  }
  .free:hover {
    background: color-mix(in oklab, var(--accent) 20%, var(--surface));
  }
  :is(.time, .chip):hover {
    border-color: var(--accent);
  }
  :is(.link, .round, .secondary):hover {
    background: var(--tint);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--accent) 88%, var(--text));
  }
  .chosen,
  .chosen:hover {
    background: var(--accent);
    border-color: var(--accent);
  }
  .primary[aria-disabled='true']:hover {
    background: var(--tint);
  }
  .unfolded p {
    display: block;
  }
  .more {
    padding: 0.25em 0;
    border-radius: 0;
  }
  .description:not(.unfolded) .more {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    background: var(--surface);
    box-shadow: 0 0 0.75em 0.75em var(--surface);
    clip-path: inset(0 0 0 -2em);
  }
  [dir='rtl'] .description:not(.unfolded) .more {
    clip-path: inset(0 -2em 0 0);
  }
  @container (min-width: 48em) {
    .more {
      display: none;
    }
  }
  @container (min-width: 32em) {
    .week {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button {
      transition: 0.12s;
      transition-property: background-color, border-color;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'],
    .chosen,
    .primary:not([aria-disabled='true']) {
      forced-color-adjust: none;
      background: Highlight !important;
      color: HighlightText !important;
    }
    .free,
    .time {
      border-color: ButtonText;
    }
  }
`;
