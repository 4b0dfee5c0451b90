import { html, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';

/** Explains the dot of days with few times. */
export function legend({ words }: FullView): TemplateResult {
  return html`<p class="legend" aria-hidden="true">${words.few}</p>`;
}
