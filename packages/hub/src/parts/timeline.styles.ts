import { css } from 'lit';

export const timelineStyles = css`
  .timeline {
    --who: 8rem;
    container-type: inline-size;
    overflow-x: auto;
    overscroll-behavior-inline: contain;
  }
  .lines {
    position: relative;
    min-inline-size: 36rem;
  }
  .line {
    position: relative;
    display: grid;
    grid-template-columns: var(--who) minmax(0, 1fr);
    block-size: 3rem;
    border-block-start: 1px solid var(--line);
  }
  .line.axis {
    block-size: 2.25rem;
    border: 0;
  }
  .line.foot {
    block-size: 2.5rem;
  }
  .who {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding-inline-end: 0.5rem;
    min-inline-size: 0;
  }
  .track {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    margin-inline-end: 0.25rem;
  }
  .axis .track {
    position: relative;
  }
  .tick {
    position: absolute;
    inset-block-start: 0.5rem;
    font-size: 0.75rem;
    color: var(--muted);
    white-space: nowrap;
    transform: translateX(-50%);
  }
  .tick:dir(rtl) {
    transform: translateX(50%);
  }
  .tick:first-child {
    transform: none;
  }
  .tick.out {
    visibility: hidden;
  }
  .handle {
    position: absolute;
    inset-block: 0.25rem 0;
    z-index: 3;
    transform: translateX(-50%);
  }
  .handle:dir(rtl) {
    transform: translateX(50%);
  }
  .block {
    grid-area: 1 / 1;
    margin-block: 0.4375rem;
    display: flex;
    align-items: center;
    gap: 0.25rem;
    padding-inline: 0.375rem;
    border-radius: 0.375rem;
    border: 1px solid transparent;
    background-clip: padding-box;
    font-size: 0.75rem;
    font-weight: 500;
    white-space: nowrap;
    /* Not hidden: its words would scroll with it. */
    overflow: clip;
    forced-color-adjust: none;
  }
  i.block {
    padding: 0;
    overflow: visible;
  }
  .block svg {
    font-size: 0.75rem;
  }
  .block.free {
    background-color: var(--tint);
    border-color: var(--edge);
    color: var(--accent);
  }
  .block.ours {
    background-color: color-mix(in oklch, var(--accent) 24%, var(--surface));
  }
  .block.busy {
    background-color: color-mix(in oklch, var(--text) 12%, var(--surface));
  }
  .block.gap {
    background-image: repeating-linear-gradient(
      135deg,
      color-mix(in oklch, var(--text) 16%, var(--surface)) 0 3px,
      var(--surface) 3px 6px
    );
    color: transparent;
  }
  .block.off {
    background-image: repeating-linear-gradient(135deg, var(--line) 0 1px, var(--sunk) 1px 7px);
    color: var(--muted);
  }
  .block.limit {
    background-color: color-mix(in oklab, var(--warn) 9%, var(--surface));
    border-color: color-mix(in oklab, var(--warn) 35%, var(--surface));
    color: var(--warn);
  }
  .block.unread {
    background-color: color-mix(in oklab, var(--bad) 9%, var(--surface));
    border-color: color-mix(in oklab, var(--bad) 35%, var(--surface));
    color: var(--bad);
  }
  .stretch {
    grid-area: 1 / 1;
    margin-block: 1rem;
    border-radius: 0.1875rem;
    background: var(--good);
    forced-color-adjust: none;
  }
  .column {
    position: absolute;
    inset-block: 2.125rem 0;
    inset-inline: var(--who) 0.25rem;
    z-index: 1;
    pointer-events: none;
  }
  .column i {
    position: absolute;
    inset-block: 0;
    border-inline: 1.5px solid var(--accent);
    background: color-mix(in oklch, var(--accent) 8%, transparent);
    forced-color-adjust: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.875rem;
    padding-block: 0.75rem 0.25rem;
    border-block-start: 1px solid var(--line);
  }
  .legend .row {
    gap: 0.375rem;
  }
  .legend .block {
    inline-size: 1.25rem;
    block-size: 0.875rem;
    margin: 0;
    flex: none;
  }
  /* Where it scrolls, names stay above the column, and words beside what is scrolled to. Each of them costs a layer. */
  @container (max-width: 35.99rem) {
    .who {
      position: sticky;
      inset-inline-start: 0;
      z-index: 2;
      background: var(--surface);
    }
    .block .clip {
      position: sticky;
      inset-inline-start: calc(var(--who) + 0.375rem);
    }
    .lines .long > li {
      content-visibility: visible;
    }
    .long > li > .track {
      content-visibility: auto;
    }
  }
  @media (max-width: 45rem) {
    .timeline {
      --who: 5.75rem;
    }
    .line {
      block-size: 2.75rem;
    }
  }
`;
