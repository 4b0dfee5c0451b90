import { css } from 'lit';

/** The strip of days or the month grid, and the list of slots; for narrow containers, then for wider ones. */
export const choiceStyles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: 2.75em;
    margin-inline-end: -0.875em;
  }
  .fold {
    flex: 1 1 8em;
    min-inline-size: 0;
    display: flex;
    gap: 0.375em;
    align-items: center;
    min-block-size: 2.75em;
    font-weight: 600;
    text-align: start;
  }
  .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .arrows {
    display: flex;
    margin-inline-start: auto;
  }
  .month {
    padding-block-start: 0.375em;
    overflow-wrap: normal;
  }
  .calendar {
    position: relative;
  }
  #month,
  .calendar,
  .by-month,
  .spare,
  .next,
  .view {
    display: none;
  }
  .strip,
  .calendar {
    margin-inline: -0.125em;
  }
  @container (max-width: 21.2em) {
    .strip,
    .calendar {
      margin-inline: -0.625em;
    }
  }
  .strip {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    touch-action: pan-y;
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
    table-layout: fixed;
  }
  th {
    font-size: 0.75em;
    line-height: 2;
  }
  th,
  td {
    padding: 0;
    position: relative;
  }
  .day {
    display: grid;
    inline-size: 100%;
    block-size: 2.875em;
    padding: 1px 2px;
    border: 0;
    outline-offset: 0;
    color: var(--muted);
  }
  .strip .day {
    block-size: 4em;
    padding-block: 0;
  }
  .day span {
    position: relative;
    display: grid;
    grid-template-columns: 100%;
    align-content: center;
    justify-items: center;
    border: 1px solid transparent;
    border-radius: var(--radius);
    overflow-wrap: normal;
  }
  .day b {
    font-weight: 400;
    font-size: 0.9375em;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  [data-above]::before {
    content: attr(data-above);
    font-size: 0.75em;
    line-height: 1.5;
  }
  .strip b {
    font-size: 1.0625em;
  }
  [dir='rtl'] .calendar th,
  [dir='rtl'] .strip span::before {
    font-size: 0.6875em;
  }
  .free b {
    color: var(--text);
    font-weight: 650;
  }
  .free span {
    background: var(--tint);
    border-color: var(--edge);
  }
  .free.few span::after {
    content: '';
    position: absolute;
    inset-block-end: 0.25em;
    padding: 2px;
    border-radius: 50%;
    background: var(--accent);
  }
  .day[aria-current] b {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  :is(.chosen, .shown) span {
    background: var(--accent);
    border-color: var(--accent);
  }
  :is(.chosen, .shown) :is(b, span) {
    color: var(--on-accent);
  }
  .free:is(.chosen, .shown) span::after {
    background: var(--on-accent);
  }
  .times {
    padding-block-start: 1em;
  }
  .times header {
    min-block-size: 0;
  }
  #day {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.4118;
  }
  .zone {
    display: flex;
    align-items: center;
    justify-content: space-between;
    font-size: 0.875em;
    min-block-size: 3.1429em;
  }
  h4 {
    font-weight: 500;
    font-size: 0.75em;
    line-height: 1.3333;
    padding-block: 0.3333em 0.6667em;
  }
  .slots + h4 {
    padding-block-start: 1.3333em;
  }
  .pane {
    min-block-size: 11em;
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
    min-block-size: 2.9333em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  [aria-pressed='true']:not(.day) {
    background: var(--tint);
    border-color: var(--accent);
    color: color-mix(in oklab, var(--accent) 80%, var(--text));
    font-weight: 600;
  }
  .contact {
    min-block-size: 3.2em;
    padding: 0.8em 1.1429em;
    font-size: 0.875em;
    color: var(--muted);
  }
  @container (min-width: 32em) {
    header {
      gap: 0.25em;
      flex-wrap: nowrap;
      block-size: 2.25em;
      min-block-size: 0;
      margin: 0 0 0.75em;
    }
    .times header {
      align-items: start;
      block-size: auto;
      min-block-size: 3em;
      padding-block-start: 0.5em;
      margin: 0;
    }
    .strip,
    .fold,
    .today,
    .arrows.by-days {
      display: none;
    }
    .by-month {
      display: flex;
    }
    #month,
    .calendar {
      display: block;
    }
    .calendar {
      margin: 0 -0.0625em;
    }
    #month {
      flex: 1;
      white-space: nowrap;
    }
    .spare {
      display: table-row;
    }
    th {
      line-height: 2.6667;
    }
    td {
      block-size: 3.3125em;
    }
    .day {
      block-size: 3.3125em;
      padding: 0.0625em;
    }
    .shown span {
      background: var(--tint);
    }
    .shown b {
      color: var(--text);
    }
    .free.shown span::after {
      background: var(--accent);
    }
    #day {
      font-size: 1em;
      font-weight: 600;
      line-height: 1.25;
    }
    .time {
      min-block-size: 2.6667em;
    }
    .slots {
      grid-template-columns: 1fr;
    }
    .many .slots {
      grid-template-columns: repeat(auto-fill, minmax(5em, 1fr));
    }
    .zone {
      font-size: 0.8125em;
      min-block-size: 4.6154em;
      margin-block-end: 0.5em;
    }
    .pick > .times {
      display: flex;
      flex-direction: column;
      min-block-size: 100%;
      block-size: 0;
      padding-block-end: 0;
      border-inline-start: 1px solid var(--line);
    }
    .pane {
      flex: 1;
      min-block-size: 0;
      overflow-y: auto;
      margin-inline: -0.5em;
      padding: 0 0.5em 1.25em;
    }
  }
  @container (min-width: 60em) {
    .zone {
      min-block-size: 2.3077em;
    }
  }
`;
