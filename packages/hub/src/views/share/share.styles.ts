import { css } from 'lit';

export const shareStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
    border-block-start: 1px solid var(--line);
  }
  .forms {
    padding: 1rem 1.5rem 1.5rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    align-content: start;
  }
  aside {
    background: var(--sunk);
    padding: 1rem 1.5rem 1.5rem;
    border-block-start: 1px solid var(--line);
  }
  @container (min-width: 60rem) {
    .columns {
      grid-template-columns: minmax(0, 30rem) minmax(0, 1fr);
    }
    aside {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
  .forms-list > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: 0.75rem 1rem;
    position: relative;
  }
  li.open {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  li h2 a {
    color: inherit;
    text-decoration: none;
  }
  li:not(.open) h2 a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  li:not(.open):hover {
    background: var(--sunk);
  }
  li .btn {
    position: relative;
    z-index: 1;
  }
  .top {
    gap: 0.75rem;
    align-items: center;
  }
  .top > svg {
    color: var(--muted);
  }
  .open .top > svg {
    color: var(--accent);
  }
  pre {
    margin: 0;
    padding: 0.75rem 0.875rem;
    background: var(--sunk);
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    font-size: 0.8125rem;
    line-height: 1.5;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
  }
  .options label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    font-size: 0.8125rem;
  }
  .options input.chip {
    inline-size: 11rem;
  }
  .special {
    display: grid;
    gap: 0.75rem;
  }
  .links {
    margin-block-start: 0.75rem;
  }
  .link {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding: 0.5rem 1rem;
    min-block-size: 3rem;
  }
  @media (max-width: 45rem) {
    .forms,
    aside {
      padding-inline: 1rem;
    }
    .special .top {
      flex-wrap: wrap;
    }
    .special .top > .grow {
      flex-basis: 7.5rem;
    }
    .top .clip:not([dir]) {
      white-space: normal;
    }
  }
  @media (forced-colors: active) {
    li.open {
      border: 2px solid Highlight;
    }
  }
`;
