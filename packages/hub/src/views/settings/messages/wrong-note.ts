import type { FieldError } from '@team-booking/contract';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { errorsAt } from '../../../parts/form/field.ts';
import { wrongWords } from '../../../parts/form/wrong.ts';
import { icons } from '../../../theme/icons.ts';

/** What is wrong with a part of a message, below it. */
export function wrongNote(
  words: HubWords['draft'],
  errors: readonly FieldError[],
  pointer: string,
): TemplateResult | typeof nothing {
  const wrong = errorsAt(errors, pointer);
  if (wrong.length === 0) return nothing;
  return html`<p class="small bad row top">${icons.warn}<span>${words.check} ${wrongWords(words, wrong)}</span></p>`;
}
