import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';

/** Leads to another booking; nothing where a flow is the page's own, which cannot be restarted, or where a link may be good for one booking only. */
export function another(
  { page, words, restart }: FullView,
  kind: 'link' | 'secondary',
): TemplateResult | typeof nothing {
  return page.flow || page.src?.includes('link=')
    ? nothing
    : html`<button type="button" class=${kind} @click=${() => restart()}>${words.bookAnother}</button>`;
}
