import { css } from 'lit';

/** A day with arrows, and its times as buttons of one width. */
export const freeTimesStyles = css`
  .day {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-end: 0.75rem;
  }
  .day .in {
    inline-size: auto;
    flex: 0 1 auto;
  }
  .times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5rem, 1fr));
    gap: 0.5rem;
  }
  .time {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 2.25rem;
    border: 1px solid var(--rim);
    border-radius: var(--radius-s);
    background: var(--raised);
    font-weight: 550;
    cursor: pointer;
  }
  .time:hover {
    border-color: var(--accent);
  }
  .time input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .time:has(:checked) {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .time:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .none {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    color: var(--muted);
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .time {
      min-block-size: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    .time:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
