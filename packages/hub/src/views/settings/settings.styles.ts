import { css } from 'lit';

/** List and part beside each other; in a narrow pane one of them. */
export const settingsStyles = css`
  .settings {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(12rem, max-content) minmax(0, 1fr);
  }
  .parts {
    border-inline-end: 1px solid var(--line);
    padding: 0 0.625rem 1rem;
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
  }
  .settings-title {
    font-size: 1.0625rem;
    font-weight: 650;
    letter-spacing: -0.015em;
    min-block-size: 4rem;
    display: flex;
    align-items: center;
    padding-inline: 0.625rem;
  }
  .parts a {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: 2.125rem;
    padding: 0.25rem 0.625rem;
    border-radius: var(--radius-s);
    color: var(--text);
    font-weight: 500;
    text-decoration: none;
  }
  .parts a:hover {
    background: var(--sunk);
  }
  .parts svg {
    color: var(--muted);
  }
  .parts [aria-current] {
    background: var(--tint);
    color: var(--accent);
    font-weight: 600;
  }
  .parts [aria-current] svg {
    color: inherit;
  }
  section {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .head {
    border-block-end: 1px solid var(--line);
  }
  .part {
    flex: 1;
    display: grid;
  }
  .on-phone,
  .crumb {
    display: none;
  }
  .crumb a {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
  }
  @container (max-width: 45rem) {
    .settings {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
    .settings:not(.list-first) > .parts,
    .list-first .part,
    .list-first .title,
    .list-first .sub,
    .settings-title {
      display: none;
    }
    .crumb {
      display: flex;
    }
    .head {
      padding-inline: 1rem;
    }
    .on-phone {
      display: initial;
    }
    .list-first > section {
      order: -1;
    }
    .parts {
      border: 0;
      padding: 0;
      gap: 0;
    }
    .parts a,
    .parts [aria-current] {
      min-block-size: 3.25rem;
      padding-inline: 1rem;
      border-radius: 0;
      border-block-end: 1px solid var(--line);
      background: none;
      color: var(--text);
      font-weight: 500;
    }
    .parts [aria-current] svg {
      color: var(--muted);
    }
  }
  /* On a phone the list stands alone, and nothing in it is open. */
  @media (forced-colors: active) {
    @container (min-width: 45.01rem) {
      .parts [aria-current] {
        border: 2px solid Highlight;
      }
    }
  }
`;
