import { css } from 'lit';

/** The dialog: a card, or a sheet where the window is small. */
export const dialogStyles = css`
  dialog {
    inline-size: min(var(--team-booking-max-width, 66em), 100vw - 3em);
    max-inline-size: none;
    max-block-size: calc(100dvh - 3em);
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: calc(var(--radius) * 1.5);
    color: inherit;
    background: var(--surface);
    box-shadow: 0 24px 64px rgb(0 0 0 / 0.32);
    overflow: hidden auto;
    overscroll-behavior: contain;
    scroll-padding-block: 52px 5.5em;
  }
  /* Seen with forced colours only. */
  dialog:is(*, :focus-visible) {
    outline: 1px solid transparent;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.48);
  }
  team-booking {
    max-inline-size: none;
  }
  team-booking::part(booker) {
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }
  /* Both are in the head. */
  team-booking::part(faces),
  team-booking::part(team) {
    display: none;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    gap: 0.75em;
    align-items: center;
    block-size: 52px;
    padding-inline: 1.625em 0.5em;
    background: var(--surface);
    border-block-end: 1px solid var(--line);
  }
  .head .team {
    font-size: 0.875em;
  }
  .head .round {
    inline-size: 44px;
    block-size: 44px;
  }
  @media (max-width: 40em), (max-height: 30em) {
    dialog {
      inset: 12px 0 0;
      margin: 0;
      inline-size: 100%;
      block-size: calc(100dvh - 12px);
      max-block-size: none;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    .head {
      padding-inline: 16px 4px;
    }
    /* Always scrolls a little, so that the page behind never does. */
    team-booking::part(booker) {
      display: flex;
      flex-direction: column;
      min-block-size: calc(100dvh - 63px);
    }
    team-booking::part(bar) {
      margin-block-start: auto;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog {
      animation: rise 0.16s;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 16px;
    }
  }
`;
