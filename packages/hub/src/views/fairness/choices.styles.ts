import { css } from 'lit';

export const choicesStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.625rem 1.5rem;
    border-block-end: 1px solid var(--line);
  }
  .titles,
  .choice {
    display: grid;
    grid-template-columns: 9.75rem max(8rem, 12%) 7rem 9.5rem minmax(0, 1fr) 1rem;
    gap: 0.875rem;
    align-items: center;
    padding-inline: 1.5rem;
  }
  .titles {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--line);
  }
  .all {
    position: relative;
  }
  .line {
    /* Its size is known: no other line has to be laid out for it. */
    contain: strict;
    position: absolute;
    inset-inline: 0;
    block-size: 3.5rem;
    border-block-end: 1px solid var(--line);
  }
  .line.open {
    contain: layout style;
    block-size: auto;
  }
  .choice {
    position: relative;
    block-size: calc(3.5rem - 1px);
  }
  .choice:hover {
    background: var(--sunk);
  }
  .line.open {
    background: var(--tint);
  }
  .over {
    text-decoration: line-through;
  }
  .sentence {
    color: var(--muted);
    text-decoration: none;
  }
  .sentence > span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .open .sentence {
    color: var(--text);
  }
  .sentence::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .sentence:focus-visible {
    outline: none;
  }
  .sentence:focus-visible::after {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .chevron {
    color: var(--muted);
  }
  .chevron.down {
    rotate: 90deg;
  }
  .more {
    display: grid;
    gap: 1rem 1.5rem;
    padding: 0.25rem 1.5rem 1.25rem;
  }
  .checks {
    align-content: start;
    gap: 0.5rem;
  }
  @container (min-width: 50.01rem) {
    .more {
      grid-template-columns: minmax(0, 38rem) minmax(0, 18rem);
      padding-inline-start: 10.875rem;
    }
  }
  @container (max-width: 50rem) {
    .titles {
      display: none;
    }
    .bar,
    .choice,
    .more {
      padding-inline: 1rem;
    }
    .bar .grow {
      flex-basis: 100%;
    }
    .bar .btn {
      flex: 1;
      white-space: nowrap;
    }
    .line:not(.open) {
      block-size: 5.75rem;
    }
    .choice {
      block-size: calc(5.75rem - 1px);
      grid-template: auto auto / minmax(0, 1fr) auto 1rem;
      gap: 0.25rem 0.75rem;
      align-content: center;
    }
    .hosts {
      grid-area: 1 / 1;
    }
    .when {
      grid-area: 1 / 2;
    }
    .sentence {
      grid-area: 2 / 1 / auto / 3;
    }
    .chevron {
      grid-area: 1 / 3 / 3;
    }
    .number,
    .reason {
      display: none;
    }
    .more .pad {
      padding: 0.75rem 0.5rem;
    }
  }
  @media (forced-colors: active) {
    .line.open {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
