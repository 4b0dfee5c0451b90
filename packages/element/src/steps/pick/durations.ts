import { html, nothing, type TemplateResult } from 'lit';
import { downIcon } from '../../theme/icons.ts';
import type { FullView } from '../../view.ts';

/** A select of durations, where there are too many to show side by side. */
export function durations({ words, formats, flow, state }: FullView): TemplateResult | typeof nothing {
  const { step, choice } = state;
  if (!('bookingType' in step)) return nothing;
  const choose = (event: Event) => flow.choose({ duration: Number((event.target as HTMLSelectElement).value) });
  return html`<div class="select">
    <select part="duration" aria-label=${words.duration} @change=${choose}>
      ${step.bookingType.durations.map(
        (minutes) =>
          html`<option value=${minutes} ?selected=${minutes === choice.duration}>${formats.duration(minutes)}</option>`,
      )}</select
    >${downIcon}
  </div>`;
}
