import { css } from 'lit';

/** The form: one column, labels above, errors below. */
export const formStyles = css`
  .main,
  form {
    display: flex;
    flex-direction: column;
    flex: 1;
    gap: 1.25em;
  }
  .main {
    min-block-size: 40em;
    padding-block: 1em 0;
  }
  .main > .notice {
    margin: 0;
  }
  .heading {
    font-size: 1.125em;
  }
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    flex: 1;
    align-content: start;
    /* For what the bar has to say, also with large letters. */
    padding-block-end: max(4.5em, 22em - 50vh);
  }
  .main .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.125em 1em;
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.33);
    background: var(--quiet);
  }
  .main .what h2 {
    display: block;
    font-weight: 400;
    letter-spacing: 0;
  }
  .main .what :is(h2, small) {
    grid-column: 1;
    font-size: 0.8125em;
    line-height: 1.35;
    color: var(--muted);
  }
  .main .change {
    grid-area: 1 / 2 / span 3;
    align-self: center;
    font-size: 0.9375em;
    min-block-size: 44px;
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
    margin-inline: -0.75em;
    font-size: 0.9286em;
  }
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
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
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
  .quiet {
    border-color: transparent;
    background: none;
    color: var(--text);
  }
  .panes.two {
    grid-template-columns: minmax(0, 1fr);
  }
  .two .about {
    display: none;
  }
  @container (min-width: 32em) {
    .main {
      padding: 1.625em;
      min-block-size: 29em;
    }
    .main > * {
      inline-size: min(100%, 30em);
    }
    .main > .notice {
      inline-size: min(100%, 32em);
    }
    .main .fields {
      flex: none;
      padding: 0;
    }
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
    .two:has(> .about) {
      grid-template-columns: 18em minmax(0, 1fr);
    }
    .two .about,
    .send .quiet {
      display: grid;
    }
    .main .what {
      display: none;
    }
    .two .main {
      padding-inline: 1.75em;
    }
    .about + .main {
      border-inline-start: 1px solid var(--line);
    }
  }
  @media (max-height: 30em) {
    .send,
    .send .notice {
      position: static;
    }
    .main .fields {
      padding: 0;
    }
  }
  @media (pointer: coarse) {
    .option,
    .to-field,
    .field:has(> .tick) > label {
      min-block-size: 44px;
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
