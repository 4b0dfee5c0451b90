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
    display: grid;
    gap: 0.75rem;
    align-content: start;
  }
  /* As the booker keeps an accent legible. */
  .sample {
    --raw: oklch(0.52 0.19 268);
    --seen: light-dark(oklch(from var(--raw) min(l, 0.52) c h), oklch(from var(--raw) max(l, 0.74) min(c, 0.13) h));
    --on-seen: light-dark(#fff, oklch(from var(--raw) 0.2 min(c, 0.05) h));
    display: grid;
    gap: 1rem;
    padding: 1rem;
    background: light-dark(#fff, oklch(0.2 0.012 270));
    color: light-dark(oklch(0.24 0.02 270), oklch(0.94 0.008 270));
    max-inline-size: 24rem;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .sample img {
    block-size: 2rem;
    max-inline-size: 8rem;
    object-fit: contain;
  }
  .day {
    inline-size: 2.25rem;
    block-size: 2.25rem;
    display: grid;
    place-items: center;
    border-radius: 0.625rem;
    font-weight: 600;
    color: var(--seen);
  }
  .picked,
  .press {
    background: var(--seen);
    color: var(--on-seen);
  }
  .press {
    padding: 0.5rem 1rem;
    border-radius: 0.625rem;
    font-weight: 600;
  }
  @container (min-width: 48rem) {
    .look {
      grid-template-columns: minmax(0, 1fr) minmax(0, 24rem);
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
