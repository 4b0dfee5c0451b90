import { validate } from '@team-booking/sdk';
import { html, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';
import { sendLabel } from './send.ts';
import { submit } from './submit.ts';

/** What the bar of the pick step has instead of *Continue* where the form has nothing left to ask. */
export interface Express {
  readonly label: string;
  readonly who: TemplateResult;
  readonly book: () => void;
}

/**
 * Books without the form, as whom the bar says, where all that is required is known; undefined where there is something to fill in, to agree
 * to, or to pay.
 */
export function express(view: FullView): Express | undefined {
  const { words, flow, state } = view;
  const { step, draft, choice } = state;
  const { slot } = choice;
  if (step.name !== 'pick' || step.moving || step.taken || !slot) return undefined;
  const { bookingType: type } = step;
  if (type.payment || type.consent || validate(type, draft).length > 0) return undefined;
  return {
    label: sendLabel(view, type),
    who: html`<span class="as">
      <span><bdi>${draft.name}</bdi> · <bdi>${draft.email}</bdi></span>
      <button type="button" class="link change" @click=${() => flow.proceed()}>${words.change}</button>
    </span>`,
    // Whatever goes wrong is shown in the form, where everything is kept.
    book: () => submit(view, slot, () => flow.proceed()),
  };
}
