import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../view.ts';
import { moment } from '../format/moment.ts';

/** Explains that a slot is taken and offers the nearest free ones. */
export function takenNotice({ words, formats, flow, state }: FullView): TemplateResult | typeof nothing {
  const { step, choice } = state;
  if (!('taken' in step) || !step.taken) return nothing;
  const { slot, nearest } = step.taken;
  return html`<div class="notice" part="notice" id="taken" tabindex="-1">
    <p>
      <b>${words.taken(moment(formats, slot.start, choice.timeZone))}</b>
      ${step.name === 'details' ? words.kept : nothing} ${nearest.length > 0 ? words.takenNearest : words.takenNone}
    </p>
    <div class="choices">
      ${nearest.map(
        (one) =>
          html`<button type="button" class="secondary" @click=${() => flow.choose({ slot: one })}>
            ${moment(formats, one.start, choice.timeZone)}
          </button>`,
      )}
    </div>
  </div>`;
}
