import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`;

/** Icons of views that are not the first, so that it does not wait for them. */
export const shapes = {
  drag: icon(svg`<path d="M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01" stroke-width="2.2"/>`),
  card: icon(svg`<rect x="1.500" y="3.500" width="13" height="9" rx="2"/><path d="M1.500 6.500h13M4 10h2.500"/>`),
  up: icon(svg`<path d="m3.5 10 4.5-4.5L12.5 10"/>`),
  down: icon(svg`<path d="M3.500 6 8 10.500 12.500 6"/>`),
  star: icon(
    svg`<path d="m8 2 1.800 3.800 4.200.5-3.100 2.900.8 4.100L8 11.300l-3.700 2 .8-4.100L2 6.300l4.200-.5L8 2Z"/>`,
  ),
  wide: icon(svg`<rect x="1.500" y="3" width="13" height="8.500" rx="1.500"/><path d="M6 14h4"/>`),
  phone: icon(svg`<rect x="4.500" y="1.500" width="7" height="13" rx="1.800"/><path d="M7.300 12.300h1.400"/>`),
  code: icon(svg`<path d="m5.500 4.500-3.500 3.500 3.500 3.500M10.500 4.500 14 8l-3.500 3.500"/>`),
  button: icon(svg`<rect x="1.500" y="5" width="13" height="6" rx="3"/><path d="M5 8h6"/>`),
  strip: icon(
    svg`<rect x="1.500" y="5.500" width="3.500" height="5" rx="1.200"/><rect x="6.300" y="5.500" width="3.500" height="5" rx="1.200"/><rect x="11" y="5.500" width="3.500" height="5" rx="1.200"/>`,
  ),
  once: icon(svg`<circle cx="8" cy="8" r="6.200"/><path d="M6.800 6 8.300 5v6"/>`),
  moon: icon(svg`<path d="M13.500 9.500A6 6 0 0 1 6.500 2.500a6 6 0 1 0 7 7Z"/>`),
} as const;
