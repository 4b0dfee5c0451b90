import { css } from 'lit';

/** Side bar and pane; icons only below 64 rem of window, and a bar at the foot below 45 rem. */
export const shellStyles = css`
  :host {
    block-size: 100dvb;
    background: var(--page);
  }
  .app {
    display: grid;
    grid-template-columns: 14.25rem minmax(0, 1fr);
    /* The one row there is: what comes to lie above everything would otherwise make one of its own, and get its share of the height. */
    grid-template-rows: minmax(0, 1fr);
    block-size: 100%;
    max-inline-size: 107rem;
    margin-inline: auto;
  }
  .app.bare {
    grid-template-columns: minmax(0, 1fr);
  }
  .bare main {
    margin-inline-start: 0.5rem;
  }
  .alone {
    display: grid;
    place-content: center;
    block-size: 100%;
    padding: 1rem;
  }
  .skip {
    position: absolute;
    inset-block-start: -10rem;
    z-index: 30;
    padding: 0.75rem;
    background: var(--surface);
  }
  .skip:focus {
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
  }
  .side {
    padding: 0.75rem 0.625rem 0.75rem 0.75rem;
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
    min-block-size: 0;
    overflow-y: auto;
  }
  .team {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.375rem 0.5rem;
    font-weight: 600;
    letter-spacing: -0.01em;
    margin-block-end: 0.75rem;
  }
  .find {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: 2rem;
    padding: 0 0.5rem;
    margin-block-end: 0.5rem;
    border: 1px solid var(--rim);
    border-radius: var(--radius-s);
    background: var(--raised);
    color: var(--muted);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .find:hover {
    border-color: var(--field);
  }
  .side a.way {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: 2rem;
    padding: 0 0.5rem;
    border-radius: var(--radius-s);
    color: var(--text);
    font-weight: 500;
    text-decoration: none;
  }
  .side a.way svg {
    color: var(--muted);
  }
  .side a.way:hover {
    background: color-mix(in oklch, var(--text) 5%, transparent);
  }
  .side a.way[aria-current] {
    background: color-mix(in oklch, var(--accent) 11%, var(--page));
    color: var(--accent);
    font-weight: 600;
  }
  .side a.way[aria-current] svg {
    color: inherit;
  }
  .side .count {
    margin-inline-start: auto;
  }
  .group {
    color: var(--muted);
    font-size: 0.75rem;
    font-weight: 500;
    padding: 0.875rem 0.5rem 0.375rem;
  }
  .foot {
    margin-block-start: auto;
    padding-block-start: 0.75rem;
  }
  .me {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.75rem 0.5rem 0.25rem;
    border-block-start: 1px solid var(--line);
  }
  .me a {
    color: inherit;
    text-decoration: none;
    border-radius: var(--radius-s);
  }
  .me .name {
    display: grid;
  }
  .live {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    font-weight: 550;
  }
  .live i {
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    border-radius: 50%;
    background: currentColor;
    forced-color-adjust: none;
  }
  main {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 1rem;
    margin-block: 0.5rem;
    margin-inline: 0 0.5rem;
    min-block-size: 0;
    overflow: auto;
    position: relative;
    box-shadow: 0 1px 2px rgb(0 0 0 / 0.03);
    /* What gets the focus is not below a day's heading or a bar at the foot. */
    scroll-padding-block: 3rem 8rem;
  }
  main:focus {
    outline: none;
  }
  .phone {
    display: none;
  }
  @media (max-width: 64rem) and (min-width: 45.01rem) {
    .app:not(.bare) {
      grid-template-columns: 3.75rem minmax(0, 1fr);
    }
    .side .name,
    .group {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .find {
      justify-content: center;
      min-block-size: 2.5rem;
    }
    .side a.way {
      position: relative;
      justify-content: center;
      min-block-size: 2.5rem;
    }
    .side .count {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
    }
    .me {
      flex-direction: column;
      padding-inline: 0;
    }
    .team {
      justify-content: center;
      padding-inline: 0;
    }
  }
  @media (max-width: 45rem) {
    :host {
      --phone-bar: 4.25rem;
      font-size: 0.9375rem;
    }
    .app {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr) auto;
    }
    .side {
      display: none;
    }
    .app.bare {
      --phone-bar: 0rem;
    }
    main,
    .bare main {
      margin: 0;
      border: 0;
      border-radius: 0;
      grid-row: 1;
    }
    .phone {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      border-block-start: 1px solid var(--line);
      background: var(--surface);
      padding: 0.25rem 0.25rem max(0.375rem, env(safe-area-inset-bottom));
    }
    .phone > * {
      border: 0;
      background: none;
      font: inherit;
      display: grid;
      justify-items: center;
      gap: 0.125rem;
      padding: 0.375rem 0;
      min-block-size: 2.75rem;
      font-size: 0.75rem;
      line-height: 1.2;
      font-weight: 500;
      color: var(--muted);
      position: relative;
      text-align: center;
      text-decoration: none;
    }
    .phone .name {
      overflow-wrap: break-word;
      max-inline-size: 100%;
    }
    /* Five have little room, which long words need more than short ones. */
    .phone:has(> :nth-child(5)) {
      grid-auto-columns: minmax(2.75rem, auto);
    }
    .phone svg {
      font-size: 1.25rem;
    }
    .phone [aria-current] {
      color: var(--accent);
      font-weight: 600;
    }
    .phone .count {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: calc(50% + 0.375rem);
      background: var(--warn);
      color: light-dark(#fff, #000);
      min-inline-size: 0;
      padding: 0.125rem 0.25rem;
      font-size: 0.6875rem;
    }
  }
  @media (forced-colors: active) {
    .side a.way[aria-current],
    .phone [aria-current] {
      border: 2px solid Highlight;
    }
  }
`;
