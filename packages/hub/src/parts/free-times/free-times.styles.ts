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
  details + details {
    border-block-start: 1px solid var(--line);
  }
  details[open]:not(:last-of-type) {
    padding-block-end: 0.75rem;
  }
  summary {
    padding-block: 0.625rem;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    margin-inline: auto 0.25rem;
    border: solid var(--muted);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
  }
  [open] > summary::after {
    transform: rotate(-135deg);
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
    .time,
    summary {
      min-block-size: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    .time:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
