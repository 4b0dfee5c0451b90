import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const icon = (shape: SVGTemplateResult, part = ''): TemplateResult =>
  html`<svg class=${part} viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`;

/** Icons by what they show; the ones that point along the line are mirrored in right-to-left text. */
export const icons = {
  sun: icon(
    svg`<circle cx="8" cy="8" r="3"/><path d="M8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.700 11.700l.9.9M3.4 12.600l.9-.9M11.700 4.3l.9-.9"/>`,
  ),
  cal: icon(svg`<rect x="2" y="3" width="12" height="11" rx="2.5"/><path d="M2 6.5h12M5.3 1.5V4M10.700 1.5V4"/>`),
  link: icon(
    svg`<path d="M6.800 9.2a2.700 2.700 0 0 0 3.900.1l2-2a2.700 2.700 0 0 0-3.800-3.900l-.9.9M9.2 6.800a2.700 2.700 0 0 0-3.900-.1l-2 2a2.700 2.700 0 0 0 3.800 3.900l.9-.9"/>`,
  ),
  users: icon(
    svg`<circle cx="6" cy="5.5" r="2.5"/><path d="M1.5 13.3c.4-2.600 2.2-4 4.5-4s4.100 1.4 4.5 4M10.5 3.3a2.5 2.5 0 0 1 0 4.5M12 9.800c1.4.5 2.3 1.700 2.5 3.5"/>`,
  ),
  scale: icon(svg`<path d="M8 2v12M5 14h6M3 4.5h10M3 4.5 1.3 9h3.4L3 4.5ZM13 4.5 11.3 9h3.4L13 4.5Z"/>`),
  plus: icon(svg`<path d="M8 3v10M3 8h10"/>`),
  check: icon(svg`<path d="m3 8.5 3.2 3.2L13 4.800"/>`),
  x: icon(svg`<path d="m4 4 8 8M12 4l-8 8"/>`),
  warn: icon(svg`<path d="M8 2 1.5 13.5h13L8 2Z"/><path d="M8 6.5v3M8 11.700v.1"/>`),
  mail: icon(svg`<rect x="1.5" y="3" width="13" height="10" rx="2"/><path d="m2 4.5 6 4.5 6-4.5"/>`),
  ask: icon(
    svg`<circle cx="8" cy="8" r="6.2"/><path d="M6.2 6.3c.1-1.100.9-1.700 1.900-1.700 1 0 1.800.6 1.800 1.600 0 1.4-1.900 1.4-1.900 2.800M8 11.4v.1"/>`,
  ),
  video: icon(svg`<rect x="1.5" y="4" width="9" height="8" rx="2"/><path d="m10.5 7 4-2v6l-4-2"/>`),
  clock: icon(svg`<circle cx="8" cy="8" r="6.2"/><path d="M8 4.600V8l2.4 1.600"/>`),
  swap: icon(svg`<path d="M2 5.5h10.5M10 3l2.5 2.5L10 8M14 10.5H3.5M6 8l-2.5 2.5L6 13"/>`),
  note: icon(svg`<path d="M3 2.5h10v8L10 13.5H3v-11Z"/><path d="M5.5 5.5h5M5.5 8h3"/>`),
  dots: icon(svg`<path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.2"/>`),
  right: icon(svg`<path d="m6 3.5 4.5 4.5L6 12.5"/>`, 'turns'),
  left: icon(svg`<path d="M10 3.5 5.5 8l4.5 4.5"/>`, 'turns'),
  copy: icon(
    svg`<rect x="5.5" y="5.5" width="8" height="8.5" rx="2"/><path d="M10.5 3.5A1.5 1.5 0 0 0 9 2H4a2 2 0 0 0-2 2v5.5A1.5 1.5 0 0 0 3.5 11"/>`,
  ),
  shield: icon(
    svg`<path d="M8 1.800 2.800 3.700v4c0 3.2 2.2 5.4 5.2 6.5 3-1.100 5.2-3.3 5.2-6.5v-4L8 1.800Z"/><path d="m5.700 8 1.700 1.700 3-3.2"/>`,
  ),
  globe: icon(
    svg`<circle cx="8" cy="8" r="6.2"/><path d="M1.800 8h12.4M8 1.800c2 2 2.700 4 2.700 6.2S10 12.2 8 14.2C6 12.2 5.3 10.2 5.3 8S6 3.800 8 1.800Z"/>`,
  ),
  user: icon(
    svg`<circle cx="8" cy="5.5" r="2.800"/><path d="M2.800 13.800c.5-2.800 2.5-4.3 5.2-4.3s4.700 1.5 5.2 4.3"/>`,
  ),
  undo: icon(svg`<path d="M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6"/>`),
  grid: icon(
    svg`<rect x="2" y="2" width="5" height="5" rx="1.2"/><rect x="9" y="2" width="5" height="5" rx="1.2"/><rect x="2" y="9" width="5" height="5" rx="1.2"/><rect x="9" y="9" width="5" height="5" rx="1.2"/>`,
  ),
  dot: icon(svg`<circle cx="8" cy="8" r="3" fill="currentColor"/>`),
  search: icon(svg`<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/>`),
  lock: icon(svg`<rect x="3" y="7" width="10" height="7" rx="2"/><path d="M5.2 7V5a2.800 2.800 0 0 1 5.600 0v2"/>`),
  gear: icon(
    svg`<circle cx="8" cy="8" r="2.2"/><path d="M8 1.800v1.700M8 12.500v1.700M1.800 8h1.700M12.500 8h1.700M3.600 3.600l1.200 1.200M11.200 11.200l1.200 1.200M3.600 12.400l1.200-1.200M11.200 4.800l1.200-1.200"/><circle cx="8" cy="8" r="4.500"/>`,
  ),
  bolt: icon(svg`<path d="M9 1.5 3.5 9H8l-1 5.5L12.5 7H8l1-5.5Z"/>`),
  bed: icon(
    svg`<path d="M1.5 3v10M1.5 11h13M14.5 13V9.5a2.5 2.5 0 0 0-2.5-2.5H7v4"/><circle cx="4.2" cy="7.800" r="1.3"/>`,
  ),
} as const;

/** Names an icon. */
export type IconName = keyof typeof icons;
