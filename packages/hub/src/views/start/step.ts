import { html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { icons } from '../../theme/icons.ts';

/** A step: open with its fields, or folded to a sentence. */
export interface Step {
  readonly number: number;
  readonly title: string;
  /** What was decided, in a sentence. */
  readonly told: string | TemplateResult;
  readonly isOpen: boolean;
  /** Nothing is missing in it. */
  readonly isDone: boolean;
  /** Stands beside the title of an open one. */
  readonly beside?: TemplateResult;
  readonly fields: () => TemplateResult;
  readonly open: () => void;
}

/** A card of the first run. */
export function stepCard(
  hub: Hub,
  change: string,
  { number, title, told, isOpen, isDone, beside, fields, open }: Step,
): TemplateResult {
  const name = `step-${number}`;
  return html`<li class="card ${isOpen ? 'open' : ''}" data-step=${number}>
    <div class="row wrap">
      <span class="number ${isDone && !isOpen ? 'done' : ''}" aria-hidden="true"
        >${isDone && !isOpen ? icons.check : hub.formats.number(number)}</span
      >
      ${
        isOpen
          ? html`<h2 id=${name} class="grow">${title}</h2>
              ${beside ?? nothing}`
          : html`<div class="folded">
                <h2 id=${name}>${title}</h2>
                <p class="small muted words">${told}</p>
              </div>
              <button class="btn quiet" type="button" aria-describedby=${name} @click=${open}>${change}</button>`
      }
    </div>
    ${isOpen ? fields() : nothing}
  </li>`;
}
