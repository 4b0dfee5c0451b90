import { css } from 'lit';

/** One-column pages (booked, manage, cancel), and the strip above the month while rescheduling. */
export const cardStyles = css`
  .page > .notice {
    margin: 0;
  }
  .mark {
    --tone: light-dark(oklch(0.5 0.13 155), oklch(0.78 0.14 155));
    display: grid;
    place-items: center;
    justify-self: center;
    inline-size: 3em;
    block-size: 3em;
    margin-block-end: -0.5em;
    border-radius: 50%;
    color: var(--tone);
    background: color-mix(in oklab, var(--tone) 14%, var(--surface));
  }
  .mark .icon {
    inline-size: 1.5em;
    stroke-linecap: round;
  }
  .waiting,
  .alert {
    --tone: light-dark(oklch(0.49 0.1 70), oklch(0.8 0.12 75));
  }
  .off {
    --tone: var(--muted);
  }
  .busy {
    --tone: var(--accent);
  }
  .later,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 0.75em;
    justify-content: center;
    text-align: center;
    text-wrap: balance;
  }
  .later {
    row-gap: 0.75em;
    font-size: 0.875em;
  }
  .later .link {
    font-size: 1.0714em;
  }
  .failed {
    min-block-size: 0;
    text-align: center;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.3333);
    font-size: 0.9375em;
    gap: 0;
  }
  .card .row {
    align-items: center;
    gap: 0.8em;
    padding: 0.8em 1.0667em;
  }
  .card .row + .row {
    border-block-start: 1px solid var(--line);
  }
  .card dt {
    flex: none;
    padding: 0;
    inline-size: 3.2em;
  }
  .card dt > .icon {
    margin: auto;
    inline-size: 1.2em;
  }
  .card i {
    font-size: 1.0667em;
    margin: 0;
    border: 0;
  }
  .card dd {
    flex: 1;
    min-inline-size: 0;
  }
  .card b {
    font-weight: 600;
    color: var(--text);
  }
  .card dd div,
  .page .help {
    font-size: 0.8667em;
  }
  .card dd .where {
    font-size: 1em;
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
  }
  .where > div {
    min-inline-size: 0;
    font-size: 1em !important;
  }
  .where .secondary {
    flex: none;
  }
  .cut {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  [dir='rtl'] .cut {
    text-align: end;
  }
  s {
    color: var(--muted);
  }
  /* A line through a text does not go on into its blocks. */
  s span {
    text-decoration: line-through;
  }
  .price {
    padding: 1em;
    gap: 0.375em;
  }
  .price p {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    justify-content: space-between;
  }
  .price .help {
    justify-content: start;
  }
  .price b {
    flex: none;
  }
  .price .icon {
    align-self: center;
  }
  .calendars {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.5em;
  }
  .calendars p {
    grid-column: 1 / -1;
  }
  :is(.calendars, .what-next) > p {
    font-size: 0.9375em;
    font-weight: 550;
  }
  .page .secondary,
  .page > .primary,
  .actions > * {
    display: grid;
    place-items: center;
    text-align: center;
  }
  .calendars .secondary {
    padding: 0.8em 0.25em;
  }
  .where .secondary {
    padding: 0.7em 1.0667em;
  }
  ol {
    margin: 0.75em 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }
  ol li {
    --tone: var(--muted);
    position: relative;
    padding-block-end: 0.875em;
    padding-inline-start: 2.1333em;
  }
  ol li:first-child {
    --tone: light-dark(oklch(0.5 0.13 155), oklch(0.78 0.14 155));
  }
  [aria-current='step'] {
    --tone: light-dark(oklch(0.49 0.1 70), oklch(0.8 0.12 75));
  }
  ol b {
    font-weight: 600;
    color: var(--text);
  }
  ol li::before,
  ol li::after {
    content: '';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: 0.3333em;
    padding: 0.1667em;
    border: 0.1667em solid var(--tone);
    border-radius: 50%;
    background: var(--tone);
  }
  ol li:last-child::before {
    background: none;
  }
  ol li::after {
    inset-block: 1.4em -0.2em;
    inset-inline-start: 0.6em;
    padding: 0;
    border: 0;
    border-inline-start: 1px solid var(--line);
  }
  ol li:last-child::after {
    content: none;
  }
  @container (min-width: 32em) {
    .page > .primary,
    .failed > .secondary {
      justify-self: center;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .busy .icon {
      animation: turn 0.9s linear infinite;
    }
    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }
  }
  .danger,
  .danger:hover {
    background: var(--danger);
  }
  .moving {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.875em 1em;
    border-block-end: 1px solid var(--line);
    font-size: 0.9375em;
  }
  .from {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
  }
  .moving .link {
    margin-inline-start: -0.75em;
  }
  .moving h2 {
    flex: none;
    font-size: 1em;
  }
  @container (max-width: 31.99em) {
    .moving ~ .panes :is(.about > :not(.facts), .facts > :not(.lengths)) {
      display: none;
    }
    .moving ~ .panes .about {
      padding-block-start: 0;
    }
    .moving ~ .panes .about:not(:has(.lengths)) {
      display: none;
    }
    .actions > * {
      flex: 1 1 100%;
    }
  }
  @media (pointer: coarse) {
    .moving .link {
      min-block-size: 44px;
    }
  }
  @container (min-width: 32em) {
    .moving {
      padding-inline: 1.75em;
    }
  }
`;
