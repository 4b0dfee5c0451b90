import type { Instead, Slot } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';
import { goTo, soonOf } from './next-slot.ts';

/**
 * What would help where there are no times: a shorter length, or anyone for the host who is asked for, if either has a loaded time sooner
 * than the next free one. A press chooses exactly what its button says.
 *
 * @param from where there are no times, epoch milliseconds
 * @param next the next free time
 */
export function help(view: FullView, from: number, next: Slot | null): TemplateResult | typeof nothing {
  const { formats, flow, state, words } = view;
  const { step, choice } = state;
  if (step.name !== 'pick') return nothing;
  const sooner = (instead: Instead) => {
    const slot = flow.nextSlot(from, instead);
    return slot && !(next && from <= next.start && next.start <= slot.start) ? slot : null;
  };
  const ways: { readonly label: string; readonly slot: Slot; readonly instead: Instead }[] = [];
  for (const duration of step.bookingType.durations.toReversed()) {
    const slot = duration < choice.duration && !ways[0] && sooner({ duration });
    if (slot) ways.push({ label: formats.duration(duration), slot, instead: { duration } });
  }
  const anyone = choice.host && sooner({ host: null });
  if (anyone) ways.push({ label: words.anyone, slot: anyone, instead: { host: null } });
  return ways[0]
    ? html`<div class="ways" part="help">
        ${ways.map(
          ({ label, slot, instead }) =>
            html`<button type="button" class="link" @click=${() => goTo(view, slot, instead)}>
              <bdi>${label}</bdi> · <bdi>${soonOf(view, slot)}</bdi>
            </button>`,
        )}
      </div>`
    : nothing;
}
