import { css } from 'lit';

/** The pick step: one pane below a width of 32em of the booker, two from there, three from 48em. */
export const pickStyles = css`
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  section {
    padding: 1.25em;
    min-inline-size: 0;
  }
  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }
  .avatars {
    display: flex;
  }
  i {
    inline-size: 3em;
    block-size: 3em;
    border-radius: 50%;
    border: 2.5px solid var(--surface);
    margin-inline-end: -0.667em;
    display: grid;
    place-items: center;
    font-size: 0.75em;
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
  dl {
    font-size: 0.875em;
  }
  .team,
  .description,
  dt,
  header span,
  th,
  h4 {
    color: var(--muted);
    font-weight: 400;
  }
  .team {
    margin-block-end: 0.25em;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  h2,
  .description p {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .description {
    display: grid;
    position: relative;
  }
  .description p {
    white-space: pre-line;
    -webkit-line-clamp: 2;
  }
  dl {
    display: grid;
    gap: 0.25em;
  }
  .row {
    display: flex;
    gap: 0.75em;
    padding-block: 0.18em;
  }
  dt {
    padding-block-start: 0.18em;
  }
  .chips {
    margin-block: -0.18em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .chip {
    white-space: nowrap;
    font-weight: 500;
    font-size: 0.9286em;
    line-height: 1;
    padding: 0.42em 0.6875em;
    border-radius: 9em;
  }
  .chip,
  .time {
    border: 1px solid var(--line);
  }
  .skeleton .time {
    margin-block-end: 0.5em;
  }
  .skeleton :is(.day, .time, i),
  .bone {
    background: var(--tint);
    border-color: var(--surface);
  }
  .bone {
    inline-size: min(100%, 8em);
    border-radius: 0.375em;
    block-size: 0.75em;
    margin-block: calc((1lh - 0.75em) / 2);
  }
  @container (min-width: 32em) {
    section {
      padding: 1.625em;
    }
    .panes {
      grid-template-columns: minmax(0, 1fr) clamp(11em, 30cqi, 13.5em);
    }
    .about,
    .contact {
      grid-column: 1 / -1;
    }
    .contact {
      padding-inline: 2em;
    }
    .about {
      border-block-end: 1px solid var(--line);
    }
    td {
      block-size: 3.19em;
    }
    .day {
      block-size: 3.4em;
    }
    .has-day .month {
      display: block;
    }
    .has-day .about {
      display: grid;
    }
    .panes .times {
      display: flex;
      flex-direction: column;
      min-block-size: 100%;
      block-size: 0;
      padding-block-end: 0;
      border-inline-start: 1px solid var(--line);
    }
    .back {
      display: none;
    }
    .pane {
      flex: 1;
      overflow-y: auto;
      margin-inline: -0.5em;
      padding: 0 0.5em 1.25em;
    }
    .slots {
      grid-template-columns: 1fr;
    }
    .many .slots {
      grid-template-columns: 1fr 1fr;
    }
    .shown {
      border-color: var(--accent);
    }
  }
  @container (min-width: 48em) {
    .panes {
      grid-template-columns: 17.25em minmax(0, 1fr) clamp(11em, 22cqi, 15em);
    }
    .no-about {
      grid-template-columns: minmax(0, 1fr) clamp(11em, 22cqi, 15em);
    }
    .about,
    .contact {
      grid-column: auto;
      border: 0;
    }
    .contact {
      grid-area: 2 / 1;
    }
    .month,
    .times {
      grid-row: span 2;
    }
    .about + .month {
      border-inline-start: 1px solid var(--line);
    }
    .description p {
      display: block;
    }
  }
  @media (pointer: coarse) {
    button,
    select {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`;
