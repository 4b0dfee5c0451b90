import { css } from 'lit';

/** Words, and how they stand in rows and columns. */
export const words = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: 1.25rem;
    line-height: 1.2;
    letter-spacing: -0.015em;
    font-weight: 650;
    text-wrap: balance;
  }
  h2 {
    font-size: 0.90625rem;
    line-height: 1.3;
    font-weight: 600;
    text-wrap: balance;
  }
  h3 {
    font-size: 0.8125rem;
    font-weight: 600;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  a:not(:hover) {
    text-decoration: none;
  }
  svg {
    display: block;
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    font-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .turns {
    display: inline-block;
    white-space: pre;
  }
  .turns:dir(rtl) {
    scale: -1 1;
  }
  /* Browsers know the marks of French, but not the space inside them. */
  q:lang(fr) {
    quotes: '«\\202f' '\\202f»';
  }
  b {
    font-weight: 600;
  }
  .small {
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .tiny {
    font-size: 0.75rem;
    line-height: 1.35;
  }
  .muted {
    color: var(--muted);
  }
  .good {
    color: var(--good);
  }
  .warn {
    color: var(--warn);
  }
  .bad {
    color: var(--bad);
  }
  .accent {
    color: var(--accent);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .top {
    align-items: flex-start;
  }
  .wrap {
    flex-wrap: wrap;
  }
  .col {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    align-content: start;
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
  }
  .clip {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* A name is cut at its end, whatever the direction of the page; it stands where the others do, as does what a program says in English. */
  .clip[dir='auto'],
  bdi.clip,
  [lang='en'][dir='ltr'] {
    /* Chromium knows it by this name only. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .words {
    overflow-wrap: anywhere;
  }
  /* A link that stands alone is larger for a finger than it looks. */
  @media (pointer: coarse), (max-width: 45rem) {
    .reach {
      position: relative;
    }
    .reach::after {
      content: '';
      position: absolute;
      inset: -0.8rem -0.875rem;
    }
  }
  /* Where others leave no space for its words, it has a line of its own. */
  .wrap > .grow {
    flex-basis: min-content;
  }
  /* Its words stand where others begin, also on a line of its own. */
  .row.wrap > .btn.quiet:not(.icon) {
    margin-inline-start: -0.5rem;
    padding-inline: 0.5rem;
  }
  .nowrap {
    white-space: nowrap;
  }
`;
