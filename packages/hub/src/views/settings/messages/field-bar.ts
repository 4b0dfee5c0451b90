import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import type { FieldNames } from './fields.ts';

interface FieldBar {
  readonly words: HubWords['messages'];
  readonly names: FieldNames;
  readonly insert: (name: string) => void;
  /** Back to the text. */
  readonly leave: () => void;
}

/** The fields of a text as buttons. `{` in the text leads here; arrows and first letters move, Escape leads back. */
export function fieldBar({ words, names, insert, leave }: FieldBar): TemplateResult {
  const keyed = (event: KeyboardEvent) => {
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
    const current = buttons.indexOf((event.target as HTMLElement).closest('button')!);
    const isRtl = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl';
    const forth = isRtl ? 'ArrowLeft' : 'ArrowRight';
    const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
    const step =
      event.key === forth || event.key === 'ArrowDown' ? 1 : event.key === back || event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') leave();
    else if (step !== 0) buttons.at((current + step) % buttons.length)?.focus();
    else {
      const letter = event.key.toLocaleLowerCase();
      const next = [...buttons.slice(current + 1), ...buttons].find(({ innerText }) =>
        innerText.toLocaleLowerCase().startsWith(letter),
      );
      if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || !next) return;
      next.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<div class="col">
    <p class="small muted" id="fields-title">${words.fieldsTitle}</p>
    <div class="field-bar row wrap" role="group" aria-labelledby="fields-title" @keydown=${keyed}>
      ${[...names.values()].map(
        (name) =>
          html`<button class="chip" type="button" aria-label=${words.insert(name)} @click=${() => insert(name)}>
            ${name}
          </button>`,
      )}
    </div>
  </div>`;
}
