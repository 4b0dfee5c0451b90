import { css } from 'lit';

/** The views beside the month; where the booker is too narrow for them, none of it is shown. */
export const viewStyles = css`
  .view {
    display: flex;
    flex-direction: column;
  }
  .view header {
    block-size: auto;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
  }
  .view h3 {
    flex: 1 1 auto;
  }
  .view #day span {
    font-weight: 400;
    color: var(--muted);
  }
  .view .zone {
    flex-flow: row;
    align-items: center;
    gap: 0.75em;
    min-block-size: 0;
    margin: 0;
  }
  .view .arrows {
    margin: 0;
  }
  .view .pane {
    flex: 1 0 auto;
    block-size: 0;
  }
  .view .none {
    display: grid;
  }
  .view .time {
    inline-size: 100%;
    overflow-wrap: normal;
    /* Below the days, which stick. */
    scroll-margin-block: 4.5em 0.5em;
  }
  .view .unfold {
    min-block-size: 2.9333em;
  }
  .view table {
    inline-size: calc(100% + 0.375em);
    margin-inline: -0.1875em;
  }
  .week th {
    padding: 0 0.25em;
    line-height: 1.3333;
  }
  :is(thead th, .head) {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--surface);
  }
  .week .off {
    inline-size: 3.6667em;
  }
  :is(.view th, .head) span {
    display: block;
    padding-block-end: 0.6667em;
    border-block-end: 1px solid var(--line);
    color: inherit;
  }
  :is(.view th, .head) b {
    display: block;
    font-weight: 650;
    font-size: 1.5em;
    line-height: 1.3333;
    color: var(--text);
  }
  .view .off b {
    font-weight: 400;
    color: var(--muted);
  }
  .view .on :is(b, span) {
    color: var(--accent);
  }
  .view .on span {
    border-color: var(--accent);
    box-shadow: 0 1px var(--accent);
  }
  .columns {
    display: flex;
    gap: 0.625em;
    min-block-size: 100%;
  }
  .column {
    flex: 1 1 0;
    min-inline-size: 0;
    display: grid;
    gap: 0.5em;
    align-content: start;
  }
  .gap {
    flex: none;
    inline-size: 13px;
    background: linear-gradient(var(--field) 50%, transparent 0) 50% 0 / 1px 6px repeat-y;
  }
  .head {
    font-size: 0.75em;
    line-height: 1.3333;
    text-align: center;
    color: var(--muted);
  }
  .head span::first-letter {
    text-transform: capitalize;
  }
  .week .part {
    text-align: start;
    padding: 1em 0.25em 0.3333em;
  }
  .week td {
    block-size: auto;
    padding: 0.25em 0.1875em;
  }
  @container (min-width: 48em) {
    .about + .view {
      border-block-start: 1px solid var(--line);
    }
  }
  @container (min-width: 60em) {
    .about + .view {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
`;
