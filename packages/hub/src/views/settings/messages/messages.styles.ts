import { css } from 'lit';

/** The messages at the side, and the one that is chosen; in a narrow pane one after the other. */
export const messagesStyles = css`
  .message {
    flex: 1;
    display: grid;
    grid-template-columns: 12.5rem minmax(0, 1fr);
  }
  .kinds {
    border-inline-end: 1px solid var(--line);
    padding: 0.75rem 0.625rem;
    display: grid;
    align-content: start;
    gap: 0.125rem;
  }
  .kinds .note {
    margin-block-end: 0.5rem;
  }
  .kinds .note svg {
    color: var(--bad);
  }
  .kinds h3 {
    color: var(--muted);
    font-weight: 500;
    padding: 0.75rem 0.625rem 0.25rem;
  }
  .kind {
    display: grid;
    padding: 0.375rem 0.625rem;
    border-radius: var(--radius-s);
    color: var(--text);
    font-weight: 500;
    line-height: 1.35;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .kind:hover {
    background: var(--sunk);
  }
  .kind .small {
    font-weight: 400;
  }
  .kind[aria-current] {
    background: var(--tint);
    color: var(--accent);
  }
  .one {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .one > header {
    padding: 0.625rem 1.25rem;
    min-block-size: 3.25rem;
    border-block-end: 1px solid var(--line);
  }
  .choose {
    padding: 2.5rem 1.5rem;
    text-align: center;
    text-wrap: balance;
  }
  .on-phone {
    display: none;
  }
  .sent-row {
    grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr) auto auto;
    padding-inline: 1.25rem;
  }
  .sent-row a {
    text-decoration: underline;
  }
  .sent-row .ways {
    grid-column: 1 / -1;
    padding-block: 0.25rem 0.5rem;
  }
  @container (max-width: 60rem) {
    .sent-row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .sent-row > .small.words {
      grid-area: 2 / 1;
    }
    .sent-row > .tag {
      grid-area: 1 / 2;
      justify-self: end;
    }
    .sent-row > time {
      grid-area: 2 / 2;
    }
  }
  @container (max-width: 45rem) {
    .message {
      grid-template-columns: minmax(0, 1fr);
    }
    .message:not(.chosen) > .one,
    .message.chosen > .kinds {
      display: none;
    }
    .kinds {
      border: 0;
      padding: 0.75rem 0;
    }
    .kinds .note {
      margin-inline: 1rem;
    }
    .kinds h3 {
      padding-inline: 1rem;
    }
    .kind {
      padding: 0.625rem 1rem;
      border-radius: 0;
      border-block-end: 1px solid var(--line);
      min-block-size: 3rem;
    }
    .on-phone {
      display: block;
      padding: 0.625rem 1rem 0;
    }
    .on-phone a {
      min-block-size: 2rem;
    }
    .one > header h2:not(:only-child) {
      flex-basis: 100%;
    }
    .one > header {
      padding-inline: 1rem;
    }
    .sent-row {
      padding: 0.625rem 1rem;
    }
    .sent-row > .small.words,
    .sent-row > time {
      grid-area: auto / 1 / auto / -1;
    }
    .sent-row .ways > .grow {
      flex-basis: 100%;
    }
  }
  @media (forced-colors: active) {
    .kind[aria-current] {
      border: 2px solid Highlight;
    }
  }
`;
