import { css } from 'lit';

/** The form: one column, labels above, errors below. */
export const formStyles = css`
  .heading {
    font-size: 1.125em;
    margin-block-end: 1em;
  }
  form {
    display: grid;
    gap: 1.125em;
    max-inline-size: 32em;
  }
  .when {
    display: grid;
    gap: 0.125em;
    justify-items: start;
  }
  dd b {
    font-weight: 600;
  }
  .when > div {
    color: var(--muted);
  }
  .change {
    padding: 0.375em 0.75em;
    margin-inline-start: -0.75em;
    font-size: 0.9286em;
  }
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
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    margin: 0;
    border: 1px solid var(--field);
    border-radius: calc(var(--radius) * 0.75);
    background: var(--surface);
    text-align: start;
  }
  textarea {
    display: block;
    resize: vertical;
    line-height: 1.4;
  }
  [dir='rtl'] input[dir='ltr'] {
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
    margin-block-start: 1.875em;
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
  .quiet {
    border-color: transparent;
    background: none;
    color: var(--text);
  }
  .bar .quiet {
    padding-inline: 0.75em;
  }
  .two .avatars {
    display: none;
  }
  @container (max-width: 31.99em) {
    .two .about {
      border-block-end: 1px solid var(--line);
    }
    .bar:has([form]) .summary {
      display: none;
    }
    .bar .quiet + .primary {
      flex: 1;
    }
  }
  @container (min-width: 32em) {
    .main {
      padding: 1.625em;
    }
    .panes.two {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 48em) {
    .panes.two {
      grid-template-columns: 17.25em minmax(0, 1fr);
    }
    .two .avatars {
      display: flex;
    }
    .two .main {
      padding-inline: 2.5em;
      min-block-size: 29em;
    }
  }
  @media (pointer: coarse) {
    .option,
    .to-field {
      min-block-size: 44px;
    }
  }
`;
