import { css } from 'lit';

/** Search and filters in a row; where that is too narrow, a button opens the filters below it. */
export const filterBarStyles = css`
  .search {
    position: relative;
    flex: 1 1 14rem;
    max-inline-size: 20rem;
  }
  .search svg {
    position: absolute;
    inset-inline-start: 0.625rem;
    inset-block-start: calc(50% - 0.5rem);
    color: var(--muted);
  }
  .search .in {
    padding-inline-start: 2rem;
    min-block-size: 1.875rem;
    border-radius: 99rem;
  }
  .dates {
    position: relative;
  }
  .dates summary {
    list-style: none;
    cursor: pointer;
  }
  .dates .card {
    position: absolute;
    inset-block-start: calc(100% + 0.375rem);
    z-index: 4;
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem;
    inline-size: 13rem;
    background: var(--raised);
    box-shadow: 0 12px 32px -12px rgb(0 0 0 / 0.35);
  }
  .filters {
    display: contents;
  }
  .opens {
    display: none;
  }
  @container (max-width: 44rem) {
    .search {
      flex-basis: 8rem;
      max-inline-size: none;
    }
    .opens {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
    }
    .filters {
      display: none;
    }
    .filters.open {
      display: flex;
      flex: 1 0 100%;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .search .in {
      min-block-size: 2.75rem;
    }
  }
`;
