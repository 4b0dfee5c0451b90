import { dateOf } from '@team-booking/core/time';
import { html, type TemplateResult } from 'lit';
import { moment } from '../../format/moment.ts';
import { warnIcon } from '../../theme/icons-rest.ts';
import type { FullView } from '../../view.ts';

/** Says in the bar, in place of the summary, that the chosen time was taken; with its day where another is shown. */
export function takenTime({ words, formats, state }: FullView): TemplateResult | undefined {
  const { step, choice } = state;
  if (step.name !== 'pick' || !step.taken) return undefined;
  const { start } = step.taken.slot;
  const { day, timeZone } = choice;
  const when = day === dateOf(start, timeZone) ? formats.time(start, timeZone) : moment(formats, start, timeZone);
  return html`<span id="taken" tabindex="-1">${warnIcon}${words.gone(when)}</span>`;
}
