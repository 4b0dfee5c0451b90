import { html, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { copy } from '../../parts/copy.ts';
import { icons } from '../../theme/icons.ts';

/** Something that is shown this once. */
interface ShownOnce {
  readonly title: string;
  readonly more: string;
  readonly text: string;
  readonly copy: string;
  readonly close: () => void;
}

/** What cannot be looked up again, with a button that copies it. Its heading takes the focus. */
export function shownOnce(hub: Hub, { title, more, text, copy: word, close }: ShownOnce): TemplateResult {
  return html`<div class="secret" role="group" aria-label=${title}>
    <div class="row top">
      <h2 class="grow words once" tabindex="-1">${title}</h2>
      <button class="btn quiet icon" type="button" aria-label=${hub.words.close} @click=${close}>${icons.x}</button>
    </div>
    <p class="small">${more}</p>
    <code>${text}</code>
    <div><button class="btn main" type="button" @click=${() => void copy(hub, text)}>${icons.copy}${word}</button></div>
  </div>`;
}
