import { dateOf } from '@team-booking/core/time';
import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../../format/moment.ts';
import { warnIcon } from '../../theme/icons-rest.ts';
import type { FullView } from '../../view.ts';

/** Says that the time of the form was taken, and offers the nearest free ones in the order of the day. */
export function nearestTimes({ words, formats, flow, state }: FullView): TemplateResult | typeof nothing {
  const { step, choice } = state;
  if (step.name !== 'details' || !step.taken) return nothing;
  const { timeZone } = choice;
  const { slot, nearest } = step.taken;
  const day = dateOf(slot.start, timeZone);
  const near = nearest.every(({ start }) => dateOf(start, timeZone) === day);
  return html`<div class="notice bad" part="notice" id="taken">
    ${warnIcon}
    <p>
      <b>${words.gone(formats.time(slot.start, timeZone))}</b>
      <small>${words.kept} ${nearest[0] ? words.takenNearest : words.takenNone}</small>
    </p>
    <div class="slots">
      ${nearest.map(
        (one) =>
          html`<button type="button" part="time" class="time" @click=${() => flow.choose({ slot: one })}>
            ${near ? formats.time(one.start, timeZone) : moment(formats, one.start, timeZone)}
          </button>`,
      )}
    </div>
  </div>`;
}
