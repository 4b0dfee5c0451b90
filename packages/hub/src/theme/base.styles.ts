import { css } from 'lit';
import { buttons } from './buttons.styles.ts';
import { cards } from './cards.styles.ts';
import { fields } from './fields.styles.ts';
import { words } from './words.styles.ts';

/** Of all of them: what is read only, what fingers need, forced colours, and no movement where none is wanted. */
const everywhere = css`
  .sr-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .btn,
    .chip,
    .in {
      min-block-size: 2.75rem;
    }
    .btn {
      min-inline-size: 2.75rem;
    }
    .btn.icon {
      inline-size: 2.75rem;
    }
    button.chip {
      padding-inline: 0.75rem;
    }
    .seg button {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
    .in,
    select,
    textarea {
      font-size: 1rem;
    }
  }
  @media (max-width: 45rem) {
    kbd {
      display: none;
    }
  }
  /* Tints are gone: what is chosen has an edge. Outlines are of whatever has the focus. */
  @media (forced-colors: active) {
    .btn.main,
    .chip.on {
      border: 2px solid Highlight;
    }
    .seg [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    select.chip,
    select.in {
      appearance: auto;
      background: none;
      padding-inline-end: 0.25rem;
    }
    .tag {
      border: 1px solid;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;

/** What every shadow root of the hub begins with. */
export const base = [words, buttons, cards, fields, everywhere];
