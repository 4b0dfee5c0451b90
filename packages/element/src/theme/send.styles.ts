import { css } from 'lit';

/** The bar that sends the form, and what it has to say: a notice, whose name it is booked in, how long the time is held. */
export const sendStyles = css`
  .send {
    flex-direction: column;
    flex-wrap: nowrap;
    align-items: stretch;
    padding-block: 0.6875em calc(0.125em + env(safe-area-inset-bottom));
    margin-inline: -1em;
    gap: 0.25em;
  }
  .send .primary {
    font-size: 1em;
    min-block-size: 3em;
  }
  .send .quiet {
    display: none;
  }
  /* What it covers can be scrolled to. */
  :where(form:has(.send .notice)) .fields {
    padding-block-end: max(9em, 22em - 50vh);
  }
  .send:has(.notice) {
    border-color: transparent;
  }
  .send .notice {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 100%;
    margin: 0;
    padding: 0.75em 1em;
    border-width: 1px 0 0;
    border-radius: 0;
    gap: 0.5em 0.75em;
    background: var(--surface);
  }
  .send .notice > .icon {
    color: var(--tone);
    align-self: start;
    margin-block-start: 0.2em;
  }
  .send .notice > p {
    flex-basis: 10em;
  }
  .send .notice:focus-visible {
    outline-offset: -2px;
  }
  .notice p > small {
    display: block;
  }
  .notice .slots {
    flex-basis: 100%;
    grid-template-columns: repeat(3, 1fr);
  }
  .notice .time {
    border-color: var(--edge);
    color: var(--accent);
  }
  .summary .as {
    display: flex;
    align-items: center;
    gap: 0.75em;
    white-space: nowrap;
  }
  .summary small:has(.as) {
    overflow: visible;
  }
  .as span {
    display: flex;
    gap: 0.25em;
    min-inline-size: 0;
  }
  /* Each by itself: what is cut is its end, also where the line runs the other way. */
  .as bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .as bdi:first-child {
    flex: none;
    max-inline-size: 60%;
  }
  .as .change {
    flex: none;
    padding: 0;
    margin: -4px 0;
    font-size: 1em;
    min-block-size: 24px;
  }
  .held {
    text-align: center;
    line-height: 1.25;
  }
  @container (min-width: 32em) {
    .send {
      position: static;
      flex-flow: wrap;
      align-items: center;
      align-content: start;
      min-block-size: 10em;
      margin: 0;
      padding: 0;
      border: 0;
      gap: 0.75em;
    }
    .send .notice {
      position: static;
      order: 1;
      flex-basis: 100%;
      border-width: 1px;
      border-radius: var(--radius);
    }
  }
  @container (min-width: 48em) {
    .send .quiet {
      display: grid;
    }
  }
  @media (max-height: 30em) {
    .send,
    .send .notice {
      position: static;
    }
  }
`;
