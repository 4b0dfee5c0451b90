import { css } from 'lit';

/** The panes and what is picked in them: one pane below a width of 32em of the booker, two from there, three from 48em. */
export const pickStyles = css`
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  section {
    padding-inline: 1em;
    min-inline-size: 0;
  }
  .about {
    padding-block: 1em 0.75em;
    border-block-end: 1px solid var(--line);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .by {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .avatars {
    display: flex;
    flex: none;
    padding-inline-end: 0.25em;
  }
  i {
    inline-size: 2.6667em;
    block-size: 2.6667em;
    border-radius: 50%;
    box-shadow: 0 0 0 1.5px var(--surface);
    margin-inline-end: -0.3333em;
    display: grid;
    place-items: center;
    font-size: 0.5625em;
    font-style: normal;
    font-weight: 600;
    color: #fff;
    background: oklch(0.49 0.03 270);
    overflow: clip;
  }
  i:nth-child(1) {
    background: oklch(0.5 0.16 20);
  }
  i:nth-child(2) {
    background: oklch(0.47 0.11 155);
  }
  i:nth-child(3) {
    background: oklch(0.48 0.15 255);
  }
  img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .team,
  .facts {
    font-size: 0.8125em;
  }
  .team,
  .facts,
  .description,
  header span span,
  h3 span,
  th,
  h4 {
    color: var(--muted);
    font-weight: 400;
  }
  #day span {
    color: inherit;
    font-weight: inherit;
  }
  .team {
    flex: 1;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  h2 {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  /* Of another direction than the words around it, it is cut at its own end, and still begins where they do. */
  [dir='rtl'] :is(.team, .about h2, .description) {
    text-align: right;
  }
  .about h2 {
    font-size: 1.25em;
    margin-block: 0.4em 0.2em;
  }
  .description {
    display: none;
    white-space: pre-line;
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }
  .unfolded {
    display: block;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.9231em;
  }
  dl {
    display: contents;
  }
  .row {
    display: flex;
    gap: 0.4615em;
    align-items: center;
    min-inline-size: 0;
  }
  .lengths .row {
    flex-basis: 100%;
    margin-block-start: 0.9231em;
  }
  .lengths dt {
    display: none;
  }
  .skeleton .chip {
    flex: 0 1 5em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    white-space: nowrap;
    font-weight: 500;
    font-size: 1.0769em;
    line-height: 1;
    color: var(--text);
    min-block-size: 2.5714em;
    padding-inline: 1em;
    border: 1px solid var(--line);
    border-radius: 9em;
  }
  .more {
    border: 0;
    font-weight: 550;
    color: var(--accent);
  }
  .skeleton :is(.day span, .time, .chip, i),
  .bone {
    background: var(--tint);
    border-color: var(--surface);
  }
  .bone {
    inline-size: 8em;
    max-inline-size: 100%;
    border-radius: 0.375em;
    block-size: 0.75em;
    margin-block: calc((1lh - 0.75em) / 2);
  }
  @container (max-width: 21.2em) {
    .facts {
      column-gap: 0.5em;
    }
  }
  @container (min-width: 32em) {
    .panes > section {
      padding: 1.75em;
    }
    .pick {
      grid-template:
        'about about'
        'month times'
        'contact contact' / minmax(0, 1fr) clamp(11em, 30cqi, 13.5em);
    }
    .pick .about {
      grid-area: about;
    }
    .month {
      grid-area: month;
    }
    .times {
      grid-area: times;
    }
    .contact {
      grid-area: contact;
      padding: 0.75em 2em;
    }
  }
  @container (min-width: 40em) {
    .view {
      grid-area: month;
      display: block;
      min-block-size: 36em;
    }
    .view ~ :is(.month, .times) {
      display: none !important;
    }
    .pick:has(.view) {
      grid-template: 'about' 'month' 'contact' / minmax(0, 1fr);
    }
  }
  @container (min-width: 48em) {
    .pick {
      grid-template:
        'about month times' 1fr
        'contact month times' / 18em minmax(0, 1fr) clamp(11em, 24cqi, 15.75em);
    }
    .no-about {
      grid-template:
        'month times'
        'contact times' / minmax(0, 1fr) clamp(11em, 24cqi, 15.75em);
    }
    .about {
      border: 0;
    }
    .about + .month {
      border-inline-start: 1px solid var(--line);
    }
    .by {
      display: grid;
      gap: 1em;
    }
    i {
      inline-size: 2.8333em;
      block-size: 2.8333em;
      margin-inline-end: -0.5em;
      font-size: 0.75em;
    }
    .about h2 {
      -webkit-line-clamp: 6;
      font-size: 1.375em;
      margin-block: 0.1em 0.7em;
    }
    .team,
    .facts {
      font-size: 0.875em;
    }
    .description {
      display: block;
      margin: 0 0 1em;
    }
    .facts {
      order: 1;
      display: grid;
      gap: 0.25em;
      color: var(--text);
    }
    .row {
      gap: 0.75em;
      min-block-size: 2em;
    }
    .lengths .row {
      order: -1;
      flex: none;
      margin: 0;
    }
    .lengths dt {
      display: block;
    }
    .chips {
      gap: 0.375em;
    }
    .chip {
      font-size: 0.9286em;
      min-block-size: 2.1538em;
      padding-inline: 0.6875em;
    }
    dt {
      color: var(--muted);
    }
    .more {
      display: none;
    }
  }
  @container (max-width: 59.99em) {
    .about:has(+ .view) .description:not(.unfolded) {
      display: none;
    }
    .about:has(+ .view) .facts {
      display: flex;
      gap: 0.25em 1em;
    }
  }
  @container (min-width: 60em) {
    .pick:has(.view):not(.no-about) {
      grid-template: 'about month' 1fr 'contact month' / 18em minmax(0, 1fr);
    }
  }
`;
