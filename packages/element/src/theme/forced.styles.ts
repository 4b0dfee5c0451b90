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
    [aria-pressed='true']:not(.day) {
      border-color: Highlight !important;
      box-shadow: none !important;
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
    a.secondary {
      color: ButtonText;
    }
    /* But what reads as a text, is a sign alone, or stands in a frame with others. */
    :is(.to-field, .fold, .zone-name, .link, .copy button),
    .clock button:not([aria-pressed='true']) {
      border-color: Canvas;
    }
    .link {
      text-decoration: underline;
    }
    .day:not(.free, .chosen, .shown) b,
    [aria-disabled='true'] {
      color: GrayText !important;
      border-color: GrayText;
    }
    .round[aria-disabled='true'],
    .calendar:has(.overlay) tbody {
      opacity: 1;
    }
    .day:not(.free) span {
      border-color: Canvas;
    }
    /* What has a ground elsewhere. */
    :is(i, .mark) {
      border: 1px solid !important;
    }
    :is(.skeleton .day span, .bone) {
      border: 1px solid GrayText;
    }
    .free.few span::after,
    .legend::before {
      forced-color-adjust: none;
      background: currentColor;
    }
    ol li:not(:last-child)::before {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
    }
    ol [aria-current='step']::before {
      border-color: Highlight !important;
      background: Highlight !important;
    }
    .gap {
      inline-size: 0;
      margin-inline: 6px;
      border-inline-start: 1px dashed;
    }
    .view .on span {
      border-block-end: 3px solid Highlight;
    }
    /* What has a colour elsewhere. */
    [aria-invalid='true']:not(:focus) {
      outline: 2px solid;
      outline-offset: -2px;
    }
    .error {
      font-weight: 600;
    }
    .questions .option:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
