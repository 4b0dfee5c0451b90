import { css } from 'lit';

/** The questions before the times, and the card that they fold to. */
export const questionStyles = css`
  .asks dl > :first-child {
    display: none;
  }
  .questions :is(legend, label:not(.option)) {
    font-size: 1.0625em;
    font-weight: 650;
  }
  .questions form {
    gap: 1.75em;
  }
  .questions fieldset {
    gap: 0.5em;
  }
  .short fieldset {
    grid-template-columns: repeat(auto-fit, minmax(5.5em, 1fr));
  }
  .questions fieldset > p {
    grid-column: 1 / -1;
  }
  .questions .option {
    align-items: center;
    min-block-size: 52px;
    padding: 0.5em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    font-weight: 500;
    cursor: pointer;
  }
  .questions .option input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
  }
  .questions .short .option {
    gap: 0.5em;
    padding-inline: 0.75em;
    white-space: nowrap;
  }
  .questions .option:has(:checked) {
    border-color: var(--accent);
    background: var(--tint);
    box-shadow: inset 0 0 0 1px var(--accent);
    font-weight: 600;
  }
  .option:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .option input:focus-visible {
    outline: 0;
  }
  .hint {
    margin-block-start: 1.25em;
    font-size: 0.875em;
    color: var(--muted);
  }
  .message {
    outline: 0;
    white-space: pre-line;
    max-inline-size: 32em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1.25em;
  }
  .answered {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding-inline-start: 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: color-mix(in oklab, var(--text) 4%, var(--surface));
    font-size: 0.8125em;
  }
  .answered p {
    flex: 1 1 12em;
    padding-block: 0.75em;
  }
  .answered b {
    font-weight: 600;
  }
  .answered span {
    display: block;
    color: var(--muted);
  }
  .answered .link {
    flex: none;
    font-size: inherit;
    min-block-size: 44px;
  }
  .about .answered .link {
    margin-block-start: -1em;
    margin-inline-start: -0.75em;
  }
  .questions > .answered {
    margin-block-end: 1.25em;
  }
  @container (min-width: 48em) {
    .questions {
      display: grid;
      grid-template-columns: minmax(0, 26em) minmax(0, 12em);
      gap: 0 3em;
      align-content: start;
    }
    .questions > :not(.hint, form) {
      grid-column: 1 / -1;
    }
    .hint {
      align-self: start;
      margin: 0;
      padding: 1em;
      border: 1px dashed var(--muted);
      border-radius: var(--radius);
    }
  }
`;
