import { css } from 'lit';

/** The form's page: its heading, the card of the chosen time, its column of fields. */
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
  }
  @container (min-width: 48em) {
    .two:has(> .about) {
      grid-template-columns: 18em minmax(0, 1fr);
    }
    .two .about {
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
    .main .fields {
      padding: 0;
    }
  }
`;
