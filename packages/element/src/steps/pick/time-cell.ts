import { dateOf } from '@team-booking/core/time';
import type { Slot } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Local, View } from '../../view.ts';

/** What distinguishes a time from those beside it. */
export interface TimeMarks {
  /** It can be chosen. */
  readonly free: boolean;
  /** The Tab key reaches it. */
  readonly reached: boolean;
  /** What of the screen stays as it is after the choice. */
  readonly local?: Local;
}

/** A time to choose. `name`: with its day, where it is not below it. */
export function timeCell(
  view: View,
  slot: Slot,
  { free, reached, local }: TimeMarks,
  label: string,
  name?: string,
): TemplateResult {
  const { flow, state } = view;
  const { slot: chosen, timeZone, month } = state.choice;
  const { start } = slot;
  return html`<button
    type="button"
    part="time"
    class="time"
    data-time=${start}
    tabindex=${reached ? 0 : -1}
    aria-label=${name ?? nothing}
    aria-pressed=${start === chosen?.start}
    aria-disabled=${!free}
    @click=${() => {
      if (!free) return;
      view.set({ ...local, slot: start });
      flow.choose({ slot, day: dateOf(start, timeZone), month });
    }}
  >
    ${label}
  </button>`;
}
