import { html, type TemplateResult } from 'lit';

/** As a text: the spaces at the edges of elements are lost. */
const SPACE = ' ';

/** Leads from what was to what is. */
export const arrow: TemplateResult = html`${SPACE}<span class="turns" aria-hidden="true">→</span>${SPACE}`;

/** From what was to what is, each in a direction of its own: the arrow leads from one to the other as the page is read. */
export const insteadOf = (was: string, now: string): TemplateResult =>
  html`<del><bdi>${was}</bdi></del
    >${arrow}<bdi>${now}</bdi>`;
