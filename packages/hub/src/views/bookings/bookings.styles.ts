import { css } from 'lit';

export const bookingsStyles = css`
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
  .all {
    position: relative;
  }
  .line {
    /* Its size is known: no other line has to be laid out for it. */
    contain: strict;
    position: absolute;
    inset-inline: 0;
    display: grid;
    align-items: center;
    padding-inline: 1.5rem;
  }
  .day {
    block-size: 2rem;
    display: flex;
    gap: 0.5rem;
    background: var(--sunk);
    border-block: 1px solid var(--line);
    font-size: 0.8125rem;
  }
  .booking {
    block-size: 2.75rem;
    grid-template-columns: 1.25rem max(6.75rem, 2 * var(--clock)) minmax(0, 1.15fr) minmax(0, 1.25fr) minmax(
        0,
        9rem
      ) 9rem;
    gap: 0.875rem;
    border-block-end: 1px solid var(--line);
  }
  .tick {
    position: relative;
    z-index: 1;
    display: grid;
    place-items: center;
    align-self: stretch;
    margin-inline: -0.75rem;
    cursor: pointer;
  }
  .tick input {
    inline-size: 1.0625rem;
    block-size: 1.0625rem;
    margin: 0;
    accent-color: var(--accent);
  }
  .booking.ticked {
    background: var(--tint);
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
  .booking .tag {
    justify-self: start;
  }
  .booking a {
    color: inherit;
    text-decoration: none;
  }
  .booking a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .booking a:focus-visible {
    outline: none;
  }
  .booking a:focus-visible::after {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .booking:hover {
    background: var(--sunk);
  }
  .booking:focus-within {
    background: var(--tint);
  }
  .fresh {
    position: sticky;
    inset-block-start: 0.5rem;
    z-index: 2;
    display: grid;
    justify-items: center;
    block-size: 0;
  }
  @container (max-width: 44rem) {
    .line {
      padding-inline: 1rem;
    }
    .booking {
      block-size: 4.25rem;
      grid-template: auto auto / 1.25rem max(3.5rem, var(--clock)) minmax(0, 1fr) auto;
      gap: 0 0.75rem;
      align-content: center;
    }
    .booking .until,
    .booking .hosts .clip {
      display: none;
    }
    .booking .type {
      grid-area: 2 / 3;
    }
    .booking .hosts {
      grid-area: 2 / 4;
      justify-self: end;
    }
    .booking .tag {
      grid-area: 1 / 4;
      justify-self: end;
    }
    .booking > .tick,
    .booking > .time {
      grid-row: 1 / 3;
    }
  }
  @media (forced-colors: active) {
    .booking.ticked {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .search .in {
      min-block-size: 2.75rem;
    }
  }
`;
