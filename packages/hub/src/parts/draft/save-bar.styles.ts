import { css } from 'lit';

export const saveBarStyles = css`
  :host {
    position: sticky;
    inset-block-end: 0;
    z-index: 5;
    margin-block-start: auto;
  }
  .save {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    padding: 0.625rem 1.5rem;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  .says {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  .btn.main kbd {
    color: inherit;
    background: none;
    border-color: color-mix(in oklch, currentColor 45%, transparent);
  }
  @media (max-width: 45rem) {
    .save {
      padding: 0.5rem 1rem;
    }
    .says {
      flex-basis: 100%;
      order: 1;
    }
    .btn.main {
      flex: 1;
    }
  }
`;
