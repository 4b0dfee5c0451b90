import { css } from 'lit';

export const typesStyles = css`
  .heads,
  li {
    display: grid;
    grid-template-columns: minmax(0, 1.6fr) minmax(0, 0.8fr) minmax(0, 0.9fr) minmax(0, 1.6fr) 4.5rem 2rem;
    gap: 0.25rem 1rem;
    align-items: center;
    padding-inline: 1.5rem;
    border-block-end: 1px solid var(--line);
  }
  .heads {
    padding-block: 0.5rem;
  }
  li {
    padding-block: 0.75rem;
    min-block-size: 4.25rem;
  }
  li:hover,
  li:focus-within {
    background: var(--sunk);
  }
  .title {
    color: inherit;
  }
  /* In each row alike, however long it is. */
  .link bdi {
    flex-basis: 100%;
  }
  .few {
    grid-column: 1 / -1;
  }
  .few a {
    color: inherit;
  }
  .find .in {
    min-inline-size: 12rem;
  }
  .count-of {
    text-align: end;
  }
  li .count-of {
    font-weight: 600;
  }
  /* Only read out where it stands above the column. */
  .count-of .label {
    position: absolute;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (max-width: 50rem) {
    .heads {
      display: none;
    }
    li {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-inline: 1rem;
    }
    .count-of,
    .count-of .label {
      position: static;
      clip-path: none;
      font-size: 0.8125rem;
      font-weight: 400;
      color: var(--muted);
    }
    li .count-of {
      grid-column: 1 / -1;
      text-align: start;
    }
    .link {
      grid-column: 1 / -1;
    }
    .link bdi {
      flex: 1 1 0;
    }
    /* What is wrong with its times stands below its link. */
    li .count-of {
      order: 1;
    }
    /* Beside the title, which it is about. */
    .menu {
      grid-column: 2;
      grid-row: 1;
      justify-self: end;
    }
  }
`;
