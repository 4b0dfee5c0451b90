import { dateOf } from '@team-booking/core/time';
import type { Instead, Slot } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { soon } from '../../format/soon.ts';
import type { FullView } from '../../view.ts';
import { shownDay } from './shown-day.ts';
import { shownDays } from './shown-days.ts';

/** A button that chooses the next free slot, unless its day is shown. */
export function nextSlot(view: FullView): TemplateResult | typeof nothing {
  const next = view.flow.nextSlot();
  return next && dateOf(next.start, view.state.choice.timeZone) !== shownDay(view, shownDays(view))
    ? html`<button type="button" part="next" class="link next" @click=${() => goTo(view, next)}>
        ${view.words.nextFree(soonOf(view, next))}
      </button>`
    : nothing;
}

export function soonOf({ formats, state, now }: FullView, { start }: Slot): string {
  return soon(formats, start, state.choice.timeZone, now());
}

/** Chooses a slot in any month, and focuses it; also one of another length or host. */
export function goTo(view: FullView, slot: Slot, instead?: Instead): void {
  const day = dateOf(slot.start, view.state.choice.timeZone);
  view.set({ day, slot: slot.start, strip: undefined });
  view.flow.choose({ ...instead, day, slot });
  view.focus(`[data-time="${slot.start}"]`);
}
