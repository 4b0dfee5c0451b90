import { css } from 'lit';

export const meanwhileStyles = css`
  dialog.small-one {
    inline-size: min(38rem, calc(100% - 2rem));
  }
  header h2 {
    margin: 0;
  }
  li {
    padding: 0.625rem 0.875rem;
  }
  legend {
    padding: 0;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
    gap: 0.5rem;
    margin-block-start: 0.625rem;
  }
  .option {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    cursor: pointer;
  }
  .option:has(:checked) {
    background: var(--tint);
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .option input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    flex: none;
    accent-color: var(--accent);
  }
  .btn.quiet.bad {
    color: var(--bad);
  }
  @media (max-width: 45rem) {
    dialog.small-one {
      inline-size: 100%;
    }
    footer .grow {
      display: none;
    }
    dialog footer .btn.btn {
      flex: 1 1 auto;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border: 2px solid Highlight;
    }
  }
`;
