import { html, type TemplateResult } from 'lit';

/** As a text: the spaces at the edges of elements are lost. */
const SPACE = ' ';

/** Leads from what was to what is. */
export const arrow: TemplateResult = html`${SPACE}<span class="turns" aria-hidden="true">→</span>${SPACE}`;

/** What was, with an arrow that leads to what is. */
export const insteadOf = (was: string): TemplateResult => html`<del>${was}</del>${arrow}`;
