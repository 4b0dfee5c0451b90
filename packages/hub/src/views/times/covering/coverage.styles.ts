import { css } from 'lit';

export const coverageStyles = css`
  .body {
    padding-block-start: 1.25rem;
  }
  .aside {
    display: grid;
    gap: 1.25rem;
  }
  .week {
    padding: 0.75rem 1rem 1rem;
  }
  .parts {
    display: grid;
    gap: 0.5rem;
  }
  .sums {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75rem;
    padding: 0.75rem 1rem;
    border-block-start: 1px solid var(--line);
  }
  .asking {
    border-block-start: 1px solid var(--line);
  }
  .searches li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 40% auto;
    gap: 0.75rem;
    align-items: center;
    padding: 0.5rem 1rem;
  }
  .searches .row {
    gap: 0.25rem;
    font-weight: 600;
  }
  .searches i {
    block-size: 0.375rem;
    border-radius: 0.1875rem;
    background: color-mix(in oklab, var(--bad) 45%, var(--surface));
    justify-self: end;
    forced-color-adjust: none;
  }
  legend.f {
    padding: 0;
    font-weight: 500;
    font-size: 0.8125rem;
    margin-block-end: 0.375rem;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .day {
    position: relative;
    display: inline-grid;
    place-items: center;
    min-inline-size: 2.75rem;
    min-block-size: 2.25rem;
    padding-inline: 0.375rem;
    border: 1px solid var(--rim);
    border-radius: var(--radius-s);
    font-size: 0.8125rem;
    font-weight: 500;
    cursor: pointer;
  }
  .day input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .day:has(:checked) {
    background: var(--tint);
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 650;
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .day:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .span {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75rem;
  }
  input[type='radio'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--accent);
  }
  @container (min-width: 60rem) {
    .cols {
      grid-template-columns: minmax(0, 1fr) 18rem;
    }
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .day {
      min-block-size: 2.75rem;
    }
  }
  @media (max-width: 45rem) {
    .week {
      padding: 0.5rem;
    }
  }
  @media (forced-colors: active) {
    .day:has(:checked) {
      border: 2px solid Highlight;
    }
  }
`;
