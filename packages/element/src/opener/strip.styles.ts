import { css } from 'lit';

/** One line, of which as much is seen as fits whole: what does not would be in a second line, which is cut off. */
export const stripStyles = css`
  .strip {
    display: flex;
    gap: 0.75em;
    font-size: 0.9375em;
    line-height: 44px;
    white-space: nowrap;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 8px;
    min-inline-size: 0;
    block-size: 52px;
    padding: 4px;
    margin: -4px;
    overflow: clip;
  }
  .line:has(.bone) {
    margin-inline-end: 0;
  }
  .unit {
    display: flex;
    gap: 0.75em;
  }
  .unit + .unit:has(small) {
    margin-inline-start: 0.75em;
  }
  .unit[inert] {
    visibility: hidden;
  }
  .strip small {
    font-size: 0.9333em;
    font-weight: 400;
    color: var(--muted);
  }
  .time {
    min-inline-size: 72px;
    block-size: 44px;
    padding-inline: 0.875em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    font-weight: 550;
    font-variant-numeric: tabular-nums;
  }
  .time:hover {
    border-color: var(--accent);
  }
  .time[aria-disabled='true'] {
    color: var(--muted);
    border-style: dashed;
    text-decoration: line-through;
    cursor: default;
  }
  .time,
  .onward {
    line-height: 1.2;
  }
  .onward {
    display: flex;
    gap: 0.375em;
    align-items: center;
    flex: none;
    min-block-size: 44px;
    font-weight: 550;
    color: var(--accent);
    border: 0;
    border-radius: var(--radius);
    padding-inline: 0.375em;
  }
  .onward:first-child {
    margin-inline-start: -0.375em;
  }
  .onward:hover {
    text-decoration: underline;
  }
  .line .bone {
    margin: 0;
    inline-size: 72px;
    block-size: 44px;
    border-radius: var(--radius);
    border: 1px solid transparent;
    background: color-mix(in oklab, var(--text) 8%, var(--surface));
  }
  .tightest small,
  .tight .long,
  .strip:not(.tight) .short {
    display: none;
  }
`;
