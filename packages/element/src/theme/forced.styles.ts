import { css } from 'lit';

/** In the colours of the system, where all frames are drawn and no ground is. */
export const forcedStyles = css`
  @media (forced-colors: active) {
    :host([theme]) {
      color-scheme: inherit;
    }
    [aria-pressed='true']:not(.day),
    :is(.chosen, .shown) span,
    .primary:not([aria-disabled='true']) {
      forced-color-adjust: none;
      background: Highlight !important;
      color: HighlightText !important;
    }
    :is(.chosen, .shown) b {
      color: inherit;
    }
    /* Each has a frame there. */
    button,
    select {
      border-radius: var(--radius);
    }
    .free span,
    .time {
      border-color: ButtonText;
    }
    /* But what reads as a text. */
    :is(.to-field, .fold, .zone-name, .as .change) {
      border-color: Canvas;
    }
    .day:not(.free, .chosen, .shown) b,
    [aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
    .day:not(.free) span {
      border-color: Canvas;
    }
    .free.few span::after,
    .legend::before {
      forced-color-adjust: none;
      background: currentColor;
    }
  }
`;
