import { html, type TemplateResult } from 'lit';

export const icon = (path: string, part = ''): TemplateResult =>
  html`<svg class="icon ${part}" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;

export const clockIcon = icon('M8 2a6 6 0 1 0 .1 0M8 5v3l2 1.5');
export const peopleIcon = icon('M6 8a2.5 2.5 0 1 1 .1 0M1.5 13q1-4 4.5-4t4.5 4M11 3a2.5 2.5 0 0 1 0 5m1 1q2 1 2.5 4');
export const placeIcons = {
  online: icon('M2 4h8.5v8H2zM10.5 7l4-2v6l-4-2'),
  phone: icon('M4.5 1.5h7v13h-7zM7 12h2'),
  'in-person': icon('M8 14.5q-5-5-5-8a5 5 0 0 1 10 0q0 3-5 8M8 5v3'),
};
/** Mirrored in right-to-left text. */
export const previousIcon = icon('m10 3-5 5 5 5', 'turns');
export const nextIcon = icon('m6 3 5 5-5 5', 'turns');
export const downIcon = icon('m4 6 4 4 4-4', 'small');
