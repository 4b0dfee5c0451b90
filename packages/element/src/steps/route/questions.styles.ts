import { css } from 'lit';

/** The questions before the times, and the card that they fold to. */
export const questionStyles = css`
  .asks .about {
    display: grid;
  }
  .asks .lengths {
    display: none;
  }
  .asks .main {
    min-block-size: 30em;
  }
  .questions :is(legend, label:not(.option)) {
    font-size: 1.0625em;
    font-weight: 650;
  }
  .questions .fields {
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
    font-size: 0.875em;
    color: var(--muted);
  }
  .message {
    outline: 0;
    white-space: pre-line;
    max-inline-size: 32em;
  }
  .questions .ways {
    justify-content: start;
    gap: 0.75em;
  }
  .answered {
    margin-block-start: 0.75em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding-inline-start: 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--quiet);
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
  .questions > .answered {
    margin: 0;
  }
  @container (min-width: 48em) {
    .about .answered {
      margin-block: 0 1em;
    }
    .about .answered .link {
      margin: -0.9em 0 0.1em;
      margin-inline-start: -0.75em;
    }
    .asks .main {
      position: relative;
    }
    .asks form {
      inline-size: min(26em, 100% - 15em);
    }
    .asks .hint {
      position: absolute;
      inset-block-start: 1.75em;
      inset-inline-end: 1.75em;
      inline-size: 14em;
      padding: 1em;
      border: 1px dashed var(--muted);
      border-radius: var(--radius);
    }
  }
`;
