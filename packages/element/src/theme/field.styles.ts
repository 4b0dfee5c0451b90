import { css } from 'lit';

/** Fields: labels above, errors below, choices, guests, and what is there to be copied. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: 0.375em;
    min-inline-size: 0;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
  }
  label,
  legend {
    font-size: 0.9375em;
    font-weight: 550;
    line-height: 1.35;
    padding: 0;
  }
  legend {
    margin-block-end: 0.375em;
  }
  .optional {
    font-weight: 400;
    color: var(--muted);
  }
  :is(input:not([type='checkbox'], [type='radio']), textarea, .field select) {
    font: inherit;
    color: inherit;
    color-scheme: inherit;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 3em;
    padding: 0.625em 0.9375em;
    margin: 0;
    border: 1px solid var(--field);
    border-radius: var(--radius);
    background: var(--surface);
    text-align: start;
  }
  textarea {
    display: block;
    resize: vertical;
    line-height: 1.4;
  }
  [dir='rtl'] :is(input, textarea) {
    text-align: right;
  }
  :is(input, textarea, select):focus-visible {
    outline-offset: -1px;
    border-color: var(--accent);
  }
  [aria-invalid='true']:not([type='checkbox']) {
    border-color: var(--danger) !important;
    box-shadow: inset 0 0 0 1px var(--danger);
  }
  [type='checkbox'],
  [type='radio'] {
    accent-color: var(--accent);
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0.125em 0 0;
    flex: none;
  }
  .option {
    display: flex;
    gap: 0.625em;
    align-items: start;
    min-block-size: 24px;
    padding-block: 0.25em;
    font-weight: 400;
  }
  .field:has(> .tick) {
    grid-template-columns: auto 1fr;
    column-gap: 0.625em;
  }
  .field:has(> .tick) > label {
    order: 1;
    font-weight: 400;
  }
  .field:has(> .tick) > p {
    order: 2;
    grid-column: 2;
  }
  /* Words of another direction break into lines that begin where the page's do, beside their choice. */
  .option bdi {
    text-align: left;
  }
  [dir='rtl'] .option bdi {
    text-align: right;
  }
  /* Its arrow has as much room to the frame as its words; the browser's own has none. */
  .select {
    display: inline-grid;
    align-items: center;
  }
  .select > * {
    grid-area: 1 / 1;
  }
  .select select {
    appearance: none;
    padding-inline-end: 2.25em;
  }
  .select .icon {
    justify-self: end;
    margin-inline-end: 0.875em;
    pointer-events: none;
  }
  .help {
    font-size: 0.8125em;
    color: var(--muted);
  }
  .error {
    font-size: 0.875em;
    color: var(--danger);
  }
  .to-field {
    color: var(--danger);
    text-align: start;
    text-decoration: underline;
    min-block-size: 24px;
    padding-block: 0.125em;
  }
  .guests {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }
  .guest {
    display: flex;
    gap: 0.5em;
    align-items: start;
    inline-size: 100%;
  }
  .guest .field {
    flex: 1;
  }
  .guest .round {
    margin-block-start: 2em;
  }
  #add-guest {
    margin-inline-start: -0.75em;
    font-size: 0.9375em;
  }
  .copy {
    display: flex;
    border: 1px solid var(--field);
    border-radius: calc(var(--radius) * 0.75);
  }
  .copy input {
    border: 0;
    color: var(--muted);
    text-overflow: ellipsis;
  }
  .copy .link {
    flex: none;
    min-inline-size: 5.5em;
    font-size: 0.9375em;
    border-inline-start-color: var(--line);
    border-radius: 0;
  }
  @media (pointer: coarse) {
    .option,
    .to-field,
    .field:has(> .tick) > label {
      min-block-size: 44px;
    }
    .to-field {
      padding-block: 0.6em;
    }
    .field > .tick,
    .field:has(> .tick) > label {
      position: relative;
      margin-block-start: 0.625em;
    }
    /* Around the box, which it ticks, and around a link of its own line. */
    .field:has(> .tick) > label::after,
    .help a::after {
      content: '';
      position: absolute;
      inset: -0.625em 100% auto -2em;
      block-size: 44px;
    }
    .help a {
      position: relative;
    }
    .help a::after {
      inset-inline: -4px;
    }
  }
`;
