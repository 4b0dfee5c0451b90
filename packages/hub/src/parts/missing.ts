import { html, type TemplateResult } from 'lit';
import { at } from '../address/address.ts';
import type { Hub } from '../hub.ts';
import { empty } from './empty.ts';

/** There is nothing at this address for whoever is signed in: no such view, or not what it would show. */
export function missing({ words, router }: Hub): TemplateResult {
  const way = html`<a class="btn" href=${router.href(at('today'))}>${words.today}</a>`;
  return html`<div class="pad">
    <h1 tabindex="-1" class="sr-only">${words.missing}</h1>
    ${empty(words.missing, words.missingMore, way)}
  </div>`;
}
