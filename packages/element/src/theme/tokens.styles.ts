import { css } from 'lit';

/**
 * Base styles: sizes follow the element's own font size, with a minimum; of the page's styles only the font and what hides the element
 * are inherited. A page may restyle `:host`, so what has to hold is in `.root`. An accent of any lightness is adjusted to be legible on
 * the surface, light or dark.
 */
export const tokens = css`
  :host {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: var(--team-booking-max-width, 66em);
    font-size: max(1em, 16px);
    writing-mode: horizontal-tb !important;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .root {
    all: initial;
    --brand: initial;
    --limit: initial;
    --ink: initial;
    display: grid;
    /* Has a width where a parent shrinks to fit, and gives way where there is less. */
    grid-template-columns: minmax(0, var(--team-booking-max-width, 66em));
    isolation: isolate;
    break-inside: avoid;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    font-size: max(1em, 16px);
    font-family: inherit;
    line-height: 1.5;
  }
  /* A grid with a container type of its own has no width in Firefox. */
  .box {
    container-type: inline-size;
  }
  .booker {
    --raw: var(--team-booking-accent, var(--brand, oklch(0.52 0.19 268)));
    --accent: light-dark(
      oklch(from var(--raw) min(l, var(--limit, 0.52)) c h),
      oklch(from var(--raw) max(l, var(--limit, 0.74)) min(c, 0.13) h)
    );
    --on-accent: var(--team-booking-on-accent, light-dark(#fff, oklch(from var(--raw) 0.2 min(c, 0.05) h)));
    --surface: var(--team-booking-surface, light-dark(#fff, oklch(0.2 0.012 270)));
    --text: var(
      --team-booking-text,
      light-dark(oklch(min(0.24, var(--limit, 1)) 0.02 270), oklch(max(0.94, var(--limit, 0)) 0.008 270))
    );
    --muted: var(--team-booking-muted, color-mix(in oklab, var(--text) var(--ink, 70%), var(--surface)));
    --line: var(--team-booking-line, color-mix(in oklab, var(--text) 12%, var(--surface)));
    --tint: var(--team-booking-tint, color-mix(in oklab, var(--accent) 11%, var(--surface)));
    --edge: color-mix(in oklab, var(--accent) 28%, var(--surface));
    --radius: var(--team-booking-radius, 0.75em);
    display: block;
    position: relative;
    font-family: var(--team-booking-font, inherit);
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.5);
    box-shadow: var(--team-booking-shadow, 0 1px 2px rgb(0 0 0 / 0.04), 0 12px 32px -12px rgb(0 0 0 / 0.12));
    overflow: clip;
    overflow-wrap: anywhere;
    word-break: auto-phrase;
    -webkit-font-smoothing: antialiased;
  }
  .plain {
    font-family: var(--team-booking-font, system-ui);
  }
  [dir='rtl'] {
    direction: rtl;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  h2 {
    font-size: 1.375em;
    line-height: 1.2;
    letter-spacing: -0.015em;
    font-weight: 650;
    text-wrap: balance;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.25;
  }
  button,
  select,
  table {
    font: inherit;
    color: inherit;
  }
  button,
  select {
    background: none;
    border: 1px solid transparent;
    padding: 0;
    cursor: pointer;
  }
  .icon {
    display: block;
    flex: none;
    inline-size: 1.1428em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .icon.small {
    inline-size: 0.875em;
  }
  [dir='rtl'] .turns {
    scale: -1 1;
  }
  .sr-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .round {
    inline-size: 2.75em;
    block-size: 2.75em;
    border: 0;
    border-radius: 50%;
    display: grid;
    place-items: center;
    flex: none;
  }
  .primary {
    font-weight: 600;
    font-size: 0.9375em;
    line-height: 1.2;
    padding: 0.875em 1.35em;
    border-radius: var(--radius);
    text-decoration: none;
    background: var(--accent);
    color: var(--on-accent);
  }
  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    min-block-size: 5.25em;
    padding: 0.75em 1em calc(0.75em + env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  @container (max-width: 31.99em) {
    .idle {
      visibility: hidden;
      opacity: 0;
      translate: 0 1em;
    }
  }
  @container (min-width: 32em) {
    .bar {
      min-block-size: 4.5em;
      padding-inline: 1.75em;
    }
    .round {
      inline-size: 2.25em;
      block-size: 2.25em;
    }
  }
`;
