import { css } from 'lit';

export const lookStyles = css`
  .look {
    flex: 1;
    display: grid;
    align-content: start;
  }
  input[type='color'] {
    inline-size: 3.5rem;
    block-size: 2.25rem;
    padding: 0.125rem;
    border: 1px solid var(--field);
    border-radius: var(--radius-s);
    background: var(--raised);
    cursor: pointer;
  }
  .seen {
    padding: 1.25rem 1.5rem 2rem;
    background: var(--sunk);
    border-block-start: 1px solid var(--line);
  }
  .logo {
    block-size: 2.5rem;
    max-inline-size: 10rem;
    object-fit: contain;
    justify-self: start;
  }
  @container (min-width: 48rem) {
    .look {
      grid-template-columns: minmax(0, 22rem) minmax(0, 1fr);
      align-content: stretch;
    }
    .seen {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
  @media (forced-colors: active) {
    .sample,
    input[type='color'] {
      forced-color-adjust: none;
    }
  }
  @media (pointer: coarse), (max-width: 45rem) {
    input[type='color'] {
      block-size: 2.75rem;
    }
  }
`;
