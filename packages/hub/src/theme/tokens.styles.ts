import { css } from 'lit';

/** The booker's colours and the hub's own. A page sets the same properties as for the booker. They reach into every view and part. */
export const tokens = css`
  :host {
    --accent: var(--team-booking-accent, light-dark(oklch(0.52 0.19 268), oklch(0.74 0.13 272)));
    --on-accent: var(--team-booking-on-accent, light-dark(#fff, oklch(0.2 0.05 270)));
    --surface: var(--team-booking-surface, light-dark(#fff, oklch(0.2 0.012 270)));
    --raised: light-dark(#fff, oklch(0.235 0.014 270));
    --page: light-dark(oklch(0.975 0.004 270), oklch(0.155 0.012 270));
    --sunk: light-dark(oklch(0.982 0.003 270), oklch(0.18 0.012 270));
    --text: var(--team-booking-text, light-dark(oklch(0.24 0.02 270), oklch(0.94 0.008 270)));
    --muted: var(--team-booking-muted, light-dark(oklch(0.49 0.02 270), oklch(0.72 0.015 270)));
    --line: var(--team-booking-line, light-dark(oklch(0.915 0.008 270), oklch(0.3 0.015 270)));
    --field: light-dark(oklch(0.655 0.015 270), oklch(0.53 0.018 270));
    --rim: light-dark(oklch(0.84 0.012 270), oklch(0.4 0.018 270));
    --tint: color-mix(in oklch, var(--accent) 9%, var(--surface));
    --edge: color-mix(in oklch, var(--accent) 28%, var(--surface));
    --good: light-dark(oklch(0.46 0.11 155), oklch(0.78 0.12 155));
    --warn: light-dark(oklch(0.49 0.1 65), oklch(0.8 0.11 75));
    --bad: light-dark(oklch(0.51 0.18 25), oklch(0.75 0.13 22));
    --radius: 0.75rem;
    --radius-s: 0.5rem;
    color: var(--text);
    font-family: var(--team-booking-font, Inter, system-ui, sans-serif);
    font-size: 0.875rem;
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
    -webkit-font-smoothing: antialiased;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
`;
