import { css } from 'lit';

export const awayStyles = css`
  .plan {
    display: grid;
    flex: 1;
  }
  .plan > * {
    min-inline-size: 0;
  }
  .main-part {
    padding: 0.5rem 1.5rem 1.5rem;
  }
  /* Of one size of letters, by which times are measured: then columns are below their heads. */
  .heads,
  .rows li {
    display: grid;
    grid-template-columns: max(3.75rem, var(--clock)) minmax(0, 1fr) minmax(0, 13rem) minmax(0, 10rem);
    gap: 0.25rem 0.75rem;
    align-items: center;
  }
  .heads {
    padding-block: 0.5rem;
  }
  section + section {
    margin-block-start: 1rem;
  }
  section h2 {
    padding-block: 0.5rem 0.25rem;
    position: sticky;
    inset-block-start: 0;
    background: var(--surface);
    z-index: 1;
  }
  .rows li {
    border-block-start: 1px solid var(--line);
    padding-block: 0.375rem;
    min-block-size: 3rem;
    /* Also far from the window: Chromium looks for fields in all rows, and lays out those that were left out one by one. */
    contain: layout style;
    isolation: isolate;
  }
  .rows li > a {
    color: inherit;
    display: grid;
    line-height: 1.3;
  }
  .taker .chip {
    /* As wide as who is chosen: the names of all others need not be measured. */
    field-sizing: content;
    max-inline-size: 100%;
    min-inline-size: 0;
    flex: 0 1 auto;
  }
  .uncovered,
  .kept {
    grid-column: 3 / -1;
  }
  .uncovered .row {
    gap: 0.375rem;
  }
  .kept {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .totals {
    background: var(--sunk);
    border-block-start: 1px solid var(--line);
    padding: 1.25rem 1.5rem;
  }
  .job {
    max-inline-size: 62rem;
  }
  .undo-all {
    margin-block-start: 0.75rem;
  }
  .not-back {
    padding-block-start: 0.5rem;
  }
  .big {
    font-size: 1.25rem;
    font-weight: 650;
    letter-spacing: -0.015em;
  }
  .totals h3 {
    color: var(--muted);
    font-weight: 500;
    padding-block: 1rem 0.375rem;
  }
  .totals li {
    --row: 2rem;
    min-block-size: 2rem;
  }
  .blocks {
    --one: calc(0.75rem + 1px);
    inline-size: calc(var(--count) * var(--one) - 1px);
    block-size: 0.625rem;
    border-radius: 2px;
    background: repeating-linear-gradient(to right, var(--accent) 0 0.75rem, transparent 0.75rem var(--one));
    forced-color-adjust: none;
  }
  .act {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.75rem 1.5rem;
    background: var(--surface);
    border-block-start: 1px solid var(--line);
  }
  .act .grow {
    flex-basis: 14rem;
  }
  .presets {
    display: flex;
    gap: 0.5rem;
  }
  .bar label {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }
  .bar .in {
    inline-size: auto;
    min-block-size: 2rem;
    padding-block: 0;
  }
  input[type='checkbox'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    accent-color: var(--accent);
    margin: 0;
  }
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
    gap: 0.5rem;
    padding-block: 0.75rem;
  }
  .people a {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    color: inherit;
    font-weight: 550;
    min-block-size: 3rem;
  }
  .people .who {
    display: grid;
    min-inline-size: 0;
    line-height: 1.3;
  }
  .people .small {
    font-weight: 400;
  }
  .people a:hover {
    background: var(--sunk);
    text-decoration: none;
  }
  .brief {
    display: none;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--accent);
  }
  @container (min-width: 60rem) {
    .plan {
      grid-template-columns: minmax(0, 1fr) 19rem;
    }
    .totals {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
  @container (max-width: 59.99rem) {
    .brief {
      display: block;
    }
  }
  @container (max-width: 48rem) {
    .heads {
      display: none;
    }
    .rows li {
      grid-template-columns: max(3.25rem, var(--clock)) minmax(9rem, 1fr) minmax(0, auto);
    }
    /* What is done, and its way back, in one line. */
    .job .rows li {
      grid-template-columns: max(3.25rem, var(--clock)) minmax(6rem, 1fr) minmax(0, auto);
    }
    .taker {
      grid-column: 2;
    }
    .why {
      grid-column: 3;
      text-align: end;
      flex-wrap: wrap;
      justify-content: end;
    }
    .rows li > a {
      grid-column: 2 / -1;
    }
    .uncovered,
    .kept {
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 45rem) {
    .main-part {
      padding-inline: 1rem;
    }
    .act {
      padding-inline: 1rem;
    }
    .act .btn.main {
      flex: 1 1 100%;
    }
    .act > :not(.main) {
      display: none;
    }
    .bar .switch {
      flex-basis: 100%;
      min-block-size: 2.75rem;
    }
    .presets {
      flex: 1 0 100%;
      flex-wrap: wrap;
    }
    .bar > select {
      max-inline-size: none;
      flex: 1 1 100%;
    }
    .bar label.date {
      flex: 1 1 45%;
      min-inline-size: 0;
      flex-direction: column;
      align-items: flex-start;
    }
    .bar label.date .in {
      inline-size: 100%;
      padding-inline: 0.5rem;
    }
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .bar .in {
      min-block-size: 2.75rem;
    }
    .rows li > a {
      padding-block: 0.25rem;
    }
  }
`;
