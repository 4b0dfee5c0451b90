import { css } from 'lit';

export const dayPaneStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .bar .in {
    inline-size: auto;
    min-block-size: 2rem;
    padding-block: 0.25rem;
  }
  .bar .btn.icon {
    inline-size: 2rem;
  }
  .hours {
    padding: 0 1.5rem 1rem;
  }
  .hour {
    display: grid;
    grid-template-columns: max(4rem, var(--clock)) minmax(0, 1fr);
    gap: 0.75rem;
    min-block-size: 2.75rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--line);
  }
  .hour:last-child {
    border-block-end: 0;
  }
  .hour h2 {
    font-size: 0.8125rem;
    font-weight: 500;
    color: var(--muted);
    line-height: 1.75rem;
    white-space: nowrap;
  }
  .hour.rest {
    min-block-size: 0;
  }
  .cards {
    --row: 4.25rem;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
    gap: 0.5rem;
  }
  .one {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.125rem 0.5rem;
    align-content: center;
    align-items: center;
    block-size: 4.25rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    background: var(--raised);
    line-height: 1.3;
  }
  .one .when {
    display: flex;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .one > .hosts,
  .one > .tag {
    justify-self: end;
  }
  .one.over {
    color: var(--muted);
    background: none;
  }
  .one a {
    color: inherit;
    text-decoration: none;
    font-weight: 600;
  }
  .one a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .one a:focus-visible {
    outline: none;
  }
  .one a:focus-visible::after {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .one:has(a:hover) {
    background: var(--sunk);
  }
  @container (max-width: 44rem) {
    .hours {
      padding-inline: 1rem;
    }
    .hour {
      grid-template-columns: max(3.25rem, var(--clock)) minmax(0, 1fr);
    }
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .bar .btn.icon,
    .bar .in {
      min-inline-size: 2.75rem;
      min-block-size: 2.75rem;
    }
  }
`;
