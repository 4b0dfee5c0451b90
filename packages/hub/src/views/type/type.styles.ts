import { css } from 'lit';

export const typeStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
  }
  .form {
    padding: 1.125rem 1.5rem 2rem;
  }
  aside {
    background: var(--sunk);
    padding: 1.125rem 1.25rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    align-content: start;
    border-block-start: 1px solid var(--line);
  }
  @container (min-width: 60rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) clamp(20rem, 36%, 28rem);
    }
    aside {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
  .form-group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .form-group > .btn,
  .card > .btn {
    justify-self: start;
  }
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .rows > .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .rows:empty {
    display: none;
  }
  legend {
    padding: 0;
    font-size: 0.90625rem;
    font-weight: 600;
    margin-block-end: 0.5rem;
  }
  legend.small {
    font-size: 0.8125rem;
    margin: 0 0 0.375rem;
  }
  .modes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
    gap: 0.5rem;
  }
  .mode {
    display: grid;
    gap: 0.125rem;
    align-content: start;
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
    position: relative;
  }
  .mode svg {
    color: var(--muted);
    margin-block-end: 0.25rem;
  }
  .mode:hover {
    background: var(--sunk);
  }
  .mode:has(:checked) {
    background: var(--tint);
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .mode:has(:checked) svg {
    color: var(--accent);
  }
  .mode:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .keys-help {
    gap: 0.25rem;
  }
  .end {
    margin-inline-start: auto;
    align-self: center;
  }
  /* Whatever moves it stands beside its field, also on a phone. */
  .reminder .field {
    min-inline-size: 0;
  }
  .reminder .acts {
    gap: 0;
    margin-inline-start: auto;
    align-self: end;
  }
  .condition {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
    gap: 0.75rem;
    align-items: start;
  }
  .boxes .toggle + .toggle {
    margin-block-start: 0.25rem;
  }
  @media (max-width: 45rem) {
    .form,
    aside {
      padding-inline: 1rem;
    }
    .modes {
      grid-template-columns: 1fr 1fr;
    }
    .keys-help {
      display: none;
    }
    .reminder .in.span {
      inline-size: 4rem;
      min-inline-size: 3.5rem;
    }
  }
  @media (forced-colors: active) {
    .mode:has(:checked) {
      border: 2px solid Highlight;
    }
  }
`;
