import { css } from 'lit';

export const startStyles = css`
  :host {
    display: grid;
    min-block-size: 100%;
    container-type: inline-size;
  }
  .start {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .steps {
    inline-size: 100%;
    max-inline-size: 38rem;
    margin-inline: auto;
    padding: 1.25rem 1.5rem 2rem;
  }
  .seen {
    background: var(--sunk);
    border-block-start: 1px solid var(--line);
    padding: 1.5rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
  }
  @container (min-width: 60rem) {
    .start {
      grid-template-columns: minmax(0, 31rem) minmax(0, 1fr);
    }
    .seen {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
  .head {
    gap: 0.5rem;
    margin-block-end: 1.5rem;
  }
  h1 {
    font-size: 1.5rem;
  }
  h1:focus {
    outline: none;
  }
  ol.cards {
    display: grid;
    gap: 0.75rem;
    margin-block: 1.5rem;
  }
  .cards > li {
    padding: 1rem;
    display: grid;
    gap: 0.75rem;
  }
  .cards > .open {
    border-color: var(--edge);
    box-shadow: inset 0 0 0 1px var(--edge);
  }
  /* What is said beside a title goes below it rather than press it together. */
  .cards h2.grow {
    flex: 1 0 auto;
    max-inline-size: calc(100% - 2.5rem);
  }
  .cards .folded {
    flex: 1 1 8rem;
    min-inline-size: 0;
  }
  .number {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border-radius: 50%;
    display: grid;
    place-items: center;
    background: var(--muted);
    color: var(--surface);
    font-size: 0.8125rem;
    font-weight: 600;
    flex: none;
  }
  .open .number {
    background: var(--accent);
    color: var(--on-accent);
  }
  .number.done {
    background: var(--good);
  }
  .people li {
    padding: 0.5rem 0.75rem;
  }
  .people {
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem;
    align-items: end;
  }
  .end {
    justify-content: flex-end;
  }
  @media (max-width: 45rem) {
    .steps,
    .seen {
      padding-inline: 1rem;
    }
  }
`;
