import { css } from 'lit';

/** Not needed for the first view: focus, hover, motion, the month where it unfolds, an empty one, taken times, the turn of a month, larger targets, forced colours. */
export const restStyles = css`
  /* Read by keepLegible(); invalid where the page sets none. */
  .root {
    column-rule-color: oklch(from var(--team-booking-surface) l 0 0);
  }
  a {
    color: var(--accent);
  }
  :where(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
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
    font-weight: 600;
    font-size: 0.9375em;
    line-height: 1.2;
    padding: 0.875em 1.35em;
    border-radius: var(--radius);
    text-decoration: none;
    color: var(--accent);
    border: 1px solid var(--edge);
  }
  .primary[aria-disabled='true'] {
    background: var(--tint);
    color: var(--muted);
  }
  .time[aria-pressed='true'] {
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .row:has(.when) {
    align-items: start;
  }
  .panes :is(button, a, select, input, textarea) {
    scroll-margin-block: 1em 6.5em;
  }
  .about select {
    min-block-size: 2.5em;
    padding-inline: 0.75em;
    border: 1px solid var(--field);
    border-radius: 9em;
    background: var(--surface);
  }
  /* As high as the words it comes in place of; its target is larger. */
  .about .whom {
    display: block;
    min-block-size: 0;
    block-size: calc(1lh + 1.9em);
    margin: -0.95em -0.25em;
    max-inline-size: calc(100% + 0.5em);
    field-sizing: content;
    /* For the arrow, which would cover the end of a name. */
    padding-block: 0;
    padding-inline: 0 0.5em;
    border: 0;
    background: none;
    font-weight: 550;
    color: var(--accent);
  }
  .whom + .chips {
    display: none;
  }
  .chip i {
    font-size: 0.65em;
    margin-inline: -0.75em 0.6em;
    box-shadow: none;
    background: oklch(0.49 0.03 270);
  }
  @container (min-width: 48em) {
    .about .few {
      display: none;
    }
    .whom + .chips {
      display: flex;
    }
    .row:has(.few) dt {
      align-self: start;
      margin-block-start: 0.5em;
    }
    .whom + .chips .chip {
      display: flex;
      align-items: center;
    }
  }
  .beyond {
    font-style: italic;
  }
  .time[aria-disabled='true'] {
    border: 1px dashed var(--field);
    background: var(--quiet);
    color: var(--muted);
    font-weight: 450;
    text-decoration: line-through;
    text-decoration-thickness: 1.5px;
  }
  .overlay,
  .none {
    display: grid;
    gap: 0.75em;
    justify-items: center;
    text-align: center;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
  }
  .none {
    padding-block: 1.5em;
  }
  .overlay {
    position: absolute;
    inset: 5.3125em 0 auto;
    block-size: 9.9375em;
    align-content: center;
    background: var(--surface);
  }
  .calendar:has(.overlay) tbody {
    opacity: 0.6;
  }
  .turn::before {
    content: '';
    position: absolute;
    inset: 0;
    border-block-start: 1px solid color-mix(in oklab, var(--muted) 50%, var(--surface));
    pointer-events: none;
  }
  .first::before {
    border-inline-start: 1px solid color-mix(in oklab, var(--muted) 50%, var(--surface));
  }
  .turn span::before {
    font-weight: 650;
    color: var(--text);
  }
  .legend {
    display: flex;
    gap: 0.6667em;
    align-items: center;
    padding-block-start: 0.6667em;
    font-size: 0.75em;
    color: var(--muted);
  }
  .legend::before {
    content: '';
    padding: 2px;
    border-radius: 50%;
    background: var(--accent);
  }
  .zone-name {
    position: relative;
    min-inline-size: 0;
    min-block-size: 24px;
    display: flex;
    gap: 0.5em;
    align-items: center;
    text-align: start;
  }
  .clock {
    display: flex;
    flex: none;
    border: 1px solid var(--line);
    border-radius: 9em;
    padding: 2px;
  }
  .clock button {
    position: relative;
    min-block-size: 2.1538em;
    font-size: 0.9286em;
    line-height: 1;
    padding-inline: 0.9231em;
    border-radius: 9em;
    color: var(--muted);
    white-space: nowrap;
  }
  [aria-expanded='true'] .small {
    scale: 1 -1;
  }
  #taken .icon {
    display: inline-block;
    vertical-align: -0.15em;
    margin-inline-end: 0.5em;
    color: var(--danger);
  }
  .zone {
    gap: 0.5em;
    position: relative;
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
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    line-height: 1.4;
  }
  .zone .icon {
    stroke-width: 1.3;
  }
  .clock [aria-pressed='true'] {
    border-color: transparent;
    color: color-mix(in oklab, var(--accent) 80%, var(--text));
  }
  :is(.link, .round, .secondary):hover {
    background: var(--tint);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--accent) 88%, var(--text));
  }
  @media (hover: hover) {
    .free:not(.chosen, .shown):hover span {
      background: color-mix(in oklab, var(--accent) 20%, var(--surface));
    }
    :is(.time:not([aria-disabled='true']), .chip):hover {
      border-color: var(--accent);
    }
  }
  .primary[aria-disabled='true']:hover {
    background: var(--tint);
  }
  @container (max-width: 31.99em) {
    .open {
      padding-block-end: 0.75em;
      border-block-end: 1px solid var(--line);
    }
    .open .calendar {
      display: block;
    }
    .open .by-month {
      display: flex;
    }
    .open :is(.strip, .by-days) {
      display: none;
    }
  }
  @container (min-width: 32em) {
    h4 {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: var(--surface);
    }
    /* Fades where it goes on, as the next time may be hidden whole. */
    .pane {
      scrollbar-width: thin;
      mask: linear-gradient(#000 calc(100% - 1.25em), transparent);
    }
    .legend,
    .none:not(.some) {
      display: none;
    }
    .zone {
      flex-wrap: wrap;
      gap: 0.375em 0.5em;
    }
    .zone > :not(.zones) {
      max-inline-size: 100%;
    }
    .zone-name span:not(.sr-only) {
      -webkit-line-clamp: 1;
    }
    .clock button {
      padding-inline: 0.6923em;
      min-block-size: 24px;
    }
  }
  @container (min-width: 32em) and (max-width: 59.99em) {
    .pick .zone {
      flex-direction: column;
      align-items: start;
    }
  }
  @container (min-width: 40em) {
    .next {
      display: block;
      flex: 0 1 auto;
      padding-block: 0;
      min-block-size: 24px;
      max-block-size: 100%;
      text-align: end;
    }
  }
  @media (pointer: coarse) {
    :is(.primary, .secondary, .round, .time, .about select) {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
    :is(.chip, .more, .link, .clock button, .zone-name, .contact a) {
      position: relative;
    }
    :is(.chip, .more, .link, .clock button, .zone-name, .contact a)::after {
      content: '';
      position: absolute;
      inset: 50% -4px auto;
      block-size: 44px;
      translate: 0 -50%;
    }
    /* Whole, so that its area is, too, where it does not fit behind its question. */
    .contact a {
      display: inline-block;
      margin-block-end: 0.5em;
    }
    .facts .more {
      min-inline-size: 28px;
    }
    .facts .more::after {
      inset-inline: -8px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .bar {
      transition: 0.12s;
      transition-property: background-color, border-color, opacity, translate;
    }
    .open .calendar {
      animation: appear 0.16s;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  }
`;
