import { css } from 'lit';

export const reassignStyles = css`
  .one,
  .two {
    display: grid;
    border-block-start: 1px solid var(--line);
  }
  :is(.one, .two) > * {
    padding: 1rem 1.5rem;
    min-inline-size: 0;
  }
  .effects {
    background: var(--sunk);
    border-block-start: 1px solid var(--line);
  }
  h3::first-letter {
    text-transform: uppercase;
  }
  h3 {
    padding-block: 1rem 0.25rem;
    color: var(--muted);
    font-weight: 500;
    font-size: 0.75rem;
  }
  .effects h3 {
    padding-block-start: 0;
  }
  @media (min-width: 45.01rem) {
    .two {
      grid-template-columns: minmax(0, 1fr) 21rem;
    }
    .effects {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
`;
