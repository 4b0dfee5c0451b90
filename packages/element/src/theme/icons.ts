import { html, type TemplateResult } from 'lit';

export const icon = (path: string, part = ''): TemplateResult =>
  html`<svg class="icon ${part}" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;

export const clockIcon = icon('M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.6V8l2.4 1.6');
export const globeIcon = icon(
  'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM1.8 8h12.4M8 1.8c2 2 2.7 4 2.7 6.2S10 12.2 8 14.2M8 1.8c-2 2-2.7 4-2.7 6.2s.7 4.2 2.7 6.2',
);
export const peopleIcon = icon(
  'M6 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM1.5 13c.4-2.6 2.2-4 4.5-4s4.1 1.4 4.5 4M10.5 3.3a2.5 2.5 0 0 1 0 4.5M12 9.6c1.4.6 2.3 1.8 2.5 3.4',
);
export const placeIcons = {
  online: icon('M3.5 4h5a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2ZM10.5 7l4-2v6l-4-2'),
  phone: icon(
    'M3.4 2.2h2l1.2 3-1.5 1.1a7.5 7.5 0 0 0 4.6 4.6l1.1-1.5 3 1.2v2c0 .7-.6 1.2-1.3 1.2A10.4 10.4 0 0 1 2.2 3.5c0-.7.5-1.3 1.2-1.3Z',
  ),
  'in-person': icon(
    'M8 14.3S3 10 3 6.5a5 5 0 0 1 10 0C13 10 8 14.3 8 14.3ZM8 4.8a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4Z',
  ),
};
/** Points to where reading comes from, or goes to. */
export const previousIcon = icon('m10 3-5 5 5 5', 'turns');
export const nextIcon = icon('m6 3 5 5-5 5', 'turns');
export const downIcon = icon('m4 6 4 4 4-4', 'small');
