import { css } from 'lit';

/** The month grid and the list of slots. */
export const choiceStyles = css`
  header {
    display: flex;
    gap: 0.25em;
    block-size: 2.25em;
    margin-block-end: 0.75em;
  }
  header h3 {
    flex: 1;
    padding-block-start: 0.45em;
  }
  #month {
    overflow-wrap: normal;
  }
  @container (max-width: 31.99em) {
    #month span {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  .calendar {
    position: relative;
  }
  .contact {
    block-size: 3em;
    padding-inline: 1.54em;
    font-size: 0.8125em;
    color: var(--muted);
  }
  table {
    inline-size: 100%;
    border-spacing: 0.1875em;
    table-layout: fixed;
  }
  th {
    font-weight: 500;
    font-size: 0.75em;
    line-height: 2.6667;
    padding: 0;
  }
  td {
    padding: 0;
    block-size: 2.81em;
  }
  .day {
    display: grid;
    place-items: center;
    position: relative;
    inline-size: 100%;
    block-size: 3em;
    border-radius: var(--radius);
    font-size: 0.9375em;
    line-height: 1;
    color: var(--muted);
  }
  .free {
    background: var(--tint);
    border-color: var(--edge);
    color: var(--text);
    font-weight: 600;
  }
  .free.few::after {
    content: '';
    position: absolute;
    inset-block-end: 0.375em;
    padding: 0.13em;
    border-radius: 50%;
    background: var(--accent);
  }
  .day[aria-current] {
    text-decoration: underline 2px;
    text-underline-offset: 0.35em;
  }
  .chosen {
    background: var(--accent);
    color: var(--on-accent);
  }
  .chosen::after {
    background: var(--on-accent) !important;
  }
  .times {
    display: none;
    position: relative;
  }
  .has-day .times {
    display: block;
  }
  .has-day :is(.about, .month) {
    display: none;
  }
  .zone {
    min-block-size: 26px;
    margin-block-end: 0.5em;
  }
  h4 {
    font-weight: 500;
    font-size: 0.75em;
    line-height: 1.4;
    padding-block: 0.5em;
    background: var(--surface);
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  .slots + h4 {
    margin-block-start: 0.5em;
  }
  .slots {
    display: grid;
    gap: 0.5em;
    grid-template-columns: repeat(auto-fill, minmax(5.5em, 1fr));
  }
  .time {
    font-weight: 550;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    min-block-size: 2.67em;
    border-radius: var(--radius);
  }
  [aria-pressed='true'] {
    background: var(--tint);
    border-color: var(--accent);
    color: color-mix(in oklab, var(--accent) 80%, var(--text));
    font-weight: 600;
  }
  .time[aria-pressed='true'] {
    box-shadow: inset 0 0 0 1px var(--accent);
  }
`;
