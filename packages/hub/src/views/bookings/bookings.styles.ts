import { css } from 'lit';

export const bookingsStyles = css`
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
  .booking .state {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .booking .btn {
    position: relative;
    z-index: 1;
    flex: none;
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
  /* Without this room, a booking is approved where it is opened. */
  @container (max-width: 64rem) {
    .booking .btn {
      display: none;
    }
  }
  @container (min-width: 64.0625rem) {
    .booking {
      grid-template-columns: 1.25rem max(6.75rem, 2 * var(--clock)) minmax(0, 1.15fr) minmax(0, 1.25fr) minmax(
          0,
          9rem
        ) 18rem;
    }
  }
  @container (max-width: 44rem) {
    .line {
      padding-inline: 1rem;
    }
    .booking {
      block-size: 4.25rem;
      grid-template: auto auto / 1.25rem max(3.5rem, var(--clock)) minmax(0, 1fr) auto auto;
      gap: 0 0.75rem;
      align-content: center;
    }
    .booking .until,
    .booking .hosts .clip {
      display: none;
    }
    /* Who comes has the width that hosts leave; what it is gives way to how it stands. */
    .booking > a {
      grid-area: 1 / 3 / auto / 5;
    }
    .booking .hosts {
      grid-area: 1 / 5;
    }
    .booking .type {
      grid-area: 2 / 3;
    }
    .booking .state {
      grid-area: 2 / 4 / auto / 6;
      justify-self: end;
      max-inline-size: 100%;
    }
    .booking .tag {
      min-inline-size: 0;
    }
    .booking .tag .word {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    /* What most bookings are is told by its mark, so that names have room. */
    .booking .tag.good .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
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
`;
